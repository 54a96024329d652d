import type { CaseSession } from '../ports/case-session';
import type { CaseReading } from '../ports/row-store';
import type { Assessment, ChildKind, EditableKind, Row } from '../ports/rows';
import { createSessionCore } from './core';
import { createEditing } from './editing';
import { followOtherTabs } from './other-tabs';
import { createReading } from './reading';
import { isUnsaved, showField, showRow } from './row-state';
import type { SessionSurroundings } from './surroundings';

/** Coming back to the tab reads the case anew, but not more often than this. */
const RETURN_PAUSE_MS = 15_000;

/**
 * Opens a session on a case that has been read (contract: CaseSession). Drafts that this person left in this browser
 * are laid on top and sent.
 */
export const createCaseSession = (caseId: number, first: CaseReading, surroundings: SessionSurroundings): CaseSession => {
  const core = createSessionCore(caseId, first, surroundings);
  const { rows, writer, records } = core;
  const { signals, clock } = surroundings;
  const editing = createEditing(core);
  const reading = createReading(core);

  const flush: CaseSession['flush'] = async () => {
    await Promise.all(rows.all().filter((row) => row.kind !== 'assessment' && isUnsaved(row)).map(writer.hurry));
    if (isUnsaved(rows.assessment())) await writer.hurry(rows.assessment());
    return rows.summary();
  };

  const stops = [
    signals.onOnline(() => { rows.all().filter((row) => row.failure?.kind === 'offline').forEach((row) => { void writer.drain(row); }); }),
    signals.onReturn(() => { if (clock.now() - reading.readAt() >= RETURN_PAUSE_MS) void reading.refresh(); }),
    signals.onLeave(() => { void flush(); }),
    records.onOtherTab(followOtherTabs(core, reading)),
  ];
  records.all().forEach(reading.lay);

  return {
    caseId,
    canEdit: rows.mayChange,
    readOnly: rows.readOnly,
    mayDecide: () => {
      const kind = rows.readOnly()?.kind;
      return rows.may().decide && kind !== 'site' && kind !== 'gone';
    },
    assessment: () => showRow(rows.assessment()) as unknown as Assessment,
    rows: <K extends ChildKind>(kind: K) => rows.list(kind) as unknown as readonly Row<K>[],
    isWithheld: (kind) => rows.withheld().includes(kind),
    row: <K extends EditableKind>(kind: K, key: string) => {
      const row = rows.of(kind).get(key);
      return row === undefined ? undefined : showRow(row) as unknown as Row<K>;
    },
    decisions: rows.decisions,
    conditions: rows.conditions,
    deciders: rows.deciders,
    reference: () => first.file.reference,
    field: (kind, key, field) => {
      const row = rows.of(kind).get(key);
      if (row === undefined) return unknownField(rows.shape(kind, field)?.empty) as never;
      return showField(row, field, rows.blocked(row, field)) as never;
    },
    summary: rows.summary,
    subscribeRow: rows.onRow,
    subscribeRows: rows.onKind,
    subscribeSummary: rows.onSummary,
    edit: editing.edit,
    add: (kind, values, key) => editing.add(kind, values, key ?? surroundings.newKey()),
    remove: (kind, key) => editing.edit(kind, key, { isRemoved: true }),
    restore: editing.restore,
    flush,
    resolve: editing.resolve,
    refresh: reading.refresh,
    lookAgain: core.stillThere.onTheWay,
    close: () => {
      core.close();
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
