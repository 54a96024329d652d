import { isDay } from './dates';

/** A row of the log as far as these rules read it. */
export interface ChangeFacts {
  /** What became different, on one line. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly changedOn: string | null;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** Rows that say something; one that has only been added is not told to anybody. */
export const toldChanges = <C extends ChangeFacts>(changes: readonly C[]): readonly C[] =>
  changes.filter(({ name, before, after }) => !(isBlank(name) && isBlank(before) && isBlank(after)));

/** The order they are read in: by day, the first change first; those without a day last, as they were written. */
export const inChangeOrder = <C extends ChangeFacts>(changes: readonly C[]): readonly C[] => {
  // No day sorts after every day.
  const dayOf = ({ changedOn }: C): string => (changedOn !== null && isDay(changedOn) ? changedOn : '~');
  return changes
    .map((change, index) => ({ change, index }))
    .sort((a, b) => (dayOf(a.change) < dayOf(b.change) ? -1 : dayOf(a.change) > dayOf(b.change) ? 1 : a.index - b.index))
    .map(({ change }) => change);
};

/**
 * Whether a change is said to have been made on a day that has not come yet. It is told and hinders nobody.
 * @param today `yyyy-mm-dd` where the person is
 */
export const isChangedAhead = (changedOn: string | null, today: string): boolean => changedOn !== null && isDay(changedOn) && changedOn > today;
