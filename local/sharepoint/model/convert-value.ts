import { isoSeconds } from './text';
import type { FieldDef } from './field-def';
import type { Stored } from './values';

const one = (held: Stored): Stored => (Array.isArray(held) ? ((held as readonly (string | number)[])[0] ?? null) : held);
const many = (held: Stored): Stored => (held === null || Array.isArray(held) ? held : ([held] as readonly string[]));
const words = (held: Stored): string => (Array.isArray(held) ? held.join(', ') : typeof held === 'boolean' ? (held ? 'Yes' : 'No') : String(held));

/** A value as a column holds it after its type changed; what the new type cannot hold is gone, as in SharePoint. */
export function convertValue(held: Stored, from: string, to: Pick<FieldDef, 'type' | 'extras'>): Stored {
  if (held === null || held === undefined) return null;
  switch (to.type) {
    case 'LookupMulti':
    case 'UserMulti': return many(held);
    case 'Lookup':
    case 'User': return one(held);
    case 'MultiChoice': return many(Array.isArray(held) ? held : words(held));
    case 'Choice': return Array.isArray(held) ? one(held) : words(held);
    case 'Number':
    case 'Currency': {
      const number = typeof held === 'boolean' ? Number(held) : Number(words(held).replace(/\s/g, ''));
      return from === 'DateTime' || !Number.isFinite(number) ? null : number;
    }
    case 'Boolean': return typeof held === 'boolean' ? held : /^(1|yes|true|ja)$/i.test(words(held));
    case 'DateTime': {
      const at = typeof held === 'string' ? Date.parse(held) : Number.NaN;
      return Number.isNaN(at) ? null : isoSeconds(at);
    }
    case 'Text': return words(held).slice(0, Number(to.extras['MaxLength'] ?? 255));
    default: return words(held);
  }
}

/** Whether a value stands as a column of this type keeps its values. */
function fits(held: Stored, type: string): boolean {
  switch (type) {
    case 'LookupMulti':
    case 'UserMulti':
    case 'MultiChoice': return Array.isArray(held);
    case 'Lookup':
    case 'User':
    case 'Number':
    case 'Currency':
    case 'Integer':
    case 'Counter':
    case 'ModStat': return typeof held === 'number';
    case 'Boolean':
    case 'Attachments': return typeof held === 'boolean';
    case 'URL': return typeof held === 'object' && held !== null && 'Url' in held;
    default: return typeof held === 'string';
  }
}

/** A value that comes from an earlier day or another list, as the column keeps values now; null where that cannot be. */
export function fitted(held: Stored, to: Pick<FieldDef, 'type' | 'extras'>): Stored {
  if (held === null || fits(held, to.type)) return held;
  const converted = convertValue(held, 'Text', to);
  return fits(converted, to.type) ? converted : null;
}
