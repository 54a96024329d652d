/** A value as JSON has it: what actions take, give and pass on. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject { readonly [name: string]: Json }

/** One expression of the workflow definition language, as a tree. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  /** `of['key']`, `of.key`, `of?['key']`; `isSafe` is the question mark. */
  | { readonly kind: 'access'; readonly of: Expression; readonly key: Expression; readonly isSafe: boolean };

/**
 * A string of a definition: an expression alone keeps the type of its value (`@body('x')`), anything else is text with
 * expressions in it (`Ärende @{…}`).
 */
export type Template =
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'text'; readonly parts: readonly (string | Expression)[] };

/** A definition or an expression that Power Automate would refuse, or that this runner does not know. */
export class FlowError extends Error {
  public override readonly name = 'FlowError';
}

export const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** What Power Automate calls the type of a value in its messages. */
export const typeName = (value: Json): string => {
  if (value === null) return 'Null';
  if (isList(value)) return 'Array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Float';
  return { string: 'String', boolean: 'Boolean', object: 'Object' }[typeof value as 'string' | 'boolean' | 'object'];
};
