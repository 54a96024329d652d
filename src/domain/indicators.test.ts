import fc from 'fast-check';
import { isRatio, isTargetAgainstDirection, lacksLevels, lacksSex, uncaughtSigns } from './indicators';
import type { IndicatorFacts } from './indicators';

const blank: IndicatorFacts = {
  catches: null, direction: null, baseline: null, target: null, baselineOn: null, targetOn: null, concernsPeople: null, bySex: false,
  baselineWomen: null, baselineMen: null, targetWomen: null, targetMen: null, numerator: '', denominator: '',
};
const bySex = { bySex: true, baselineWomen: 1, baselineMen: 2, targetWomen: 3, targetMen: 0 };

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

test.each([
  ['no indicators', [], []],
  ['nobody has said', [null, null], ['positive', 'negative']],
  ['only good news', ['positive', null], ['negative']],
  ['only bad news', ['negative'], ['positive']],
  ['both', ['positive', 'negative', 'negative'], []],
] as const)('signs that nothing catches: %s', (_name, catches, expected) => {
  expect(uncaughtSigns(catches.map((one) => ({ catches: one })))).toEqual(expected);
});

test.each<[string, Partial<IndicatorFacts>, boolean]>([
  ['nobody has said whether it concerns people', {}, false],
  ['it does not concern people', { concernsPeople: 'no' }, false],
  ['people, and one figure for all', { concernsPeople: 'yes', baseline: 1, target: 2 }, true],
  ['people, by sex', { concernsPeople: 'yes', ...bySex }, false],
  ['people, by sex, and men have no target', { concernsPeople: 'yes', ...bySex, targetMen: null }, true],
  ['figures that are there although nobody says they are by sex', { concernsPeople: 'yes', ...bySex, bySex: false }, true],
  ['a ratio follows its parts', { concernsPeople: 'yes', numerator: 'a', denominator: 'b' }, false],
])('by sex is missing: %s', (_name, changes, expected) => {
  expect(lacksSex({ ...blank, ...changes })).toBe(expected);
});

test.each<[string, Partial<IndicatorFacts>, boolean]>([
  ['nothing', {}, true], ['a baseline alone', { baseline: 0 }, true], ['both, nought too', { baseline: 0, target: 125 }, false],
  ['by sex alone', bySex, false], ['half by sex', { ...bySex, baselineMen: null }, true], ['figures by sex that do not count', { ...bySex, bySex: false }, true],
  ['a ratio', { numerator: 'a', denominator: 'b' }, false], ['half a ratio', { numerator: 'a', baseline: 1, target: 2 }, true],
])('a level is missing: %s', (_name, changes, expected) => {
  expect(lacksLevels({ ...blank, ...changes })).toBe(expected);
});

test('one part is enough to be on the way to a ratio', () => {
  expect([isRatio(blank), isRatio({ numerator: ' ', denominator: '' }), isRatio({ numerator: '', denominator: 'b' })]).toEqual([false, false, true]);
});
