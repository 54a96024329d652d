import { FlowError, typeName, type Json } from '../syntax';
import { ANY, booleanAt, type FlowFunction } from './define';
import { isSame } from './text-of';

/** Below 0, 0 or above 0. Numbers with numbers and texts with texts alone, as the language has it. */
const compare = (name: string, [one = null, other = null]: readonly Json[]): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : one > other ? 1 : 0;
  throw new FlowError(`The function ${name} expects two numbers or two strings. The provided values are of types '${typeName(one)}' and '${typeName(other)}'.`);
};

const comparing = (name: string, holds: (order: number) => boolean): FlowFunction => ({ takes: [2, 2], give: (args) => holds(compare(name, args)) });

/** Every value is looked at, also when the first already settles it: a flow must not lean on the order. */
const all = (name: string, args: readonly Json[]): readonly boolean[] => args.map((_, place) => booleanAt(name, args, place));

/** `if` is not here: it leaves the branch not taken alone (evaluate.ts). */
export const logicFunctions: Readonly<Record<string, FlowFunction>> = {
  equals: { takes: [2, 2], give: ([one = null, other = null]) => isSame(one, other) },
  not: { takes: [1, 1], give: (args) => !booleanAt('not', args, 0) },
  and: { takes: [1, ANY], give: (args) => all('and', args).every(Boolean) },
  or: { takes: [1, ANY], give: (args) => all('or', args).some(Boolean) },
  greater: comparing('greater', (order) => order > 0),
  greaterOrEquals: comparing('greaterOrEquals', (order) => order >= 0),
  less: comparing('less', (order) => order < 0),
  lessOrEquals: comparing('lessOrEquals', (order) => order <= 0),
  coalesce: { takes: [1, ANY], give: (args) => args.find((value) => value !== null) ?? null },
};
