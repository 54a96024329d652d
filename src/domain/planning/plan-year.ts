/** From this month (September) on people plan for the year to come. */
const PLANNING_STARTS = 9;

/** The year whose selection is shown first. @param now ISO 8601 */
export const planYearAt = (now: string): number => {
  const date = new Date(now);
  const year = Number.isNaN(date.getTime()) ? new Date(0) : date;
  return year.getFullYear() + (year.getMonth() + 1 >= PLANNING_STARTS ? 1 : 0);
};

/** Years to choose from, oldest first: some back, some ahead, and always the one that is shown. */
export const yearsAround = (now: string, shown: number, back: number, ahead: number): readonly number[] => {
  const middle = new Date(now).getFullYear();
  const years = Number.isNaN(middle) ? [] : Array.from({ length: back + ahead + 1 }, (_, index) => middle - back + index);
  return [...new Set([...years, shown])].sort((a, b) => a - b);
};
