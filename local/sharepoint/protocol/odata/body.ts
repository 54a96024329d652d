import { badQuery, SpError, unknownProperty, wrongType } from '../../model/errors';
import type { Json } from '../http/node';
import { isVerboseBody } from './formats';

const odataError = (message: string): SpError => new SpError(400, '-1, Microsoft.Data.OData.ODataException', message);
const MOST_DEPTH = 100;

/** What a body is written to. */
export interface Target {
  /** Its type, or another name for sentences. */
  readonly name: string;
  /** Whether a type of list items (`SP.Data.…`) is one of this web. */
  readonly isItemType: (name: string) => boolean;
}

/** How deep the values of a body nest; counted by hand, since whoever walks 100,000 levels falls over them. */
function checkDepth(text: string): void {
  let depth = 0;
  let isQuoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (isQuoted) {
      if (char === '\\') i += 1;
      else if (char === '"') isQuoted = false;
    } else if (char === '"') isQuoted = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth > MOST_DEPTH) throw odataError(`The maximum recursion depth limit was reached. The depth of nested values in a single property cannot exceed '${MOST_DEPTH}'.`);
  }
}

/**
 * A request body as an object, `{}` for an empty one. `__metadata` is allowed in verbose bodies only (rule 1.11); in any other
 * it is a property like another, and unknown. Keys of the `odata.` kind are read past, since clients send back what they were given.
 * Throws SharePoint's 400 for JSON that is none, another type than the target's, numbers no machine can hold.
 */
export function parseBody(text: string, type: string | undefined, target: Target): Json {
  const body = text.trim();
  if (body === '') return {};
  if (/atom\+xml|\/xml/i.test(type ?? '') || body.startsWith('<')) throw new SpError(501, '-1, System.NotImplementedException', 'The local SharePoint does not read bodies in Atom XML. Send JSON.');
  checkDepth(body);
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw badQuery('Invalid JSON. A token was not recognized in the JSON content.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw badQuery('An unexpected node was found when reading from the JSON reader. A start object was expected.');
  const isVerbose = isVerboseBody(type);
  if (!isVerbose && Object.hasOwn(parsed, '__metadata')) throw unknownProperty('__metadata', target.name);
  if (isVerbose) checkType(parsed as Json, target);
  return cleaned(parsed, isVerbose, target, true) as Json;
}

/** The type a verbose body names must be one there is, and of an item that of its list. */
function checkType(json: Json, target: Target): void {
  const type = typeNameOf(json);
  const isItem = target.name.startsWith('SP.Data.');
  if (type === undefined && isItem)
    throw badQuery('An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.');
  if (type === undefined || !type.startsWith('SP.Data.')) return;
  if (!target.isItemType(type)) throw unresolved(type);
  if (isItem && type !== target.name) throw odataError(`An entry with type '${type}' was found, but it is not assignable to the expected type '${target.name}'.`);
}

const unresolved = (type: string): SpError => odataError(`A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`);

/** The type an object names of itself. Throws for one that cannot be a type: those all have a namespace. */
function typeNameOf(json: Json): string | undefined {
  const metadata = json['__metadata'];
  const type = typeof metadata === 'object' && metadata !== null ? (metadata as Json)['type'] : undefined;
  if (type === undefined || type === null) return undefined;
  if (typeof type !== 'string' || !/^(Collection\(.+\)|[\w.]+\.\w+)$/.test(type)) throw unresolved(String(type));
  return type;
}

/** An inner object of these could not be written as text or number any more. */
const UNREADABLE = ['toString', 'valueOf'];

/** The values alone: annotations go, and in verbose bodies `{results: []}` becomes the array and deferred links go. */
function cleaned(held: unknown, isVerbose: boolean, target: Target, isTop = false): unknown {
  if (typeof held === 'number' && !Number.isFinite(held)) throw wrongType('Edm.Double');
  if (Array.isArray(held)) return held.map((one) => cleaned(one, isVerbose, target));
  if (typeof held !== 'object' || held === null) return held;
  if (isVerbose) typeNameOf(held as Json);
  if (isVerbose && 'results' in held && Array.isArray(held.results)) return cleaned(held.results, isVerbose, target);
  const kept: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(held)) {
    // No property has this name, and as one of an object it would become its prototype.
    if (name === '__proto__' || (!isTop && UNREADABLE.includes(name))) throw unknownProperty(name, target.name);
    if (/^@?odata\.|@odata\./.test(name) || (isVerbose && (name === '__metadata' || isDeferred(inner)))) continue;
    kept.push([name, cleaned(inner, isVerbose, target)]);
  }
  return Object.fromEntries(kept);
}

const isDeferred = (held: unknown): boolean => typeof held === 'object' && held !== null && '__deferred' in held;
