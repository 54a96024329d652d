import { isSameValue } from '../../domain/merge/same-value';
import { joinTexts, mergeField } from '../../domain/merge/three-way';
import type { ConflictChoice } from '../ports/case-session';
import type { ChildKind, EditableKind } from '../ports/rows';
import type { SessionCore } from './core';
import { isConflict, isPassing, isUnsaved, showRow, type Draft, type RowState } from './row-state';
import { storable, unfit } from './typed-value';

type Values = Readonly<Record<string, unknown>>;
/** Set once, with the create. */
const fixedNames: ReadonlySet<string> = new Set(['key', 'assessmentId']);

/** What people do to rows: type, add, remove, choose. Everything is a draft first. */
export const createEditing = ({ rows, writer, keep }: SessionCore) => {
  const type = (row: RowState, name: string, typed: unknown): void => {
    const shape = rows.shape(row.kind, name);
    if (shape === undefined || fixedNames.has(name)) return;
    const value = storable(typed, shape);
    const known = row.drafts.get(name);
    const base = known === undefined ? (row.base ?? row.blank)[name] : known.base;
    const draft: Draft = { value, base, sent: known?.sent ?? [], refusal: unfit(value, shape) };
    const isOnItsWay = row.flight !== null && name in row.flight;
    const isSettled = row.base !== null && !isOnItsWay && draft.sent.length === 0 && mergeField(draft, row.base[name]) === 'same';
    if (isSettled) {
      row.drafts.delete(name);
      if (known !== undefined) keep(row, { [name]: known.value });
    } else {
      row.drafts.set(name, draft);
    }
  };

  const changed = (row: RowState): void => {
    row.isMirror = false;
    if (row.failure !== null && !isPassing(row.failure) && row.failure.kind !== 'gone') row.failure = null;
    keep(row, {});
    if (isUnsaved(row)) writer.schedule(row);
    rows.touch(row);
  };

  /** A row that is not there yet is made: what is typed must have a place. */
  const edit = (kind: EditableKind, key: string, changes: Values): void => {
    const row = rows.of(kind).get(key) ?? rows.put(kind, key, null);
    if (row.isLost) {
      row.isLost = false;
      row.failure = { kind: 'gone' };
    }
    Object.entries(changes).forEach(([name, value]) => type(row, name, value));
    changed(row);
  };

  /** A row that was deleted in SharePoint becomes a new one, with all its values. */
  const makeAnew = (row: RowState): void => {
    const values = showRow(row);
    row.base = null;
    row.failure = null;
    row.drafts.clear();
    Object.entries(values).forEach(([name, value]) => {
      if (!isSameValue(value, row.blank[name])) type(row, name, value);
    });
    changed(row);
  };

  return {
    edit,
    add: (kind: ChildKind, values: Values, key: string): string => {
      if (rows.of(kind).has(key)) {
        edit(kind, key, values);
        return key;
      }
      const row = rows.put(kind, key, null);
      Object.entries(values).forEach(([name, value]) => { if (!isSameValue(value, row.blank[name])) type(row, name, value); });
      changed(row);
      return key;
    },
    restore: (kind: ChildKind, key: string): void => {
      const row = rows.of(kind).get(key);
      if (row?.failure?.kind === 'gone') makeAnew(row);
      else edit(kind, key, { isRemoved: false });
    },
    resolve: (kind: EditableKind, key: string, name: string, choice: ConflictChoice): void => {
      const row = rows.of(kind).get(key);
      const draft = row?.drafts.get(name);
      if (row === undefined || row.base === null || draft === undefined || !isConflict(row, name)) return;
      const theirs = row.base[name];
      if (choice === 'theirs') {
        row.drafts.delete(name);
        keep(row, { [name]: draft.value });
      } else {
        row.drafts.set(name, { ...draft, base: theirs, sent: [] });
        if (choice === 'both' && typeof draft.value === 'string' && typeof theirs === 'string') type(row, name, joinTexts(draft.value, theirs));
      }
      changed(row);
    },
  };
};
