import { fingerprint } from '../../domain/merge/same-value';
import type { Failure } from '../ports/results';
import type { EditableKind } from '../ports/rows';
import type { SessionCore } from './core';
import type { DraftRecord } from './draft-record';
import { isPassing, isUnsaved, takeBase, type LooseRow, type RowState } from './row-state';
import { unfit } from './typed-value';

/** What comes in from SharePoint and from the browser's drafts, and how it meets what is typed. */
export const createReading = ({ caseId, rows, writer, stillThere, keep, isClosed, surroundings }: SessionCore) => {
  const { store, clock } = surroundings;
  const onServer = new Set(rows.all().map((row) => `${row.kind}|${row.key}`));
  let refreshing: Promise<Failure | null> | null = null;
  let readAt = clock.now();

  const take = (row: RowState, base: LooseRow, isBack = false): void => {
    const wasGone = row.failure?.kind === 'gone';
    if (row.base?.etag === base.etag && !wasGone && !isBack) return;
    keep(row, takeBase(row, base));
    if (wasGone) row.failure = null;
    rows.touch(row);
  };

  /** Somebody has deleted the row: it goes, unless there is a text in it that SharePoint does not have. */
  const lose = (row: RowState): void => {
    if (isUnsaved(row)) {
      row.failure = { kind: 'gone' };
      keep(row, {});
    } else {
      row.isLost = true;
    }
    rows.touch(row);
  };

  const readAnew = async (): Promise<Failure | null> => {
    const before = new Map(rows.all().map((row) => [row, row.writes]));
    const mark = stillThere.mark();
    const answer = await store.readCase(caseId);
    if (isClosed()) return null;
    if (!answer.ok) {
      if (answer.failure.kind === 'gone' || answer.failure.kind === 'site') stillThere.gone(answer.failure);
      return answer.failure;
    }
    readAt = clock.now();
    stillThere.seen(mark);
    // Somebody has taken the case back from the recycle bin.
    const isBack = rows.shut()?.kind === 'gone';
    rows.takeReading(answer.value);
    const { assessment, children } = answer.value.file;
    const lists = Object.entries({ assessment: [assessment], ...children }) as unknown as readonly [EditableKind, readonly LooseRow[]][];
    // A row that was written while the case was being read knows better than the reading.
    const isNewer = (row: RowState): boolean => row.flight !== null || before.get(row) !== row.writes;
    const seen = new Set<RowState>();
    for (const [kind, list] of lists) {
      for (const base of list) {
        const known = rows.of(kind).get(base.key);
        onServer.add(`${kind}|${base.key}`);
        if (known === undefined) rows.put(kind, base.key, base);
        else if (!isNewer(known)) take(known, base, isBack);
        if (known === undefined) continue;
        known.isLost = false;
        seen.add(known);
      }
    }
    for (const row of before.keys()) {
      if (row.base !== null && !seen.has(row) && !isNewer(row)) lose(row);
      if (row.failure !== null && !isPassing(row.failure) && row.failure.kind !== 'gone') row.failure = null;
      if (isUnsaved(row) && row.failure === null) writer.schedule(row);
    }
    rows.tellAll();
    return null;
  };

  return {
    /** When the case was last read, in milliseconds. */
    readAt: () => readAt,
    refresh: (): Promise<Failure | null> => {
      refreshing ??= readAnew().finally(() => { refreshing = null; });
      return refreshing;
    },
    /**
     * Reads one row anew, unless it is written meanwhile; texts shown from another tab give way to it.
     * @returns false when SharePoint did not tell
     */
    reread: async (row: RowState): Promise<boolean> => {
      const { writes } = row;
      const answer = await store.readRow(row.kind, row.key);
      if (isClosed()) return true;
      if (!answer.ok && answer.failure.kind !== 'gone') return false;
      if (row.flight !== null || row.writes !== writes) return !row.isMirror;
      row.writes += 1;
      if (row.isMirror) {
        row.drafts.clear();
        row.isMirror = false;
        row.failure = null;
      }
      if (answer.ok) take(row, answer.value as unknown as LooseRow);
      else if (row.drafts.size === 0) row.isLost = true;
      rows.touch(row);
      return true;
    },
    /** Lays a draft that this browser kept on what SharePoint has. */
    lay: (record: DraftRecord): void => {
      const row = rows.of(record.kind).get(record.key) ?? rows.put(record.kind, record.key, record.row);
      if (record.row !== null && !onServer.has(`${row.kind}|${row.key}`)) row.failure = { kind: 'gone' };
      for (const [name, typed] of Object.entries(record.fields)) {
        // Another tab may be sending it right now.
        row.drafts.set(name, { ...typed, sent: [...new Set([...typed.sent, fingerprint(typed.value)])], refusal: unfit(typed.value, rows.shape(row.kind, name)) });
      }
      if (row.base !== null && row.failure === null) keep(row, takeBase(row, row.base));
      if (isUnsaved(row)) writer.schedule(row);
    },
  };
};

export type Reading = ReturnType<typeof createReading>;
