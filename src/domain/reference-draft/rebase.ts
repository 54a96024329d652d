import type { ReferenceEntry } from '../../method/reference';
import { entryKey } from '../reference/entries';
import type { DraftConflict, ReferenceDraft } from './draft';
import { differentFields, fieldsOf, isSameEntry, withFieldOf, type EntryField } from './entry-fields';

/** Values where the last one to move or withdraw may simply win: nothing written is lost, and it can be seen and undone. */
const isSettledByMine = (field: EntryField): boolean => field === 'order';

interface Rebased { readonly entry: ReferenceEntry; readonly fields: readonly EntryField[] }

/** Three versions of one entry: values that one side alone has changed are taken from that side. */
const merge = (base: ReferenceEntry | undefined, mine: ReferenceEntry, theirs: ReferenceEntry): Rebased => {
  const before = base === undefined ? new Map<EntryField, string>() : fieldsOf(base);
  const [own, other] = [fieldsOf(mine), fieldsOf(theirs)];
  let entry = mine;
  const fields: EntryField[] = [];
  for (const field of differentFields(mine, theirs)) {
    const was = before.get(field) ?? '';
    if (base !== undefined && (own.get(field) ?? '') === was) entry = withFieldOf(entry, field, theirs);
    else if ((base === undefined || (other.get(field) ?? '') !== was) && !isSettledByMine(field)) fields.push(field);
  }
  return { entry, fields };
};

/**
 * Lays a draft upon a newer edition (three-way): what only this person changed stays, what only the others changed
 * follows them, and what both changed to something different is kept as this person's and told as a conflict.
 * @param base the entries of the edition the draft is based on
 * @param theirs the entries of the newer edition
 */
export const rebase = (draft: ReferenceDraft, base: readonly ReferenceEntry[], theirs: readonly ReferenceEntry[], edition: number): ReferenceDraft => {
  if (edition === draft.basedOn) return draft;
  const before = new Map(base.map((entry) => [entryKey(entry), entry]));
  const now = new Map(theirs.map((entry) => [entryKey(entry), entry]));
  const open = new Map(draft.conflicts.map(({ key, fields }) => [key, fields]));
  const entries: ReferenceEntry[] = [];
  const conflicts: DraftConflict[] = [];
  for (const mine of draft.entries) {
    const key = entryKey(mine);
    const other = now.get(key);
    if (other === undefined) { entries.push(mine); continue; }
    const { entry, fields } = merge(before.get(key), mine, other);
    if (isSameEntry(entry, other)) continue;
    entries.push(entry);
    // What was not settled the last time still has to be, unless both now say the same.
    const unsettled = [...new Set([...fields, ...(open.get(key) ?? [])])].filter((field) => differentFields(entry, other).includes(field));
    if (unsettled.length > 0) conflicts.push({ key, fields: unsettled });
  }
  return { ...draft, basedOn: edition, entries, conflicts, overtakenSince: draft.overtakenSince ?? draft.basedOn };
};

/** Settles the conflict on one entry: for all its values in conflict, this person's version or the published one. */
export const settle = (draft: ReferenceDraft, published: ReadonlyMap<string, ReferenceEntry>, key: string, choice: 'mine' | 'theirs'): ReferenceDraft => {
  const conflict = draft.conflicts.find((one) => one.key === key);
  if (conflict === undefined) return draft;
  const conflicts = draft.conflicts.filter((one) => one !== conflict);
  const theirs = published.get(key);
  if (choice === 'mine' || theirs === undefined) return { ...draft, conflicts };
  const entries = draft.entries.flatMap((entry) => {
    if (entryKey(entry) !== key) return [entry];
    const taken = conflict.fields.reduce((now, field) => withFieldOf(now, field, theirs), entry);
    return isSameEntry(taken, theirs) ? [] : [taken];
  });
  return { ...draft, conflicts, entries };
};
