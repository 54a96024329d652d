import { entryKey } from '../reference/entries';
import type { ReferenceEntry } from '../../method/reference';

/**
 * Moves an entry one step among its neighbours.
 * @param siblings those it can change places with, in the order shown
 * @returns the entries that get another order; none at the edge. Two change places where all orders differ, else all are counted anew.
 */
export const moved = (siblings: readonly ReferenceEntry[], key: string, step: -1 | 1): readonly ReferenceEntry[] => {
  const at = siblings.findIndex((entry) => entryKey(entry) === key);
  const [mine, other] = [siblings[at], siblings[at + step]];
  if (mine === undefined || other === undefined) return [];
  if (new Set(siblings.map(({ order }) => order)).size === siblings.length) return [{ ...mine, order: other.order }, { ...other, order: mine.order }];
  const next = siblings.map((entry) => (entry === mine ? other : entry === other ? mine : entry));
  return next.flatMap((entry, index) => (entry.order === index + 1 ? [] : [{ ...entry, order: index + 1 }]));
};
