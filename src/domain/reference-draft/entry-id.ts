import { setRules } from '../reference/sets';
import type { EntrySet } from '../../method/reference';

/** Longest part of an id that is made of a title: ids stand many together in one column. */
const LONGEST = 40;

/** Letters and digits of a title, words joined by hyphens; '' where it has none. */
const slugOf = (title: string): string =>
  title.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, LONGEST).replace(/-+$/, '');

/**
 * A readable id for an entry that is added. It is stored with answers, so it is made once and never changes, whatever the
 * entry is called later.
 * @param title in Swedish
 * @param isTaken whether another entry of the set has the id, withdrawn or not
 */
export const idFromTitle = (set: EntrySet, title: string, isTaken: (id: string) => boolean): string => {
  const stem = `${setRules[set].prefix}${slugOf(title) || 'x'}`;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!isTaken(id)) return id;
  }
};
