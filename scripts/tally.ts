/** How many checks of a suite went well and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const add = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** The line that closes a run. */
export const closingLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
