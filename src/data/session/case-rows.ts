import { isOpenForEdits } from '../../domain/case-flow/case-flow';
import type { ReadOnlyReason, SaveSummary } from '../ports/case-session';
import type { CaseReading } from '../ports/row-store';
import type { Failure } from '../ports/results';
import type { Assessment, ChildKind, Condition, Decision, EditableKind } from '../ports/rows';
import type { Deciders } from '../ports/decisions';
import { isConflict, isPassing, isUnsaved, newRowState, showRow, type LooseRow, type RowState } from './row-state';
import type { SessionSurroundings } from './surroundings';

type Listener = () => void;
interface Tagged { readonly id: number; readonly etag: string }

/** Status columns move even while the project group may not write its texts. */
const statusColumns: ReadonlySet<string> = new Set(['status', 'step', 'outcome', 'routing', 'revision', 'submittedAt', 'summary']);
/** What goes on being handled when the case has left the group or is over: a sent brief, a receipt. */
const livesOn: ReadonlySet<EditableKind> = new Set(['publication', 'notice', 'conditionReport']);
const locked: Failure = { kind: 'locked' };
const forbidden: Failure = { kind: 'forbidden' };
const mayNot: ReadOnlyReason = { kind: 'permission' };
const standing: ReadOnlyReason = { kind: 'standing' };
const gone: ReadOnlyReason = { kind: 'gone' };

