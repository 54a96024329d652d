import { isDay, localDay } from '../dates';

/** Days before a deadline from which on it is near. */
export const NEAR_DAYS = 14;
const DAY_MS = 86_400_000;

/** `days`: whole days that are left, 0 on the day itself, negative afterwards. */
export interface DeadlineState {
  readonly kind: 'ahead' | 'near' | 'past';
  readonly days: number;
}

/** What a deadline is told from. */
export interface DeadlineFacts {
  /** `yyyy-mm-dd` */
  readonly deadline: string | null;
  readonly status: 'Planned' | 'InProgress' | 'AwaitingDecision' | 'Completed' | 'Ended' | null;
}

/**
 * How near the day is on which a consultation answer is due. The day itself is near, the day after is past.
 * @param now ISO 8601; the day is counted where the person is
 * @returns null when there is no day, or when the case is over and nobody waits any more
 */
export const deadlineState = ({ deadline, status }: DeadlineFacts, now: string): DeadlineState | null => {
  const today = localDay(now);
  if (deadline === null || !isDay(deadline) || today === null || status === 'Completed' || status === 'Ended') return null;
  const days = Math.round((Date.parse(deadline) - Date.parse(today)) / DAY_MS);
  return { kind: days < 0 ? 'past' : days <= NEAR_DAYS ? 'near' : 'ahead', days };
};
