import fc from 'fast-check';
import { isTargetAgainstDirection } from './indicators';

test.each([
  ['up', 12, 15, false], ['up', 15, 12, true], ['down', 15, 12, false], ['down', 12, 15, true], ['up', 12, 12, false], ['down', 12, 12, false],
  [null, 12, 15, false], ['up', null, 15, false], ['down', 12, null, false],
] as const)('%s from %s to %s: %s', (direction, baseline, target, expected) => {
  expect(isTargetAgainstDirection({ direction, baseline, target })).toBe(expected);
});

test('two different values are against exactly one direction', () =>
  fc.assert(fc.property(fc.integer(), fc.integer(), (baseline, target) => {
    fc.pre(baseline !== target);
    return isTargetAgainstDirection({ direction: 'up', baseline, target }) !== isTargetAgainstDirection({ direction: 'down', baseline, target });
  })));
