import { fingerprint, isSameValue } from '../../domain/merge/same-value';
import { mergeLists } from '../../domain/merge/merge-lists';
import { mergeField, type TypedValue } from '../../domain/merge/three-way';
import type { FieldState } from '../ports/case-session';
import type { Failure } from '../ports/results';
import type { EditableKind, PersonRef } from '../ports/rows';

/** A row of any kind; the session's typed face is the port. */
export interface LooseRow {
  readonly id: number;
  readonly etag: string;
  readonly key: string;
  readonly editor: PersonRef | null;
  readonly isRemoved?: unknown;
  readonly [name: string]: unknown;
}

/** One field that SharePoint does not have yet. */
export interface Draft extends TypedValue {
  /** Set when this text cannot be sent as it is: too long, or SharePoint refused it. */
  readonly refusal: Failure | null;
}

/** All that is known of one row: what SharePoint has, what was typed, and where the writing stands. */
export interface RowState {
  readonly kind: EditableKind;
  readonly key: string;
  /** As SharePoint had it last; null before the create was answered. */
  base: LooseRow | null;
  /** What a row without base looks like. */
  readonly blank: LooseRow;
  readonly drafts: Map<string, Draft>;
  /** What is on its way right now. */
  flight: Readonly<Record<string, unknown>> | null;
  /** Why the last write failed; null when it did not. */
  failure: Failure | null;
  /** Answers about this row alone, so far: tells a reading of the whole case that began before one of them. */
  writes: number;
  tries: number;
  /** SharePoint refused several fields at once: they are sent one by one, to find the one it means. */
  isOneByOne: boolean;
  /** Another tab of the same person is typing in this row and will write it. */
  isMirror: boolean;
  /** Deleted in SharePoint while nothing was typed in it: out of sight, but a field still open on the screen may be. */
  isLost: boolean;
  firstTypedAt: number | null;
  /** Earliest moment of the next try, in milliseconds; SharePoint's own wish is never cut short. */
  notBefore: number;
  cancelTimer: (() => void) | null;
  /** The timer that looks after a text of another tab. */
  cancelMirror: (() => void) | null;
  running: Promise<void> | null;
  isWanted: boolean;
  shown: LooseRow | null;
  /** What `shown` was made from, while nothing is typed on top of it. */
  shownUnder: LooseRow | null;
  readonly fields: Map<string, FieldState<unknown>>;
}

export const newRowState = (kind: EditableKind, key: string, base: LooseRow | null, blank: LooseRow): RowState => ({
  kind, key, base, blank, drafts: new Map(), flight: null, failure: null, writes: 0, tries: 0, isOneByOne: false, isMirror: false, isLost: false,
  firstTypedAt: null, notBefore: 0, cancelTimer: null, cancelMirror: null, running: null, isWanted: false, shown: null, shownUnder: null, fields: new Map(),
});

/** Trouble that passes by itself; everything else needs a person. */
export const isPassing = (failure: Failure): boolean =>
  failure.kind === 'offline' || failure.kind === 'busy' || (failure.kind === 'server' && failure.status >= 500);

export const isConflict = (row: RowState, name: string): boolean => {
  const draft = row.drafts.get(name);
  return draft !== undefined && row.base !== null && mergeField(draft, row.base[name]) === 'conflict';
};

/** Whether something of this row is not in SharePoint. */
export const isUnsaved = (row: RowState): boolean => !row.isLost && (row.drafts.size > 0 || row.base === null);

/**
 * Takes in what SharePoint has now: untouched fields follow it, equal texts are settled, the rest stays typed.
 * @returns values by field that are settled by it
 */
