import fc from 'fast-check';
import { receivers } from '../method/scales';
import type { Receiver } from '../method/scales';
import { distribution, wholePercents } from './allocation';
import type { AllocationFacts } from './allocation';

const row = (receiver: Receiver | null, amount: number | null, unit = 'kr'): AllocationFacts => ({ receiver, amount, unit });

test('no rows make no shares', () => {
  expect(distribution([])).toEqual({ units: [], leftOut: { noReceiver: 0, noAmount: 0, negative: 0 } });
});

test('shares of one unit, in the order of the scale', () => {
  const { units } = distribution([row('men', 540_000), row('women', 210_000), row('joint', 250_000), row('men', 0)]);
  expect(units).toEqual([{
    unit: 'kr', sum: 1_000_000, shares: [
      { receiver: 'women', amount: 210_000, percent: 21 },
      { receiver: 'men', amount: 540_000, percent: 54 },
      { receiver: 'joint', amount: 250_000, percent: 25 },
    ],
  }]);
});

test.each([
  ['kr', 'Kr', 1], ['kr', ' KR ', 1], ['timmar  i veckan', 'Timmar i veckan', 1], ['kr', 'timmar', 2], ['kr', '', 2],
])('"%s" and "%s" are %i unit(s)', (one, other, count) => {
  const { units } = distribution([row('women', 1, one), row('men', 3, other)]);
  expect(units).toHaveLength(count);
  expect(units[0]?.unit).toBe(one);
});

test('what cannot be counted is told and shares nothing', () => {
  const { units, leftOut } = distribution([row(null, 5), row(null, null), row('women', null), row('men', -1), row('women', 4)]);
  expect(leftOut).toEqual({ noReceiver: 2, noAmount: 1, negative: 1 });
  expect(units).toEqual([{ unit: 'kr', sum: 4, shares: [{ receiver: 'women', amount: 4, percent: 100 }] }]);
});

test('a sum of nothing has no shares', () => {
  expect(distribution([row('women', 0), row('men', 0)]).units[0]?.shares.map(({ percent }) => percent)).toEqual([null, null]);
});

test('sums of decimals are as people add them', () => {
  expect(distribution([row('women', 0.1), row('women', 0.2)]).units[0]).toMatchObject({ sum: 0.3, shares: [{ amount: 0.3 }] });
});

test.each([[[1, 1, 1], [34, 33, 33]], [[2, 1], [67, 33]], [[1, 999], [0, 100]]])('%j in whole percents', (amounts, expected) => {
  const [unit] = distribution(amounts.map((amount, index) => row(receivers[index] ?? 'other', amount))).units;
  expect(wholePercents(unit?.shares ?? [])).toEqual(expected);
});

const rows = fc.array(fc.record({
  receiver: fc.option(fc.constantFrom(...receivers)),
  amount: fc.option(fc.oneof(fc.integer({ min: -5, max: 1_000_000 }), fc.double({ min: 0, max: 1e9, noNaN: true }))),
  unit: fc.constantFrom('kr', 'Kr', 'timmar', '', 'platser'),
}), { maxLength: 40 });

test('every row is either counted or told of, units never mix, and shares make a whole', () => {
  fc.assert(fc.property(rows, (given) => {
    const { units, leftOut } = distribution(given);
    const counted = given.filter(({ receiver, amount }) => receiver !== null && amount !== null && amount >= 0);
    expect(counted.length + leftOut.noReceiver + leftOut.noAmount + leftOut.negative).toBe(given.length);
    expect(new Set(units.map(({ unit }) => unit.toLowerCase())).size).toBe(units.length);
    const total = counted.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    expect(units.reduce((sum, unit) => sum + unit.sum, 0)).toBeCloseTo(total, 3);
    units.forEach(({ sum, shares }) => {
      expect(shares.reduce((all, { amount }) => all + amount, 0)).toBeCloseTo(sum, 3);
      if (sum > 0) {
        expect(shares.reduce((all, { percent }) => all + (percent ?? 0), 0)).toBeCloseTo(100, 3);
        expect(wholePercents(shares).reduce<number>((all, percent) => all + (percent ?? 0), 0)).toBe(100);
      }
    });
  }));
});

test('the order of the rows changes no sum', () => {
  fc.assert(fc.property(rows, (given) => {
    const sums = (list: typeof given): readonly (readonly [string, string])[] =>
      distribution(list).units.map(({ unit, sum }) => [unit.toLowerCase(), sum.toPrecision(9)] as const).sort();
    expect(sums([...given].reverse())).toEqual(sums(given));
  }));
});
