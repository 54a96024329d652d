import { isDay } from './dates';

/**
 * How near the last day of a consultation answer is. `near` from fourteen days before; `past` from the day after.
 * `days`: whole days left, 0 on the last day; days gone by for `past`.
 */
export type DeadlineState = { readonly kind: 'none' } | { readonly kind: 'ahead' | 'near' | 'past'; readonly days: number };

/** Two weeks: time for a group to meet once more and for the answer to be signed. */
export const NEAR_DAYS = 14;
const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/**
 * @param deadline `yyyy-mm-dd` or null; a day that does not exist counts as none
 * @param today `yyyy-mm-dd` where the person is
 */
export const deadlineState = (deadline: string | null, today: string): DeadlineState => {
  if (deadline === null || !isDay(deadline) || !isDay(today)) return { kind: 'none' };
  const left = dayNumber(deadline) - dayNumber(today);
  if (left < 0) return { kind: 'past', days: -left };
  return { kind: left <= NEAR_DAYS ? 'near' : 'ahead', days: left };
};

/** What decides whether a deadline still presses. */
export interface DeadlineFacts {
  readonly type: string | null;
  readonly deadline: string | null;
  readonly status: string | null;
}

/** The deadline of a consultation answer that is still being worked on; none for everything else. */
export const pressingDeadline = ({ type, deadline, status }: DeadlineFacts, today: string): DeadlineState =>
  type !== 'consultation' || status === 'Completed' || status === 'Ended' ? { kind: 'none' } : deadlineState(deadline, today);
