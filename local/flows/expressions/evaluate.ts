import type { ExpressionContext } from './context';
import { booleanAt } from './functions/define';
import { functions } from './functions/table';
import { textOf } from './functions/text-of';
import { readTemplate } from './read-template';
import { FlowError, isList, isObject, typeName, type Expression, type Json } from './syntax';

/** `of[key]`. Without the question mark a missing property is an error, with it null; a text or a number has no properties at all. */
const select = (of: Json, key: Json, isSafe: boolean): Json => {
  if (of === null && isSafe) return null;
  if (isList(of) && typeof key === 'number') {
    const found = of[key];
    if (found === undefined && !isSafe) throw new FlowError(`The array has no place ${key}: it has ${of.length}.`);
    return found ?? null;
  }
  if (!isObject(of)) throw new FlowError(`Property '${textOf(key)}' cannot be selected: property selection is not supported on values of type '${typeName(of)}'.`);
  if (typeof key !== 'string') throw new FlowError(`A property is selected by its name, here by a value of type '${typeName(key)}'.`);
  const found = Object.hasOwn(of, key) ? of[key] : undefined;
  if (found === undefined && !isSafe) throw new FlowError(`Property '${key}' doesn't exist, available properties are '${Object.keys(of).join(', ')}'.`);
  return found ?? null;
};

const call = (name: string, args: readonly Expression[], context: ExpressionContext): Json => {
  const known = functions[name];
  if (known === undefined) throw new FlowError(`The function ${name} is unknown. Known are those of local/flows/expressions/functions.`);
  if (args.length < known.takes[0] || args.length > known.takes[1]) throw new FlowError(`The function ${name} does not take ${args.length} values.`);
  const value = (place: number): Json => evaluate(args[place] as Expression, context);
  // The branch not taken may be one that would fail: if(empty(x), '', formatDateTime(x)).
  if (name === 'if') return value(booleanAt('if', [value(0)], 0) ? 1 : 2);
  return known.give(args.map((_, place) => value(place)), context);
};

/**
 * The value of an expression.
 * @throws FlowError with what Power Automate would refuse, or what this runner does not know
 */
export function evaluate(expression: Expression, context: ExpressionContext): Json {
  switch (expression.kind) {
    case 'literal': return expression.value;
    case 'access': return select(evaluate(expression.of, context), evaluate(expression.key, context), expression.isSafe);
    case 'call': return call(expression.name, expression.args, context);
  }
}

/** The value of one string of a definition. */
export function evaluateText(text: string, context: ExpressionContext): Json {
  const template = readTemplate(text);
  if (template.kind === 'expression') return evaluate(template.expression, context);
  return template.parts.map((part) => (typeof part === 'string' ? part : textOf(evaluate(part, context)))).join('');
}

/** A value of a definition with every expression in it, however deep, in its place. What the expressions give is not read again. */
export function resolve(value: Json, context: ExpressionContext): Json {
  if (typeof value === 'string') return evaluateText(value, context);
  if (isList(value)) return value.map((one) => resolve(one, context));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => {
    if (name.startsWith('@')) throw new FlowError(`An expression as the name of a property is unknown here: ${name}.`);
    return [name, resolve(one, context)];
  }));
}
