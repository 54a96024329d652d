import type { Failure } from '../ports/results';
import type { RowStore } from '../ports/row-store';
import type { Changes, EditableKind } from '../ports/rows';
import { isConflict, isPassing, isUnsaved, markSent, takeBase, takeSaved, type LooseRow, type RowState } from './row-state';
import type { SessionClock } from './surroundings';

/** What a writer needs of its session. */
export interface WriterHost {
  readonly store: RowStore;
  readonly clock: SessionClock;
  readonly caseId: number;
  isClosed(): boolean;
  /** Why this field of this row is not sent now; null when it may be. */
  blocked(row: RowState, name: string): Failure | null;
  /** Why a row may not be made now; null when it may be. */
  blockedCreate(row: RowState): Failure | null;
  /** Keeps the row's drafts in the browser; `settled` are values that SharePoint has now. */
  keep(row: RowState, settled: Readonly<Record<string, unknown>>): void;
  /** Tells listeners. */
  touch(row: RowState): void;
  /** These values are in SharePoint now. */
  saved(row: RowState, values: Readonly<Record<string, unknown>>): void;
  /** The writing of this row has come to a rest. */
  settled(row: RowState): void;
  /** Whether this field must not go out before other rows have. */
  isHeld(row: RowState, name: string): boolean;
}

const PAUSE_MS = 800;
/** Someone who never pauses is saved this often. */
const LONGEST_WAIT_MS = 10_000;
const LONGEST_BACKOFF_S = 30;
/** How often in a row somebody else may be first before the writer takes a pause. */
const MOST_ROUNDS = 5;
const MOST_AT_ONCE = 4;

/**
 * Brings rows to SharePoint: one write in flight per row, after a short pause in the typing; several fields of a row
 * in one request; a row is made before it is changed. What fails for a while is tried again by itself.
 */
