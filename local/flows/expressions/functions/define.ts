import type { ExpressionContext } from '../context';
import { FlowError, isList, typeName, type Json } from '../syntax';

/** One function of the language: how many values it takes, and what it gives for them. */
export interface FlowFunction {
  readonly takes: readonly [least: number, most: number];
  readonly give: (args: readonly Json[], context: ExpressionContext) => Json;
}

/** As many values as anybody would write. */
export const ANY = 1_000;

const wrong = (name: string, place: number, expected: string, value: Json): never => {
  throw new FlowError(`The function ${name} expects its value ${place + 1} to be ${expected}. The provided value is of type '${typeName(value)}'.`);
};

/** The value at a place as a text. @throws FlowError for everything else, null too */
export const textAt = (name: string, args: readonly Json[], place: number): string => {
  const value = args[place] ?? null;
  return typeof value === 'string' ? value : wrong(name, place, 'a string', value);
};
export const numberAt = (name: string, args: readonly Json[], place: number): number => {
  const value = args[place] ?? null;
  return typeof value === 'number' ? value : wrong(name, place, 'a number', value);
};
export const booleanAt = (name: string, args: readonly Json[], place: number): boolean => {
  const value = args[place] ?? null;
  return typeof value === 'boolean' ? value : wrong(name, place, 'a boolean', value);
};
export const listAt = (name: string, args: readonly Json[], place: number): readonly Json[] => {
  const value = args[place] ?? null;
  return isList(value) ? value : wrong(name, place, 'an array', value);
};
export { wrong as wrongValue };
