import { FlowError, functions, isList, isObject, resolve, type ExpressionContext, type Json } from '../expressions/index';

const COMPARISONS: readonly string[] = ['equals', 'greater', 'greaterOrEquals', 'less', 'lessOrEquals'];

/** Whether the condition of an If is of a form this runner knows: an expression, or the designer's `{ "and": [ { "equals": [ … ] } ] }`. */
export function isCondition(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.startsWith('@');
  if (!isObject(value)) return false;
  const [entry, ...more] = Object.entries(value);
  if (entry === undefined || more.length > 0) return false;
  const [name, parts] = entry;
  if (name === 'and' || name === 'or') return isList(parts) && parts.length > 0 && parts.every(isCondition);
  if (name === 'not') return isCondition(parts);
  return COMPARISONS.includes(name) && isList(parts) && parts.length === 2;
}

/** @throws FlowError when it is no condition, or is neither true nor false */
export function holds(value: Json | undefined, context: ExpressionContext): boolean {
  if (typeof value === 'string') {
    const found = resolve(value, context);
    if (typeof found !== 'boolean') throw new FlowError(`The condition ${value} is neither true nor false.`);
    return found;
  }
  if (!isObject(value) || !isCondition(value)) throw new FlowError(`The condition cannot be read: ${JSON.stringify(value)}`);
  const [name = '', parts = null] = Object.entries(value)[0] ?? [];
  if (name === 'not') return !holds(parts, context);
  const list = isList(parts) ? parts : [];
  if (name === 'and' || name === 'or') {
    const found = list.map((part) => holds(part, context));
    return name === 'and' ? found.every(Boolean) : found.some(Boolean);
  }
  return functions[name]?.give(list.map((part) => resolve(part, context)), context) === true;
}