/** The rows of one open case, what may be done with them, and who wants to be told when they change. */
export const createCaseRows = (caseId: number, reading: CaseReading, surroundings: SessionSurroundings) => {
  const { shapes, clock } = surroundings;
  const kinds = new Map<EditableKind, Map<string, RowState>>();
  const shownLists = new Map<ChildKind, readonly LooseRow[]>();
  const rowListeners = new Map<string, Set<Listener>>();
  const kindListeners = new Map<EditableKind, Set<Listener>>();
  const summaryListeners = new Set<Listener>();
  const assessmentKey = reading.file.assessment.key;
  let may = reading.file.may;
  let { decisions, conditions, deciders } = reading.file;
  let withheld = reading.file.withheld ?? [];
  let site: (Failure & ReadOnlyReason) | null = null;
  let caseIsGone: Failure | null = null;
  let savedAt: string | null = null;
  /** Rows whose drafts the browser could not keep. */
  const notKept = new Set<string>();
  let summary: SaveSummary | null = null;
  /** The summary is another object when this changes, so that a screen that follows it looks again. */
  let shownReason: ReadOnlyReason | null = null;

  const of = (kind: EditableKind): Map<string, RowState> => {
    const known = kinds.get(kind) ?? new Map<string, RowState>();
    kinds.set(kind, known);
    return known;
  };
  const all = (): RowState[] => [...kinds.values()].flatMap((rows) => [...rows.values()]);

  const blankOf = (kind: EditableKind, key: string): LooseRow => {
    const now = `${new Date(clock.now()).toISOString().slice(0, 19)}Z`;
    const empty = Object.fromEntries(Object.entries(shapes[kind]).map(([name, shape]) => [name, shape.empty]));
    return { ...empty, id: 0, etag: '', created: now, modified: now, author: null, editor: null, unreadable: [], key, assessmentId: caseId };
  };
  const put = (kind: EditableKind, key: string, base: LooseRow | null): RowState => {
    const row = newRowState(kind, key, base, blankOf(kind, key));
    of(kind).set(key, row);
    return row;
  };
  const assessment = (): RowState => of('assessment').get(assessmentKey) ?? put('assessment', assessmentKey, null);

  const tell = (listeners: Set<Listener> | undefined): void => { [...(listeners ?? [])].forEach((listener) => listener()); };
  const touch = (row: RowState): void => {
    tell(rowListeners.get(`${row.kind}|${row.key}`));
    tell(kindListeners.get(row.kind));
    tell(summaryListeners);
  };
  const listen = <K,>(listeners: Map<K, Set<Listener>>, key: K, listener: Listener): (() => void) => {
    const known = listeners.get(key) ?? new Set<Listener>();
    listeners.set(key, known.add(listener));
    return () => { known.delete(listener); };
  };

  /** Why nothing may be written to this case, apart from where it stands. */
  const shut = (): Failure | null => caseIsGone ?? site ?? (may.edit ? null : forbidden);
  const isOpen = (row: LooseRow): boolean => isOpenForEdits(row as unknown as Assessment);
  const blocked = (row: RowState, name: string): Failure | null => {
    const reason = shut();
    if (reason !== null || livesOn.has(row.kind) || (row.kind === 'assessment' && statusColumns.has(name))) return reason;
    const { base } = assessment();
    return base === null || isOpen(base) ? null : locked;
  };

  const readOnly = (): ReadOnlyReason | null => {
    if (caseIsGone !== null) return caseIsGone.kind === 'site' ? caseIsGone : gone;
    if (site !== null) return site;
    if (!may.edit) return mayNot;
    return isOpen(showRow(assessment())) ? null : standing;
  };

  /** Whether rows of a kind may be changed; without a kind, whether the group's own texts may. */
  const mayChange = (kind?: EditableKind): boolean => (kind !== undefined && livesOn.has(kind) ? shut() === null : readOnly() === null);

  const statusOf = (rows: readonly RowState[]): SaveSummary['status'] => {
    const drafts = rows.flatMap((row) => [...row.drafts].map(([name, draft]) => ({ row, name, draft })));
    const isRefused = ({ row, name, draft }: (typeof drafts)[number]): boolean =>
      draft.refusal !== null || blocked(row, name) !== null;
    if (drafts.some(isRefused) || rows.some((row) => row.failure !== null && !isPassing(row.failure))) return 'refused';
    if (drafts.some(({ row, name }) => isConflict(row, name))) return 'conflict';
    if (rows.some((row) => row.failure !== null)) return 'waiting';
    return rows.length > 0 ? 'saving' : 'saved';
  };

  const readSummary = (): SaveSummary => {
    const unsaved = all().filter(isUnsaved);
    const next: SaveSummary = {
      status: statusOf(unsaved),
      savedAt,
      unsavedFields: unsaved.reduce((sum, row) => sum + Math.max(1, row.drafts.size), 0),
      conflicts: unsaved.reduce((sum, row) => sum + [...row.drafts.keys()].filter((name) => isConflict(row, name)).length, 0),
      draftsOnlyInMemory: unsaved.some((row) => notKept.has(`${row.kind}|${row.key}`)),
    };
    const reason = readOnly();
    const known = reason === shownReason ? summary : null;
    shownReason = reason;
    if (known !== null && (Object.keys(next) as (keyof SaveSummary)[]).every((name) => known[name] === next[name])) return known;
    summary = next;
    return next;
  };

  const takeSite = (state: CaseReading['site']): void => {
    site = state.kind === 'ready' ? null : { kind: 'site', state };
  };
  takeSite(reading.site);
  put('assessment', assessmentKey, reading.file.assessment as unknown as LooseRow);
  for (const [kind, rows] of Object.entries(reading.file.children) as unknown as [ChildKind, readonly LooseRow[]][]) {
    rows.forEach((row) => put(kind, row.key, row));
  }

  return {
    caseId,
    all,
    of,
    put,
    assessment,
    touch,
    blocked,
    shut,
    /** Why a child row may not be made now. */
    blockedCreate: (row: RowState): Failure | null => blocked(row, 'key'),
    readOnly,
    mayChange,
    may: () => may,
    decisions: (): readonly Decision[] => decisions,
    conditions: (): readonly Condition[] => conditions,
    deciders: (): Deciders => deciders,
    withheld: (): readonly ChildKind[] => withheld,
    shape: (kind: EditableKind, name: string) => shapes[kind][name],
    list: (kind: ChildKind): readonly LooseRow[] => {
      // A removed row stays in sight as long as someone's text in it is not settled.
      const next = [...of(kind).values()]
        .filter((row) => !row.isLost && (showRow(row)['isRemoved'] !== true || [...row.drafts.keys()].some((name) => isConflict(row, name))))
        .map(showRow);
      const known = shownLists.get(kind);
      if (known !== undefined && known.length === next.length && next.every((row, index) => row === known[index])) return known;
      shownLists.set(kind, next);
      return next;
    },
    summary: readSummary,
    onRow: (kind: EditableKind, key: string, listener: Listener) => listen(rowListeners, `${kind}|${key}`, listener),
    onKind: (kind: ChildKind, listener: Listener) => listen<EditableKind>(kindListeners, kind, listener),
    onSummary: (listener: Listener): (() => void) => { summaryListeners.add(listener); return () => { summaryListeners.delete(listener); }; },
    tellAll: (): void => { all().forEach(touch); tell(summaryListeners); },
    deafen: (): void => { rowListeners.clear(); kindListeners.clear(); summaryListeners.clear(); },
    markSaved: (): void => { savedAt = new Date(clock.now()).toISOString(); },
    markKept: (row: RowState, isKept: boolean): void => {
      if (isKept) notKept.delete(`${row.kind}|${row.key}`);
      else notKept.add(`${row.kind}|${row.key}`);
    },
    markGone: (failure: Failure): void => { caseIsGone = failure; },
    /** What a new reading says of the case as a whole. Listeners hear of it with the next `touch`. */
    takeReading: (next: CaseReading): void => {
      may = next.file.may.edit === may.edit && next.file.may.decide === may.decide ? may : next.file.may;
      if (!areSame(next.file.decisions, decisions)) decisions = next.file.decisions;
      if (!areSame(next.file.conditions, conditions)) conditions = next.file.conditions;
      if (JSON.stringify(next.file.deciders) !== JSON.stringify(deciders)) deciders = next.file.deciders;
      withheld = next.file.withheld ?? [];
      takeSite(next.site);
      caseIsGone = null;
    },
  };
};

const areSame = (rows: readonly Tagged[], others: readonly Tagged[]): boolean =>
  rows.length === others.length && rows.every(({ id, etag }, index) => id === others[index]?.id && etag === others[index]?.etag);

export type CaseRows = ReturnType<typeof createCaseRows>;
