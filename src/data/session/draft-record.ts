import type { TypedValue } from '../../domain/merge/three-way';
import { isSameValue } from '../../domain/merge/same-value';
import type { EditableKind } from '../ports/rows';
import type { DraftStore } from './draft-store';
import type { LooseRow } from './row-state';

/** What the browser keeps of one row with unsaved texts. */
export interface DraftRecord {
  readonly v: 1;
  readonly kind: EditableKind;
  readonly key: string;
  /** The row as SharePoint had it; null for a row that SharePoint has not answered for yet. */
  readonly row: LooseRow | null;
  readonly fields: Readonly<Record<string, TypedValue>>;
}

/** Site, person and case: nobody meets another person's drafts, and no case another's. */
export interface DraftScope { readonly site: string; readonly person: string; readonly caseId: number }

const parse = (text: string | null): DraftRecord | null => {
  try {
    const parsed: unknown = JSON.parse(text ?? 'null');
    return typeof parsed === 'object' && parsed !== null && 'v' in parsed && parsed.v === 1 ? parsed as DraftRecord : null;
  } catch {
    return null;
  }
};

/** What changed in a row: texts still unsaved, and texts that SharePoint has now or that were given up. */
export interface DraftChange {
  readonly kind: EditableKind;
  readonly key: string;
  readonly row: LooseRow | null;
  readonly unsaved: Readonly<Record<string, TypedValue>>;
  /** Value by field: an entry goes only if no other tab has typed something else into it meanwhile. */
  readonly settled: Readonly<Record<string, unknown>>;
}

/** Drafts of one case, as records in a store. */
export const draftRecords = (store: DraftStore, scope: DraftScope) => {
  const prefix = `hb-draft|${scope.site}|${scope.person}|${scope.caseId}|`;
  const keyOf = (kind: EditableKind, key: string): string => `${prefix}${kind}|${key}`;
  const read = (kind: EditableKind, key: string): DraftRecord | null => parse(store.read(keyOf(kind, key)));

  /** @returns false when the browser could not keep it */
  const update = (change: DraftChange): boolean => {
    const { kind, key, row } = change;
    const fields: Record<string, TypedValue> = { ...read(kind, key)?.fields };
    for (const [name, value] of Object.entries(change.settled)) {
      const stored = fields[name];
      if (stored !== undefined && isSameValue(stored.value, value)) delete fields[name];
    }
    for (const [name, typed] of Object.entries(change.unsaved)) {
      fields[name] = { ...typed, sent: [...new Set([...(fields[name]?.sent ?? []), ...typed.sent])] };
    }
    const isEmpty = row !== null && Object.keys(fields).length === 0;
    return store.write(keyOf(kind, key), isEmpty ? null : JSON.stringify({ v: 1, kind, key, row, fields } satisfies DraftRecord));
  };

  return {
    read,
    update,
    all: (): readonly DraftRecord[] => store.keys(prefix).map((key) => parse(store.read(key))).filter((record) => record !== null),
    onOtherTab: (listener: (kind: EditableKind, key: string) => void): (() => void) => store.onOtherTab((key) => {
      if (!key.startsWith(prefix)) return;
      const [kind, ...rest] = key.slice(prefix.length).split('|');
      listener(kind as EditableKind, rest.join('|'));
    }),
  };
};

export type DraftRecords = ReturnType<typeof draftRecords>;
