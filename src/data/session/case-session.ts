import { isSameValue } from '../../domain/merge/same-value';
import { joinTexts, mergeField } from '../../domain/merge/three-way';
import type { CaseSession } from '../ports/case-session';
import type { CaseReading } from '../ports/row-store';
import type { Failure } from '../ports/results';
import type { Assessment, ChildKind, EditableKind, Row } from '../ports/rows';
import { createCaseRows } from './case-rows';
import { draftRecords, type DraftRecord } from './draft-record';
import { isConflict, isPassing, isUnsaved, showField, showRow, takeBase, type Draft, type LooseRow, type RowState } from './row-state';
import { createRowWriter } from './row-writer';
import type { SessionSurroundings } from './surroundings';
import { storable, tooLong } from './typed-value';

/** How long another tab's unsaved text is left to that tab. */
const OTHER_TAB_MS = 15_000;
/** Coming back to the tab reads the case anew, but not more often than this. */
const RETURN_PAUSE_MS = 15_000;

/**
 * Opens a session on a case that has been read (contract: CaseSession). Drafts that this person left in this browser
 * are laid on top and sent.
 */
export const createCaseSession = (caseId: number, reading: CaseReading, surroundings: SessionSurroundings): CaseSession => {
  const { store, clock, signals } = surroundings;
  const rows = createCaseRows(caseId, reading, surroundings);
  const records = draftRecords(surroundings.drafts, { site: surroundings.site, person: surroundings.person, caseId });
  let isClosed = false;
  let refreshing: Promise<Failure | null> | null = null;
  let readAt = clock.now();

  const keep = (row: RowState, settled: Readonly<Record<string, unknown>>): void => {
    if (row.isMirror || isClosed) return;
    const unsaved = Object.fromEntries([...row.drafts].map(([name, { value, base, sent }]) => [name, { value, base, sent }]));
    rows.markKept(records.update({ kind: row.kind, key: row.key, row: row.base, unsaved, settled }));
  };
  const isWaitingForChildren = (): boolean => rows.all().some((row) => row.kind !== 'assessment' && writer.isBusy(row));
  const writer = createRowWriter({
    store, clock, caseId, keep,
    isClosed: () => isClosed,
    blocked: rows.blocked,
    blockedCreate: rows.blockedCreate,
    touch: rows.touch,
    saved: rows.markSaved,
    // The case moves on only when all that was typed before is in SharePoint.
    isHeld: (row, name) => row.kind === 'assessment' && (name === 'status' || name === 'routing') && isWaitingForChildren(),
    settled: (row) => { if (row.kind !== 'assessment' && isUnsaved(rows.assessment())) writer.schedule(rows.assessment()); },
  });

  const type = (row: RowState, name: string, typed: unknown): void => {
    const shape = rows.shape(row.kind, name);
    if (shape === undefined) return;
    const value = storable(typed, shape);
    const known = row.drafts.get(name);
    const base = known === undefined ? (row.base ?? row.blank)[name] : known.base;
    const draft: Draft = { value, base, sent: known?.sent ?? [], refusal: tooLong(value, shape) };
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

  const edit = (kind: EditableKind, key: string, changes: Readonly<Record<string, unknown>>): void => {
    const row = rows.of(kind).get(key);
    if (row === undefined) return;
    Object.entries(changes).forEach(([name, value]) => type(row, name, value));
    changed(row);
  };

  const add = (kind: ChildKind, values: Readonly<Record<string, unknown>>, key: string): string => {
    if (rows.of(kind).has(key)) {
      edit(kind, key, values);
      return key;
    }
    const row = rows.put(kind, key, null);
    Object.entries(values).forEach(([name, value]) => { if (!isSameValue(value, row.blank[name])) type(row, name, value); });
    changed(row);
    return key;
  };

  /** Makes a row that was deleted in SharePoint anew, with all its values. */
  const makeAnew = (row: RowState): void => {
    const values = showRow(row);
    row.base = null;
    row.failure = null;
    row.drafts.clear();
    for (const [name, shape] of Object.entries(surroundings.shapes[row.kind])) {
      if (!['key', 'assessmentId'].includes(name) && !isSameValue(values[name], shape.empty)) {
        row.drafts.set(name, { value: values[name], base: shape.empty, sent: [], refusal: tooLong(values[name], shape) });
      }
    }
  };

  const take = (row: RowState, base: LooseRow): void => {
    if (row.base?.etag === base.etag) return;
    keep(row, takeBase(row, base));
    if (row.failure?.kind === 'gone') row.failure = null;
    rows.touch(row);
  };

  const lose = (row: RowState): void => {
    if (!isUnsaved(row)) {
      rows.of(row.kind).delete(row.key);
    } else {
      row.failure = { kind: 'gone' };
      keep(row, {});
    }
    rows.touch(row);
  };

  /** Lays a draft from the browser on a row. */
  const lay = (record: DraftRecord): RowState => {
    const row = rows.of(record.kind).get(record.key) ?? rows.put(record.kind, record.key, record.row);
    if (row.base !== null && record.row !== null && !serverKeys.has(`${row.kind}|${row.key}`)) row.failure = { kind: 'gone' };
    for (const [name, typed] of Object.entries(record.fields)) {
      row.drafts.set(name, { ...typed, refusal: tooLong(typed.value, rows.shape(row.kind, name)) });
    }
    if (row.base !== null && row.failure === null) keep(row, takeBase(row, row.base));
    return row;
  };
  const serverKeys = new Set(rows.all().map((row) => `${row.kind}|${row.key}`));

  const readAnew = async (): Promise<Failure | null> => {
    const before = new Map(rows.all().map((row) => [row, row.writes]));
    const answer = await store.readCase(caseId);
    if (isClosed) return null;
    if (!answer.ok) {
      if (answer.failure.kind === 'gone' || answer.failure.kind === 'site') rows.markGone(answer.failure);
      rows.tellAll();
      return answer.failure;
    }
    readAt = clock.now();
    rows.takeReading(answer.value);
    const { assessment, children } = answer.value.file;
    const read: [EditableKind, LooseRow][] = [['assessment', assessment as unknown as LooseRow],
      ...(Object.entries(children) as unknown as [ChildKind, readonly LooseRow[]][]).flatMap(([kind, list]) => list.map((row): [EditableKind, LooseRow] => [kind, row]))];
    // A row that was written while the case was being read knows better than the reading.
    const isOlder = (row: RowState): boolean => row.flight !== null || before.get(row) !== row.writes;
    const seen = new Set<RowState>();
    for (const [kind, base] of read) {
      const known = rows.of(kind).get(base.key);
      serverKeys.add(`${kind}|${base.key}`);
      if (known === undefined) rows.touch(rows.put(kind, base.key, base));
      else if (!isOlder(known)) take(known, base);
      if (known !== undefined) seen.add(known);
    }
    for (const row of before.keys()) {
      if (row.base !== null && !seen.has(row) && !isOlder(row)) lose(row);
      if (row.failure !== null && !isPassing(row.failure) && row.failure.kind !== 'gone') row.failure = null;
      if (isUnsaved(row) && row.failure === null) writer.schedule(row);
    }
    rows.tellAll();
    return null;
  };
  const refresh = (): Promise<Failure | null> => {
    refreshing ??= readAnew().finally(() => { refreshing = null; });
    return refreshing;
  };

  const reread = async (row: RowState): Promise<void> => {
    const { writes } = row;
    const answer = await store.readRow(row.kind, row.key);
    if (isClosed || row.flight !== null || row.writes !== writes) return;
    if (answer.ok) take(row, answer.value as unknown as LooseRow);
  };

  /** Another tab of the same person has typed, or its text has been saved. */
  const followOtherTab = (kind: EditableKind, key: string): void => {
    const record = records.read(kind, key);
    const row = rows.of(kind).get(key);
    if (record === null) {
      if (row === undefined || !row.isMirror) return;
      row.drafts.clear();
      row.isMirror = false;
      rows.touch(row);
      void reread(row);
      return;
    }
    const isKnown = row !== undefined && Object.entries(record.fields).every(([name, typed]) => isSameValue(row.drafts.get(name)?.value, typed.value));
    if (isKnown) return;
    const mirror = row ?? rows.put(kind, key, record.row);
    mirror.isMirror = true;
    for (const [name, typed] of Object.entries(record.fields)) {
      mirror.drafts.set(name, { ...typed, refusal: tooLong(typed.value, rows.shape(kind, name)) });
    }
    mirror.cancelTimer?.();
    mirror.cancelTimer = clock.later(OTHER_TAB_MS, () => {
      mirror.cancelTimer = null;
      mirror.isMirror = false;
      void writer.drain(mirror);
    });
    rows.touch(mirror);
  };

  const flush: CaseSession['flush'] = async () => {
    const unsaved = rows.all().filter(isUnsaved);
    await Promise.all(unsaved.filter((row) => row.kind !== 'assessment').map(writer.hurry));
    const assessment = rows.assessment();
    if (isUnsaved(assessment)) await writer.hurry(assessment);
    return rows.summary();
  };

  const stops = [
    signals.onOnline(() => { rows.all().filter((row) => row.failure?.kind === 'offline').forEach((row) => { void writer.drain(row); }); }),
    signals.onReturn(() => { if (clock.now() - readAt >= RETURN_PAUSE_MS) void refresh(); }),
    signals.onLeave(() => { void flush(); }),
    records.onOtherTab(followOtherTab),
  ];
  for (const record of records.all()) {
    const row = lay(record);
    if (isUnsaved(row)) writer.schedule(row);
  }

  const rowOf = (kind: EditableKind, key: string): RowState | undefined => rows.of(kind).get(key);
  return {
    caseId,
    canEdit: () => rows.readOnly() === null,
    readOnly: rows.readOnly,
    mayDecide: () => rows.may().decide,
    assessment: () => showRow(rows.assessment()) as unknown as Assessment,
    rows: <K extends ChildKind>(kind: K) => rows.list(kind) as unknown as readonly Row<K>[],
    row: <K extends EditableKind>(kind: K, key: string) => {
      const row = rowOf(kind, key);
      return row === undefined ? undefined : showRow(row) as unknown as Row<K>;
    },
    decisions: rows.decisions,
    field: (kind, key, field) => {
      const row = rowOf(kind, key);
      if (row === undefined) return unknownField(rows.shape(kind, field)?.empty) as never;
      return showField(row, field, rows.blocked(row, field)) as never;
    },
    summary: rows.summary,
    subscribeRow: rows.onRow,
    subscribeRows: rows.onKind,
    subscribeSummary: rows.onSummary,
    edit: (kind, key, changes) => edit(kind, key, changes),
    add: (kind, values, key) => add(kind, values, key ?? surroundings.newKey()),
    remove: (kind, key) => edit(kind, key, { isRemoved: true }),
    restore: (kind, key) => {
      const row = rowOf(kind, key);
      if (row?.failure?.kind === 'gone') {
        makeAnew(row);
        changed(row);
      } else {
        edit(kind, key, { isRemoved: false });
      }
    },
    flush,
    resolve: (kind, key, field, choice) => {
      const row = rowOf(kind, key);
      const draft = row?.drafts.get(field);
      if (row === undefined || row.base === null || draft === undefined || !isConflict(row, field)) return;
      const theirs = row.base[field];
      if (choice === 'theirs') {
        row.drafts.delete(field);
        keep(row, { [field]: draft.value });
      } else {
        const both = choice === 'both' && typeof draft.value === 'string' && typeof theirs === 'string';
        row.drafts.set(field, { value: draft.value, base: theirs, sent: [], refusal: draft.refusal });
        if (both) type(row, field, joinTexts(String(draft.value), theirs));
      }
      changed(row);
    },
    refresh,
    close: () => {
      isClosed = true;
      stops.forEach((stop) => stop());
      rows.all().forEach(writer.stop);
      rows.deafen();
    },
  };
};

const unknownFields = new Map<unknown, { readonly value: unknown; readonly status: 'saved' }>();
/** A field of a row that is not there (not made yet): empty, and the same object every time. */
const unknownField = (empty: unknown) => {
  const known = unknownFields.get(empty) ?? { value: empty, status: 'saved' as const };
  unknownFields.set(empty, known);
  return known;
};
