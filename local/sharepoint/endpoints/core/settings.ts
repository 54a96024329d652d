import { unknownProperty, wrongType } from '../../model/errors';
import type { Json } from './node';

/** Properties a client may set, with what they are where nobody has set them: the value also tells the type, and null means a text. */
export type Standards = Readonly<Record<string, unknown>>;

function checked(held: unknown, standard: unknown): unknown {
  if (typeof standard === 'boolean') {
    if (typeof held !== 'boolean') throw wrongType('Edm.Boolean');
  } else if (typeof standard === 'number') {
    if (typeof held !== 'number' || !Number.isInteger(held)) throw wrongType('Edm.Int32');
  } else if (Array.isArray(standard)) {
    if (!Array.isArray(held)) throw wrongType('Collection(Edm.String)');
  } else if (held === null) {
    return standard;
  } else if (typeof held !== 'string') throw wrongType('Edm.String');
  return held;
}

/**
 * The settings of a write. Properties of the type that are not settings are read past, since clients send back what they read;
 * any other name is SharePoint's 400, and so is a value of another type.
 */
export function settingsIn(body: Json, type: string, standards: Standards, isKnown: (name: string) => boolean): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, held] of Object.entries(body)) {
    if (Object.hasOwn(standards, name)) out[name] = checked(held, standards[name]);
    else if (!isKnown(name)) throw unknownProperty(name, type);
  }
  return out;
}
