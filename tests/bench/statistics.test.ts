import fc from 'fast-check';
import { longestChain, median, slopeOf } from './statistics';

it('takes the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN]);
});

it('finds the slope of any line again', () => {
  const number = fc.double({ min: -100, max: 100, noNaN: true });
  fc.assert(fc.property(number, number, (slope, offset) => {
    const points = [0, 100, 200, 400].map((x) => [x, offset + slope * x] as const);
    expect(slopeOf(points)).toBeCloseTo(slope, 6);
  }));
});

it('counts requests that wait for each other, not those side by side', () => {
  expect(longestChain([])).toBe(0);
  expect(longestChain([{ start: 0, end: 10 }, { start: 1, end: 9 }, { start: 2, end: 30 }])).toBe(1);
  expect(longestChain([{ start: 0, end: 10 }, { start: 10, end: 20 }, { start: 5, end: 40 }, { start: 21, end: 22 }])).toBe(3);
});
