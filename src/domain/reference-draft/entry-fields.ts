import type { ReferenceEntry } from '../../method/reference';

/**
 * One value of an entry by name, so that two versions can be compared value by value: `sv.title`, `en.help`, `parent`,
 * `order`, `isWithdrawn`, `details.type`.
 */
export type EntryField = string;

const words = ['title', 'help', 'example'] as const;

/** All values of an entry as texts, by name; an empty detail counts as one that is not there. */
export const fieldsOf = (entry: ReferenceEntry): ReadonlyMap<EntryField, string> => {
  const fields = new Map<EntryField, string>();
  for (const word of words) fields.set(`sv.${word}`, entry.sv[word]).set(`en.${word}`, entry.en[word]);
  for (const name of Object.keys(entry.details).sort()) if (entry.details[name]) fields.set(`details.${name}`, entry.details[name] ?? '');
  return fields.set('parent', entry.parent).set('order', String(entry.order)).set('isWithdrawn', String(entry.isWithdrawn));
};

/** Names of the values that differ; all of them when one version is not there. */
export const differentFields = (one: ReferenceEntry | undefined, other: ReferenceEntry | undefined): readonly EntryField[] => {
  const first = one === undefined ? new Map<EntryField, string>() : fieldsOf(one);
  const second = other === undefined ? new Map<EntryField, string>() : fieldsOf(other);
  return [...new Set([...first.keys(), ...second.keys()])].filter((name) => (first.get(name) ?? '') !== (second.get(name) ?? ''));
};

/** Whether two versions of an entry say the same; see `differentFields`. */
export const isSameEntry = (one: ReferenceEntry, other: ReferenceEntry): boolean => differentFields(one, other).length === 0;

/** `entry` with one value taken from `from`. An unknown name changes nothing. */
export const withFieldOf = (entry: ReferenceEntry, name: EntryField, from: ReferenceEntry): ReferenceEntry => {
  const [head = '', tail = ''] = name.split(/\.(.*)/s);
  switch (head) {
    case 'sv': case 'en': {
      const word = words.find((one) => one === tail);
      return word === undefined ? entry : { ...entry, [head]: { ...entry[head], [word]: from[head][word] } };
    }
    case 'details': return { ...entry, details: { ...entry.details, [tail]: from.details[tail] ?? '' } };
    case 'parent': return { ...entry, parent: from.parent };
    case 'order': return { ...entry, order: from.order };
    case 'isWithdrawn': return { ...entry, isWithdrawn: from.isWithdrawn };
    default: return entry;
  }
};
