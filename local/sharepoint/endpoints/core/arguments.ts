import { badQuery } from '../../model/errors';
import type { Segment } from '../../protocol/odata/segments';
import type { Json } from './node';

/** An argument of a method as a text: by name or place in the address, or by name in the body. Undefined when it is nowhere. */
export function argument({ named, args }: Segment, body: Json, name: string, at: number): string | undefined {
  const inAddress = Object.keys(named).length > 0 ? named[name.toLowerCase()] : args[at];
  const inBody = Object.entries(body).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return inAddress ?? (inBody === undefined || inBody === null ? undefined : typeof inBody === 'object' ? JSON.stringify(inBody) : String(inBody));
}

/** A yes or no; false where it is left out. Throws 400 for anything else. */
export function flag(segment: Segment, body: Json, name: string, at: number): boolean {
  const given = (argument(segment, body, name, at) ?? 'false').toLowerCase();
  if (!['true', 'false', '1', '0'].includes(given)) throw badQuery(`The parameter ${name} is not a Boolean.`);
  return given === 'true' || given === '1';
}
