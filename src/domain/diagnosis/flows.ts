/** One of the flows in `power-automate/`, and the longest time between two signs of life that is in order, in hours. */
export interface KnownFlow { readonly flow: string; readonly expectedWithinHours: number }

/** Every flow writes its sign at most once an hour; the daily ones may be a few hours late. */
export const knownFlows: readonly KnownFlow[] = [
  { flow: 'HbCaseToManagement', expectedWithinHours: 1 },
  { flow: 'HbDecisionToGroup', expectedWithinHours: 1 },
  { flow: 'HbMeetingReminder', expectedWithinHours: 30 },
  { flow: 'HbConditionsDue', expectedWithinHours: 30 },
  { flow: 'HbWatch', expectedWithinHours: 30 },
];

/** `HbKey` of the row a flow writes over each time. */
export const signKey = (flow: string): string => `sign:${flow}`;

/** A sign is written at most once an hour, so the newest is up to an hour and one run old while all is well. */
const GRACE_HOURS = 1;
const HOUR_MS = 3_600_000;

export type FlowState = 'never' | 'late' | 'inOrder';

/**
 * How a flow stands by its last sign of life.
 * @param lastSeen ISO 8601, UTC; null and what is no moment count as never
 * @param now the same; a sign from ahead of the clock is in order
 */
export const flowState = (lastSeen: string | null, expectedWithinHours: number, now: string): FlowState => {
  const seen = lastSeen === null ? Number.NaN : Date.parse(lastSeen);
  if (Number.isNaN(seen)) return 'never';
  return Date.parse(now) - seen > (expectedWithinHours + GRACE_HOURS) * HOUR_MS ? 'late' : 'inOrder';
};
