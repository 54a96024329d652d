import { isMuchAffectedWithLittlePower } from './stakeholders';

test.each([
  [3, 0, true], [3, 1, true], [2, 1, true], [3, 2, false], [1, 0, false], [3, 3, false], [null, 0, false], [3, null, false], [null, null, false],
])('affected %s, power %s: %s', (affected, power, expected) => {
  expect(isMuchAffectedWithLittlePower({ affected, power })).toBe(expected);
});
