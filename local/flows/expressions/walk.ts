import { functions } from './functions/table';
import { expressionsIn, readTemplate } from './read-template';
import { FlowError, isList, isObject, type Expression, type Json } from './syntax';

export type Call = Extract<Expression, { kind: 'call' }>;

/** Every call in an expression, outermost first. */
export function callsOf(expression: Expression): readonly Call[] {
  switch (expression.kind) {
    case 'literal': return [];
    case 'access': return [...callsOf(expression.of), ...callsOf(expression.key)];
    case 'call': return [expression, ...expression.args.flatMap(callsOf)];
  }
}

/** Every string inside a JSON value (names of properties too), with where it stands: `actions.Claim.inputs`. */
export function stringsIn(value: Json, place = ''): readonly { readonly place: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (isList(value)) return value.flatMap((one, index) => stringsIn(one, `${place}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, place === '' ? name : `${place}.${name}`));
}

/** Every call in the strings of a JSON value. @throws FlowError at the first string that cannot be read */
export const callsIn = (value: Json): readonly Call[] => stringsIn(value).flatMap(({ text }) => expressionsIn(readTemplate(text)).flatMap(callsOf));

const problemsOfCall = ({ name, args }: Call): readonly string[] => {
  const known = functions[name];
  if (known === undefined) return [`the function ${name} is unknown`];
  const [least, most] = known.takes;
  return args.length < least || args.length > most ? [`${name} takes ${least === most ? least : `${least} to ${most}`} values, here ${args.length}`] : [];
};

/** What Power Automate or this runner would not accept in one string: unreadable, unknown functions, wrong number of values. */
export function problemsOfText(text: string): readonly string[] {
  try {
    return expressionsIn(readTemplate(text)).flatMap(callsOf).flatMap(problemsOfCall);
  } catch (error) {
    if (error instanceof FlowError) return [error.message];
    throw error;
  }
}
