import { badQuery, SpError, unknownProperty, wrongType } from '../../model/errors';
import type { Json } from '../core/node';

/** A text of a request body; `''` where it is left out or null. Anything else than text is SharePoint's 400. */
export function textIn(body: Json, name: string): string {
  const held = body[name];
  if (held === undefined || held === null) return '';
  if (typeof held !== 'string') throw wrongType('Edm.String');
  return held;
}

/** A yes or no of a request body; no where it is left out or null. */
export function flagIn(body: Json, name: string): boolean {
  const held = body[name];
  if (held === undefined || held === null) return false;
  if (typeof held !== 'boolean') throw wrongType('Edm.Boolean');
  return held;
}

/** A whole number, also where it is written as text, as some clients do. */
export function numberIn(body: Json, name: string): number | undefined {
  const held = body[name];
  if (held === undefined || held === null || held === '') return undefined;
  const number = typeof held === 'string' && /^\d{1,9}$/.test(held.trim()) ? Number(held) : held;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0) throw wrongType('Edm.Int32');
  return number;
}

/** An object of a request body; undefined where it is left out or null. */
export function objectIn(body: Json, name: string): Json | undefined {
  const held = body[name];
  if (held === undefined || held === null) return undefined;
  if (typeof held !== 'object' || Array.isArray(held)) throw badQuery('An unexpected node was found when reading from the JSON reader. A start object was expected.');
  return held as Json;
}

/** An argument a method cannot do without. */
export const noArgument = (name: string): SpError =>
  new SpError(400, '-2147024809, System.ArgumentNullException', `Value cannot be null.\r\nParameter name: ${name}`);

/** Throws SharePoint's 400 for a property its type has not. */
export function checkNames(body: Json, type: string, names: readonly string[]): void {
  for (const name of Object.keys(body)) if (!names.includes(name) && name !== '__metadata') throw unknownProperty(name, type);
}
