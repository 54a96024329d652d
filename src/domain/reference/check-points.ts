import { isOwnCheckPoint } from '../../method/ids';
import type { EntrySet, ReferenceEntry } from '../../method/reference';
import { entryKey } from './entry-key';

/**
 * Whether a check point is one of the handbook's: it has the words of its question and stays at its stop. It is never
 * added or withdrawn; administrators only say whether it must be answered, and where it stands.
 */
export const isHandbookCheckPoint = ({ set, id }: { readonly set: EntrySet; readonly id: string }): boolean =>
  set === 'checkPoint' && !isOwnCheckPoint(id);

/** The entry whose words name this one: the question of a check point from the handbook, else the entry itself. */
export const namingEntry = (entry: ReferenceEntry, byKey: ReadonlyMap<string, ReferenceEntry>): ReferenceEntry =>
  (isHandbookCheckPoint(entry) ? byKey.get(entryKey({ set: 'question', id: entry.id })) : undefined) ?? entry;
