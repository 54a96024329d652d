import type { EntryRow, PublishedRow } from './published';

/** One publication that counts. */
export interface Edition {
  /** From 1; edition 0 is what the product is shipped with. */
  readonly number: number;
  readonly publication: string;
  /** What was changed and why. */
  readonly note: string;
  /** ISO 8601, UTC. */
  readonly when: string;
  /** Who published it; '' when the site no longer knows the person. */
  readonly by: string;
}

const editionNumber = ({ set, order }: PublishedRow): number | null =>
  set === 'edition' && order !== null && Number.isInteger(order) && order > 0 ? order : null;

/** All editions, newest first. Of two rows with one number the first written counts; rows without a number count for nothing. */
export const editionsOf = (rows: readonly PublishedRow[]): readonly Edition[] => {
  const found = new Map<number, Edition>();
  for (const row of [...rows].sort((a, b) => a.id - b.id)) {
    const number = editionNumber(row);
    if (number === null || found.has(number)) continue;
    found.set(number, { number, publication: row.publication, note: row.title, when: row.created, by: row.author?.name ?? '' });
  }
  return [...found.values()].sort((a, b) => b.number - a.number);
};

/** The number of the newest edition; 0 where nothing is published. */
export const newestEdition = (rows: readonly PublishedRow[]): number =>
  rows.reduce((newest, row) => Math.max(newest, editionNumber(row) ?? 0), 0);

const isEntry = (row: PublishedRow): row is EntryRow => row.set !== null && row.set !== 'edition' && row.entry.trim() !== '';

const idOf = ({ set, entry }: Pick<EntryRow, 'set' | 'entry'>): string => `${set}:${entry}`;

/**
 * What each published entry says at an edition: the row of the latest publication up to it, by `<set>:<id>`. Rows of a
 * publication that no edition names are not there yet.
 */
export const rowsAt = (rows: readonly PublishedRow[], edition: number): ReadonlyMap<string, EntryRow> => {
  const numberOf = new Map<string, number>();
  for (const { publication, number } of editionsOf(rows)) numberOf.set(publication, number);
  const counting = rows.filter(isEntry)
    .map((row) => ({ row, number: numberOf.get(row.publication) ?? Number.POSITIVE_INFINITY }))
    .filter(({ number }) => number <= edition)
    .sort((a, b) => a.number - b.number || a.row.id - b.row.id);
  return new Map(counting.map(({ row }) => [idOf(row), row]));
};
