import type { CaseReading } from '../ports/row-store';
import { createCaseRows, type CaseRows } from './case-rows';
import { draftRecords, type DraftRecords } from './draft-record';
import { isUnsaved, type RowState } from './row-state';
import { createRowWriter, type RowWriter } from './row-writer';
import { createStillThere, type StillThere } from './still-there';
import type { SessionSurroundings } from './surroundings';

/** What the parts of one session share. */
export interface SessionCore {
  readonly caseId: number;
  readonly surroundings: SessionSurroundings;
  readonly rows: CaseRows;
  readonly records: DraftRecords;
  readonly writer: RowWriter;
  readonly stillThere: StillThere;
  /** Keeps a row's unsaved texts in the browser; `settled` are values that need not be kept any longer. */
  keep(row: RowState, settled: Readonly<Record<string, unknown>>): void;
  isClosed(): boolean;
  close(): void;
}

export const createSessionCore = (caseId: number, reading: CaseReading, surroundings: SessionSurroundings): SessionCore => {
  const rows = createCaseRows(caseId, reading, surroundings);
  const records = draftRecords(surroundings.drafts, { site: surroundings.site, person: surroundings.person, caseId });
  let isClosed = false;

  const keep: SessionCore['keep'] = (row, settled) => {
    // A closed page leaves its drafts to the next one; another tab's drafts are that tab's.
    if (row.isMirror || isClosed) return;
    const unsaved = Object.fromEntries([...row.drafts].map(([name, { value, base, sent }]) => [name, { value, base, sent }]));
    rows.markKept(row, records.update({ kind: row.kind, key: row.key, row: row.base, unsaved, settled }));
  };
  const stillThere = createStillThere({ rows, surroundings, keep, isClosed: () => isClosed });
  const isWaitingForChildren = (): boolean => rows.all().some((row) => row.kind !== 'assessment' && writer.isBusy(row));
  const writer = createRowWriter({
    store: surroundings.store,
    clock: surroundings.clock,
    caseId,
    keep,
    isClosed: () => isClosed,
    blocked: rows.blocked,
    blockedCreate: rows.blockedCreate,
    touch: rows.touch,
    saved: (row, values) => { rows.markSaved(); stillThere.wrote(row, values); },
    // The case moves on only when all that was typed before is in SharePoint.
    isHeld: (row, name) => row.kind === 'assessment' && (name === 'status' || name === 'routing') && isWaitingForChildren(),
    settled: (row) => {
      if (row.kind !== 'assessment' && isUnsaved(rows.assessment())) writer.schedule(rows.assessment());
      // The case's own row is the case: what says so here says it of everything under it.
      if (row.kind === 'assessment' && row.failure?.kind === 'gone') stillThere.gone(row.failure);
    },
  });
  return { caseId, surroundings, rows, records, writer, stillThere, keep, isClosed: () => isClosed, close: () => { isClosed = true; } };
};
