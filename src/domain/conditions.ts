import { isDay } from './dates';

/** A row of HbConditions, as far as these rules read it. */
export interface ConditionFact {
  readonly key: string;
  /** Which decision it belongs to: the one of the same attempt. */
  readonly attempt: string;
  /** Its place among the conditions of the decision, from 1. */
  readonly order: number | null;
  /** The day it is followed up, `yyyy-mm-dd`. */
  readonly due: string | null;
  readonly isMet: boolean;
}

/** What the project group has reported about a condition. */
export interface ConditionReportFact {
  /** Key of the condition. */
  readonly condition: string;
  /** `yyyy-mm-dd` */
  readonly reportedOn: string | null;
  /** ISO 8601 */
  readonly created: string;
  /** The group holds that the condition is met. */
  readonly saysMet: boolean;
}

/**
 * Where a condition stands. `reported`: the group holds that it is met and the management group has not said so yet;
 * that a day has passed is told beside it (`isOverdue`), since somebody has acted.
 */
export type ConditionState = 'open' | 'dueSoon' | 'overdue' | 'reported' | 'met';

/** How many days ahead a condition counts as soon due; the flow that reminds of conditions looks as far. */
export const DUE_SOON_DAYS = 14;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Stands after every order there is; two without one compare as equal. */
const LAST = Number.MAX_SAFE_INTEGER;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The conditions of a decision that stands, in the order they were written. Those of an attempt that no decision stands
 * for count nowhere.
 * @param decision the decision that counts; undefined, or one without an attempt (made by an earlier version), has none
 */
export const conditionsOf = <C extends ConditionFact>(decision: { readonly attempt: string } | undefined, conditions: readonly C[]): readonly C[] =>
  decision === undefined || decision.attempt === '' ? []
    : conditions.filter(({ attempt }) => attempt === decision.attempt)
      .sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST) || byText(a.key, b.key));

/** Reports on one condition, newest first. */
export const reportsOn = <R extends ConditionReportFact>(condition: Pick<ConditionFact, 'key'>, reports: readonly R[]): readonly R[] =>
  reports.filter((report) => report.condition === condition.key)
    .sort((a, b) => byText(b.reportedOn ?? b.created, a.reportedOn ?? a.created) || byText(b.created, a.created));

/** Whether the day it was to be followed up has passed without it being met. @param today `yyyy-mm-dd` */
export const isOverdue = ({ isMet, due }: Pick<ConditionFact, 'isMet' | 'due'>, today: string): boolean =>
  !isMet && due !== null && isDay(due) && due < today;

/**
 * Where a condition stands. The newest report counts: a group that takes its word back has a condition to meet again.
 * @param reports all that have been reported on the case
 * @param today `yyyy-mm-dd` where the person is
 */
export const conditionState = (condition: ConditionFact, reports: readonly ConditionReportFact[], today: string): ConditionState => {
  if (condition.isMet) return 'met';
  if (reportsOn(condition, reports)[0]?.saysMet === true) return 'reported';
  if (isOverdue(condition, today)) return 'overdue';
  const { due } = condition;
  return due !== null && isDay(due) && dayNumber(due) - dayNumber(today) <= DUE_SOON_DAYS ? 'dueSoon' : 'open';
};

/** As they are followed up: not met before met, the earliest day first (so what is overdue leads), without a day last. */
export const inFollowUpOrder = <C extends ConditionFact>(conditions: readonly C[]): readonly C[] =>
  [...conditions].sort((a, b) => Number(a.isMet) - Number(b.isMet)
    || byText(a.due ?? '9999', b.due ?? '9999') || (a.order ?? LAST) - (b.order ?? LAST) || byText(a.key, b.key));