export const createRowWriter = (host: WriterHost) => {
  const { store, clock } = host;
  let atOnce = 0;
  const queue: (() => void)[] = [];
  const enter = async (): Promise<void> => {
    if (atOnce >= MOST_AT_ONCE) await new Promise<void>((resolve) => { queue.push(resolve); });
    atOnce += 1;
  };
  const leave = (): void => {
    atOnce -= 1;
    queue.shift()?.();
  };

  /** What may go out now; null when nothing may. */
  const sendable = (row: RowState): Readonly<Record<string, unknown>> | null => {
    if (row.isMirror || (row.failure !== null && !isPassing(row.failure))) return null;
    if (row.base === null && host.blockedCreate(row) !== null) return null;
    const free = [...row.drafts].filter(([name, draft]) => draft.refusal === null && !isConflict(row, name) && host.blocked(row, name) === null && !host.isHeld(row, name));
    if (row.base === null) return Object.fromEntries(row.isOneByOne ? [] : free.map(([name, draft]) => [name, draft.value]));
    if (free.length === 0) return null;
    return Object.fromEntries((row.isOneByOne ? free.slice(0, 1) : free).map(([name, draft]) => [name, draft.value]));
  };

  const later = (row: RowState, milliseconds: number): void => {
    row.cancelTimer?.();
    row.cancelTimer = clock.later(milliseconds, () => { row.cancelTimer = null; void drain(row); });
  };

  const handleFailure = (row: RowState, sent: Readonly<Record<string, unknown>>, failure: Failure): 'again' | 'stop' => {
    if (failure.kind === 'refused') {
      const [name, ...others] = Object.keys(sent);
      const draft = name === undefined ? undefined : row.drafts.get(name);
      if (row.base !== null && name !== undefined && draft !== undefined && others.length === 0) {
        row.drafts.set(name, { ...draft, refusal: failure });
        return 'again';
      }
      if (!row.isOneByOne) {
        row.isOneByOne = true;
        return 'again';
      }
    }
    row.failure = failure;
    if (isPassing(failure)) {
      row.tries += 1;
      const wish = failure.kind === 'busy' ? failure.retryAfterSeconds ?? 0 : 0;
      row.notBefore = failure.kind === 'busy' ? clock.now() + wish * 1000 : 0;
      later(row, Math.max(wish, Math.min(LONGEST_BACKOFF_S, 2 ** row.tries)) * 1000);
    }
    return 'stop';
  };

  const writeOnce = async (row: RowState, values: Readonly<Record<string, unknown>>, unmark: () => void): Promise<'again' | 'saved' | 'changed' | 'stop'> => {
    const fail = (failure: Failure): 'again' | 'stop' => {
      // Only a lost answer leaves open whether the write happened.
      if (failure.kind !== 'offline' && failure.kind !== 'server') unmark();
      return handleFailure(row, values, failure);
    };
    const base = row.base;
    const kind: EditableKind = row.kind;
    if (base === null) {
      const answer = await store.createRow(kind, row.key, host.caseId, values as Changes<EditableKind>);
      if (!answer.ok) return fail(answer.failure);
      const made = answer.value.row as unknown as LooseRow;
      host.keep(row, answer.value.kind === 'created' ? takeSaved(row, { ...made, ...values }, values) : takeBase(row, made));
      return answer.value.kind === 'created' ? 'saved' : 'changed';
    }
    const answer = await store.saveRow(kind, base.id, base.etag, values as Changes<EditableKind>);
    if (!answer.ok) return fail(answer.failure);
    if (answer.value.kind === 'saved') {
      host.keep(row, takeSaved(row, { ...base, ...values, etag: answer.value.etag }, values));
      return 'saved';
    }
    host.keep(row, takeBase(row, answer.value.row as unknown as LooseRow));
    return 'changed';
  };

  const run = async (row: RowState): Promise<void> => {
    for (let rounds = 0; !host.isClosed();) {
      row.isWanted = false;
      const values = sendable(row);
      if (values === null) break;
      row.cancelTimer?.();
      row.cancelTimer = null;
      row.firstTypedAt = null;
      row.flight = values;
      const unmark = markSent(row, values);
      host.keep(row, {});
      host.touch(row);
      await enter();
      const outcome = await writeOnce(row, values, unmark)
        // A store never throws; should it, the row must not stay on its way for ever.
        .catch((error: unknown) => handleFailure(row, values, { kind: 'server', status: 500, detail: String(error) }))
        .finally(leave);
      row.flight = null;
      row.writes += 1;
      if (outcome === 'saved' || outcome === 'changed') {
        row.failure = null;
        row.tries = 0;
      }
      // An earlier try may have arrived without an answer: then SharePoint has it, too.
      if (outcome === 'saved' || (outcome === 'changed' && !isUnsaved(row))) host.saved(row, values);
      rounds = outcome === 'changed' ? rounds + 1 : rounds;
      if (rounds > MOST_ROUNDS) handleFailure(row, values, { kind: 'busy', retryAfterSeconds: null });
      host.keep(row, {});
      host.touch(row);
      if (outcome === 'stop' || rounds > MOST_ROUNDS) break;
      if (outcome === 'saved' && !row.isWanted && !row.isOneByOne) break;
    }
    if (sendable(row) === null) row.isOneByOne = false;
  };

  /** Writes what may be written of this row now. Resolves when it is saved, or stands somewhere else. Never rejects. */
  const drain = (row: RowState): Promise<void> => {
    row.isWanted = true;
    row.running ??= run(row).finally(() => {
      row.running = null;
      host.settled(row);
      // Asked for again in the very moment the last round ended.
      if (row.isWanted && row.failure === null && !host.isClosed() && sendable(row) !== null) void drain(row);
    });
    return row.running;
  };

  return {
    drain,
    /** Whether something of this row is still to be sent, or on its way. */
    isBusy: (row: RowState): boolean => row.flight !== null || sendable(row) !== null,
    /** After an edit: writes when the typing pauses. A row that waits for SharePoint keeps its time. */
    schedule: (row: RowState): void => {
      const now = clock.now();
      row.firstTypedAt ??= now;
      if (row.failure !== null && isPassing(row.failure) && row.cancelTimer !== null) return;
      later(row, Math.max(0, Math.min(PAUSE_MS, row.firstTypedAt + LONGEST_WAIT_MS - now)));
    },
    /** At once, unless SharePoint has asked for a longer pause. */
    hurry: (row: RowState): Promise<void> => (row.notBefore > clock.now() && row.failure?.kind === 'busy' ? Promise.resolve() : drain(row)),
    stop: (row: RowState): void => {
      row.cancelTimer?.();
      row.cancelTimer = null;
      row.cancelMirror?.();
      row.cancelMirror = null;
    },
  };
};

export type RowWriter = ReturnType<typeof createRowWriter>;
