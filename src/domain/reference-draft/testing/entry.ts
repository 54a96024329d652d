import type { EntrySet, ReferenceEntry } from '../../../method/reference';

type Given = Partial<Omit<ReferenceEntry, 'sv' | 'en'>> & { readonly title?: string; readonly help?: string; readonly titleEn?: string };

/** An entry with what a test says of it. */
export const entry = (set: EntrySet, id: string, { title = id, help = '', titleEn = '', ...rest }: Given = {}): ReferenceEntry => ({
  set, id, parent: '', order: 1, details: {}, isWithdrawn: false, ...rest, sv: { title, help, example: '' }, en: { title: titleEn, help: '', example: '' },
});

export const byKey = (entries: readonly ReferenceEntry[]): ReadonlyMap<string, ReferenceEntry> => new Map(entries.map((one) => [`${one.set}:${one.id}`, one]));
