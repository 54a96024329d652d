import { badQuery, unknownProperty } from '../../model/errors';
import type { Json } from '../http/node';
import { isVerboseBody } from './formats';

/**
 * A request body as an object. `__metadata` is allowed in verbose bodies only; in any other it is a property like
 * another, and unknown. Keys of the `odata.` kind are read past, since clients send back what they were given.
 */
export function parseBody(text: string, type: string | undefined, target: string): Json {
  if (text.trim() === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw badQuery('Invalid JSON. A token was not recognized in the JSON content.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw badQuery('An unexpected node was found when reading from the JSON reader. A start object was expected.');
  const isVerbose = isVerboseBody(type);
  if (!isVerbose && '__metadata' in parsed) throw unknownProperty('__metadata', target);
  return isVerbose ? (unwrap(parsed) as Json) : withoutAnnotations(parsed as Json);
}

const withoutAnnotations = (json: Json): Json =>
  Object.fromEntries(Object.entries(json).filter(([name]) => !/^@?odata\.|@odata\./.test(name)));

/** Verbose to plain: `{results: []}` becomes the array, `__metadata` and deferred links go. */
function unwrap(held: unknown): unknown {
  if (Array.isArray(held)) return held.map(unwrap);
  if (typeof held !== 'object' || held === null) return held;
  if ('results' in held && Array.isArray(held.results)) return held.results.map(unwrap);
  return Object.fromEntries(
    Object.entries(held)
      .filter(([name, inner]) => name !== '__metadata' && !(typeof inner === 'object' && inner !== null && '__deferred' in inner))
      .map(([name, inner]) => [name, unwrap(inner)]),
  );
}
