import type { EntrySet } from '../../../method/reference';
import type { PublishedRow } from '../published';

let serial = 0;

/** A row of HbReferenceData with every column empty, and `values` laid on top. Each has a higher id than the one before. */
export const blankRow = (values: Partial<PublishedRow> = {}): PublishedRow => ({
  id: (serial += 1), set: null, entry: '', publication: '', parent: '', order: null, title: '', help: '', example: '', titleEn: '', helpEn: '', exampleEn: '',
  details: '', isWithdrawn: false, created: '2026-03-02T08:00:00Z', author: { name: 'Maria Lind' }, ...values,
});

/** The row that makes a publication count as an edition. */
export const editionRow = (number: number, publication: string, note = '', values: Partial<PublishedRow> = {}): PublishedRow =>
  blankRow({ set: 'edition', order: number, publication, title: note, ...values });

/** One entry of a publication. */
export const entryRow = (publication: string, set: EntrySet, entry: string, values: Partial<PublishedRow> = {}): PublishedRow =>
  blankRow({ publication, set, entry, order: 1, ...values });
