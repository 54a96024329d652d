import { configureAxe, toHaveNoViolations } from 'jest-axe/index';

expect.extend(toHaveNoViolations);

/**
 * What tests get as `jest-axe`. Every rule runs and every violation is told in full; of what passes, axe then works out the
 * address of one element for each rule instead of all of them, which is half its time. It is loaded only where it is used.
 */
export const axe = configureAxe({ resultTypes: ['violations'] });
export { configureAxe, toHaveNoViolations };
