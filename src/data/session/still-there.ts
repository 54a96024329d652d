import type { Failure } from '../ports/results';
import type { EditableKind } from '../ports/rows';
import type { CaseRows } from './case-rows';
import type { RowState } from './row-state';
import type { SessionSurroundings } from './surroundings';

/** While rows are written, an answer about the case itself counts this long. */
const WHILE_WRITING_MS = 60_000;
/** Somebody who goes from part to part is told sooner, but not asked about at every step. */
const ON_THE_WAY_MS = 15_000;

interface Host {
  readonly rows: CaseRows;
  readonly surroundings: SessionSurroundings;
  /** Keeps a row's drafts in the browser. */
  keep(row: RowState, settled: Readonly<Record<string, unknown>>): void;
  isClosed(): boolean;
}

interface Written { readonly turn: number; readonly values: Readonly<Record<string, unknown>> }

/**
 * Watches whether the case itself is still in SharePoint. A row under a case that somebody has deleted is taken in by
 * SharePoint without a word, so its answer proves nothing. To save one edit is to stay one request: the case's own row
 * is asked for apart, at most once a minute while other rows are written, and when the person goes to another part;
 * every reading of the case and every save of its own row tell the same for nothing.
 * What was written since the case was last seen becomes drafts again, so that no text lies in a row that nobody finds.
 */
export const createStillThere = ({ rows, surroundings: { store, clock }, keep, isClosed }: Host) => {
  const written = new Map<RowState, Written>();
  let lastAsked = clock.now();
  let turns = 0;
  let isAsking = false;

  /** @param mark taken before the request left that the case answered: what was written later is not proven by it */
  const seen = (mark: number): void => {
    lastAsked = clock.now();
    for (const [row, { turn }] of written) if (turn <= mark) written.delete(row);
  };

  const gone = (failure: Failure): void => {
    rows.markGone(failure);
    if (failure.kind === 'gone') {
      for (const [row, { values }] of written) {
        for (const [name, value] of Object.entries(values)) {
          if (!row.drafts.has(name)) row.drafts.set(name, { value, base: row.base?.[name], sent: [], refusal: null });
        }
        keep(row, {});
      }
      written.clear();
    }
    rows.tellAll();
  };

  const ask = async (pause: number): Promise<void> => {
    if (isAsking || isClosed() || rows.shut()?.kind === 'gone' || clock.now() - lastAsked < pause) return;
    isAsking = true;
    lastAsked = clock.now();
    const mark = turns;
    const kind: EditableKind = 'assessment';
    const answer = await store.readRow(kind, rows.assessment().key);
    isAsking = false;
    if (isClosed()) return;
    if (answer.ok) seen(mark);
    else if (answer.failure.kind === 'gone') gone(answer.failure);
  };

  return {
    /** How many writes were answered so far. */
    mark: () => turns,
    seen,
    gone,
    /** Told of every write that was answered. */
    wrote: (row: RowState, values: Readonly<Record<string, unknown>>): void => {
      if (row.kind === 'assessment') return seen(turns);
      turns += 1;
      written.set(row, { turn: turns, values: { ...written.get(row)?.values, ...values } });
      void ask(WHILE_WRITING_MS);
    },
    onTheWay: (): void => { void ask(ON_THE_WAY_MS); },
  };
};

export type StillThere = ReturnType<typeof createStillThere>;