export const takeBase = (row: RowState, base: LooseRow): Record<string, unknown> => {
  const settled: Record<string, unknown> = {};
  for (const [name, draft] of row.drafts) {
    const merge = mergeField(draft, base[name]);
    if (merge === 'same') {
      row.drafts.delete(name);
      settled[name] = draft.value;
    } else if (merge === 'mine') {
      row.drafts.set(name, { ...draft, base: base[name] });
    } else if (Array.isArray(draft.value) && Array.isArray(draft.base) && Array.isArray(base[name])) {
      const value = mergeLists(draft.base, draft.value, base[name]);
      if (isSameValue(value, base[name])) {
        row.drafts.delete(name);
        settled[name] = draft.value;
      } else {
        row.drafts.set(name, { ...draft, value, base: base[name] });
      }
    }
  }
  row.base = base;
  return settled;
};

/** Takes in that a write was answered: the sent values are SharePoint's now. */
export const takeSaved = (row: RowState, base: LooseRow, sent: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const settled: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(sent)) {
    const draft = row.drafts.get(name);
    if (draft === undefined) continue;
    settled[name] = value;
    if (isSameValue(draft.value, value)) row.drafts.delete(name);
    else row.drafts.set(name, { ...draft, base: value, sent: [] });
  }
  row.base = base;
  return settled;
};

/**
 * Remembers that these values go out, so that our own write is known again if its answer is lost.
 * @returns takes it back for a send that surely did not happen; what an earlier send left open stays remembered
 */
export const markSent = (row: RowState, values: Readonly<Record<string, unknown>>): (() => void) => {
  const fresh: [name: string, print: string][] = [];
  for (const [name, value] of Object.entries(values)) {
    const draft = row.drafts.get(name);
    const print = fingerprint(value);
    if (draft === undefined || draft.sent.includes(print)) continue;
    row.drafts.set(name, { ...draft, sent: [...draft.sent, print] });
    fresh.push([name, print]);
  }
  return () => fresh.forEach(([name, print]) => {
    const draft = row.drafts.get(name);
    if (draft !== undefined) row.drafts.set(name, { ...draft, sent: draft.sent.filter((one) => one !== print) });
  });
};

/** The row as the person sees it: SharePoint's, with what was typed on top. The same object until a value changes. */
export const showRow = (row: RowState): LooseRow => {
  const under = row.base ?? row.blank;
  const isUntyped = row.drafts.size === 0;
  // Lists are read at every keystroke, and nearly all their rows are as SharePoint has them.
  if (isUntyped && row.shown !== null && row.shownUnder === under) return row.shown;
  row.shownUnder = isUntyped ? under : null;
  const typed = Object.fromEntries([...row.drafts].map(([name, draft]) => [name, draft.value]));
  const next: LooseRow = { ...under, ...typed };
  const shown = row.shown;
  if (shown !== null && Object.keys(next).every((name) => next[name] === shown[name])) return shown;
  row.shown = next;
  return next;
};

/** One field with where it stands. The same object until something of it changes. */
export const showField = (row: RowState, name: string, blocked: Failure | null): FieldState<unknown> => {
  const next = fieldOf(row, name, blocked);
  const known = row.fields.get(name);
  if (known !== undefined && known.value === next.value && known.status === next.status && known.theirs === next.theirs
    && known.theirName === next.theirName && known.stored === next.stored && known.failure === next.failure) return known;
  row.fields.set(name, next);
  return next;
};

const fieldOf = (row: RowState, name: string, blocked: Failure | null): FieldState<unknown> => {
  const draft = row.drafts.get(name);
  if (draft === undefined) return { value: (row.base ?? row.blank)[name], status: 'saved' };
  const { value } = draft;
  if (draft.refusal !== null) return { value, status: 'refused', failure: draft.refusal, ...(row.base === null ? {} : { stored: row.base[name] }) };
  if (isConflict(row, name)) {
    const theirName = row.base?.editor?.name;
    return { value, status: 'conflict', theirs: row.base?.[name], ...(theirName === undefined ? {} : { theirName }) };
  }
  if (blocked !== null) return { value, status: 'refused', failure: blocked };
  if (row.flight !== null && name in row.flight && isSameValue(row.flight[name], value)) return { value, status: 'saving' };
  if (row.failure === null) return { value, status: 'pending' };
  return { value, status: isPassing(row.failure) ? 'waiting' : 'refused', failure: row.failure };
};
