import fc from 'fast-check';
import { indicatorDirections } from '../method/scales';
import { noFigures } from './measurements';
import { leadingProgress, movementOf, progressesOf, shareOfWay } from './measurements-progress';
import type { Progress } from './measurements-progress';
import type { Reading } from './measurements-reading';

const reading = (baseline: number | null, target: number | null, ...values: readonly number[]): Reading => ({
  key: 'i', isRatio: false, problem: null, baseline: { ...noFigures, all: baseline }, target: { ...noFigures, all: target }, baselineOn: null, targetOn: null,
  points: values.map((all, index) => ({ ...noFigures, on: `2026-01-${String(index + 10)}`, all })), withoutDay: 0, doubledDays: [],
});
const first = (of: Reading, direction: 'up' | 'down' | null): Progress | undefined => progressesOf(of, direction)[0];

test.each<[string, number | null, number | null, number | null, number | null]>([
  ['42 of 125 km', 0, 125, 42, 0.336], ['66 of 300 Mkr', 0, 300, 66, 0.22], ['downwards', 15, 12, 14, 1 / 3], ['all the way', 1, 2, 2, 1], ['beyond', 0, 10, 12, 1.2],
  ['the wrong way', 10, 20, 5, -0.5], ['nothing yet', 10, 20, 10, 0], ['no baseline', null, 20, 5, null], ['no target', 10, null, 5, null], ['no value', 10, 20, null, null],
  ['a level to hold', 10, 10, 12, null], ['beyond what numbers hold', -1e308, 1e308, 1, null], ['below nought', -20, -10, -15, 0.5],
])('share of the way: %s', (_name, baseline, target, value, expected) => {
  if (expected === null) expect(shareOfWay(baseline, target, value)).toBeNull();
  else expect(shareOfWay(baseline, target, value)).toBeCloseTo(expected, 10);
});

test('nothing of the way down is nought, not minus nought', () => {
  expect(Object.is(shareOfWay(15, 12, 15), 0)).toBe(true);
});

test.each<[string, Reading, 'up' | 'down' | null, Partial<Progress>]>([
  ['rises as wanted', reading(0, 125, 7, 42), 'up', { from: 0, latest: 42, latestOn: '2026-01-11', movement: 'rising', isWanted: true, lastStep: null, isReached: false }],
  ['falls although it should rise', reading(10, 20, 8), 'up', { movement: 'falling', isWanted: false, isReached: false }],
  ['falls as wanted, and there', reading(15, 12, 12), 'down', { movement: 'falling', isWanted: true, isReached: true, share: 1 }],
  ['rises over all, and fell since last time', reading(0, 125, 50, 42), 'up', { movement: 'rising', lastStep: 'falling' }],
  ['stood still since last time', reading(0, 125, 42, 42), 'up', { movement: 'rising', lastStep: 'level' }],
  ['no direction chosen: the target tells which way', reading(0, 10, 12), null, { isWanted: null, isReached: true }],
  ['no baseline: from the first measured value', reading(null, 10, 3, 5), 'up', { from: 3, latest: 5, movement: 'rising', share: null, isReached: false }],
  ['one measured value and nothing to compare with', reading(null, 2.4, 1.57), 'down', { from: null, latest: 1.57, movement: null, isWanted: null, share: null, isReached: true }],
  ['a target without direction or baseline', reading(null, 2.4, 1.57), null, { isReached: null }],
  ['a level that is held', reading(12, 12, 13), 'up', { share: null, isReached: true }],
  ['a level that is not held', reading(12, 12, 11), 'up', { isReached: false }],
  ['a level to hold exactly', reading(12, 12, 12), null, { isReached: true }],
  ['nothing measured', reading(0, 125), 'up', { from: 0, latest: null, movement: null, share: null, isReached: null }],
])('%s', (_name, of, direction, expected) => {
  expect(first(of, direction)).toMatchObject(expected);
});

test('women and men each by themselves, and only those with a figure', () => {
  const of: Reading = { ...reading(null, null), baseline: { all: null, women: 0, men: 10 }, target: { all: null, women: 10, men: 20 }, points: [{ on: '2026-01-01', all: null, women: 5, men: null }] };
  expect(progressesOf(of, 'up').map(({ kind, share, latest }) => [kind, share, latest])).toEqual([['women', 0.5, 5], ['men', null, null]]);
  expect(leadingProgress(progressesOf(of, 'up'))?.kind).toBe('women');
  expect(leadingProgress(progressesOf(reading(0, 1), 'up'))).toBeUndefined();
  expect(progressesOf(reading(null, null), 'up')).toEqual([]);
});

const level = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
const direction = fc.constantFrom(...indicatorDirections, null);

test('is total, and a share is told exactly when there is a way to go', () =>
  fc.assert(fc.property(level, level, fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 5 }), direction, (baseline, target, values, wanted) => {
    for (const { share, latest, movement, isWanted, isReached } of progressesOf(reading(baseline, target, ...values), wanted)) {
      expect(share === null || Number.isFinite(share)).toBe(true);
      if (baseline === null || target === null || latest === null || baseline === target) expect(share).toBeNull();
      if (movement === null || movement === 'level' || wanted === null) expect(isWanted).toBeNull();
      if (latest === null || target === null) expect(isReached).toBeNull();
    }
  })));

test('the same way told in other units is the same share', () =>
  fc.assert(fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), (baseline, target, value) => {
    fc.pre(baseline !== target);
    expect(shareOfWay(baseline * 10, target * 10, value * 10)).toBeCloseTo(shareOfWay(baseline, target, value) ?? NaN, 9);
    expect(shareOfWay(-baseline, -target, -value)).toBeCloseTo(shareOfWay(baseline, target, value) ?? NaN, 9);
  })));

test('a movement is one of three, and turned about when the ends are', () =>
  fc.assert(fc.property(fc.integer(), fc.integer(), (from, to) => {
    const turned = { rising: 'falling', falling: 'rising', level: 'level' } as const;
    expect(movementOf(to, from)).toBe(turned[movementOf(from, to) ?? 'level']);
  })));
