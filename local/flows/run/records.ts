import type { Json } from '../expressions/index';

export type Status = 'Succeeded' | 'Failed' | 'Skipped' | 'Cancelled';

/** What became of one action in one run, as the run history shows it. Times are milliseconds since 1970. */
export interface ActionRecord {
  readonly name: string;
  readonly type: string;
  readonly status: Status;
  readonly startTime: number;
  readonly endTime: number;
  readonly code: string;
  readonly inputs?: Json;
  readonly outputs?: Json;
  /** Set when the action itself could not be worked out; what a connector refused stands in the outputs. */
  readonly error?: { readonly code: string; readonly message: string };
  /** Calls made, more than one when it was retried. */
  readonly attempts?: number;
  /** The actions inside: one list for a scope or a condition, one per round for a loop. */
  readonly inside?: readonly (readonly ActionRecord[])[];
}

/** One run of a flow. */
export interface FlowRun {
  readonly id: string;
  readonly flow: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly status: Status;
  readonly error?: { readonly code: string; readonly message: string };
  readonly actions: readonly ActionRecord[];
}

/** Every action of a run, those inside others too, in the order they ended. */
export const allRecords = (records: readonly ActionRecord[]): readonly ActionRecord[] =>
  records.flatMap((record) => [...(record.inside ?? []).flatMap(allRecords), record]);

type After = Readonly<Record<string, readonly string[]>>;

/**
 * The status of a scope, a round or a whole run: that of its last actions. One that was skipped passes on what went
 * before it, so that a failure somebody took care of is no failure (docs: "runAfter", Microsoft Learn).
 */
export function statusOfAll(records: readonly ActionRecord[], runAfter: (name: string) => After): Status {
  const byName = new Map(records.map((record) => [record.name, record]));
  const before = (name: string): readonly string[] => Object.keys(runAfter(name));
  const last = records.filter(({ name }) => !records.some((other) => before(other.name).includes(name)));
  const statusAt = (name: string): readonly Status[] => {
    const status = byName.get(name)?.status ?? 'Skipped';
    return status === 'Skipped' ? before(name).flatMap(statusAt) : [status];
  };
  const found = last.flatMap(({ name }) => statusAt(name));
  return (['Cancelled', 'Failed'] as const).find((status) => found.includes(status)) ?? 'Succeeded';
}

const stamp = (at: number): string => new Date(at).toISOString().replace('Z', '0000Z');

/** A record as the expressions `actions()` and `result()` show it. */
export const shownRecord = ({ name, status, startTime, endTime, code, inputs, outputs, error }: ActionRecord): Json => ({
  name, status, code, startTime: stamp(startTime), endTime: stamp(endTime),
  ...(inputs === undefined ? {} : { inputs }), ...(outputs === undefined ? {} : { outputs }), ...(error === undefined ? {} : { error }),
});
