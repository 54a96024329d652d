import type { PublicationDraft } from '../reference/publication';
import type { PublishedRow } from '../reference/published';

/** The rows of a publication as the site has them afterwards, so that nothing need be read again. @param when ISO 8601, UTC */
export const rowsOfPublication = ({ key, edition, note, entries }: PublicationDraft, before: readonly PublishedRow[], when: string, by: string): readonly PublishedRow[] => {
  const first = before.reduce((last, { id }) => Math.max(last, id), 0) + 1;
  const common = { publication: key, created: when, author: { name: by } };
  const rows = entries.map((entry, index): PublishedRow => ({ ...entry, ...common, id: first + index }));
  const empty = { entry: '', parent: '', help: '', example: '', titleEn: '', helpEn: '', exampleEn: '', details: '', isWithdrawn: false };
  return [...rows, { ...empty, ...common, id: first + rows.length, set: 'edition', order: edition, title: note }];
};
