import fc from 'fast-check';
import { readIndicators } from './measurements-reading';
import type { Reading } from './measurements-reading';

type Row = Parameters<typeof readIndicators>[0][number];
type Measured = Parameters<typeof readIndicators>[1][number];
const indicator = (key: string, changes: Partial<Row> = {}): Row => ({
  key, direction: null, baseline: null, target: null, baselineOn: null, targetOn: null, bySex: false,
  baselineWomen: null, baselineMen: null, targetWomen: null, targetMen: null, numerator: '', denominator: '', ...changes,
});
const measured = (under: string, on: string, value: number | null, women: number | null = null, men: number | null = null): Measured => ({ under, on, value, women, men });
const ratio = (key: string, numerator: string, denominator: string): Row => indicator(key, { numerator, denominator });

/** Cykla i Gröna Kronoberg: 42 of 125 km for 66 of 300 Mkr. */
const cycle = [indicator('km', { baseline: 0, target: 125 }), indicator('mkr', { baseline: 0, target: 300 }), ratio('cost', 'mkr', 'km')];
const read = (rows: readonly Row[], values: readonly Measured[], key: string): Reading | undefined => readIndicators(rows, values).get(key);

test('cost per kilometre: 66/42 against 300/125, for days on which both are measured', () => {
  const cost = read(cycle, [measured('km', '2022-12-31', 42), measured('mkr', '2022-12-31', 66), measured('mkr', '2023-12-31', 70)], 'cost');
  expect(cost?.points).toHaveLength(1);
  expect(cost?.points[0]?.all).toBeCloseTo(1.5714, 4);
  expect(cost?.points[0]?.from).toEqual({ numerator: 66, denominator: 42 });
  expect(cost?.target.all).toBe(2.4);
  expect(cost).toMatchObject({ isRatio: true, problem: null, baseline: { all: null } });
});

test.each<[string, readonly Row[], readonly Measured[], Partial<Reading>]>([
  ['divided by nought', cycle, [measured('km', '2022-12-31', 0), measured('mkr', '2022-12-31', 66)], { points: [] }],
  ['a part that is not chosen', [indicator('km'), ratio('cost', 'km', '')], [], { problem: 'notChosen' }],
  ['a part that is gone', [indicator('mkr'), ratio('cost', 'mkr', 'km')], [], { problem: 'partGone' }],
  ['a thing divided by itself', [indicator('km'), ratio('cost', 'km', 'km')], [], { problem: 'sameTwice' }],
  ['a ratio of itself', [indicator('km'), ratio('cost', 'cost', 'km')], [], { problem: 'circular' }],
  ['two ratios of each other', [indicator('km'), ratio('cost', 'other', 'km'), ratio('other', 'cost', 'km')], [], { problem: 'circular' }],
  ['a ratio of a ratio that is not worked out', [indicator('km'), ratio('cost', 'other', 'km'), ratio('other', 'km', '')], [], { problem: 'partUnclear' }],
  ['measured values that stand under a ratio do not count', cycle, [measured('cost', '2022-12-31', 9)], { points: [] }],
])('%s', (_name, rows, values, expected) => {
  expect(read(rows, values, 'cost')).toMatchObject(expected);
});

test('a ratio of a ratio is worked out', () => {
  const rows = [indicator('a', { target: 12 }), indicator('b', { target: 3 }), indicator('c', { target: 2 }), ratio('first', 'a', 'b'), ratio('second', 'first', 'c')];
  expect(read(rows, [], 'second')).toMatchObject({ problem: null, target: { all: 2 } });
});

test('figures for women and men wait unseen until the indicator is laid out by sex', () => {
  const sexes = { baselineWomen: 1, baselineMen: 2, targetWomen: 3, targetMen: 4 };
  const values = [measured('i', '2026-01-01', null, 5, 6), measured('i', '2026-02-01', 7, 8, 9)];
  expect(read([indicator('i', sexes)], values, 'i')).toMatchObject({ baseline: { women: null, men: null }, points: [{ on: '2026-02-01', all: 7, women: null }] });
  expect(read([indicator('i', { ...sexes, bySex: true })], values, 'i')).toMatchObject({ target: { women: 3, men: 4 }, points: [{ women: 5, men: 6 }, { all: 7, women: 8 }] });
});

test('days that do not exist are none', () => {
  expect(read([indicator('i', { baselineOn: '2026-02-30', targetOn: '2030-12-31' })], [], 'i')).toMatchObject({ baselineOn: null, targetOn: '2030-12-31' });
});

const keys = ['a', 'b', 'c', 'd', 'gone', ''];
const level = fc.option(fc.double({ noNaN: true }), { nil: null });
const anyRow = (key: string): fc.Arbitrary<Row> => fc.record({ baseline: level, target: level, numerator: fc.constantFrom(...keys), denominator: fc.constantFrom(...keys), bySex: fc.boolean(), baselineWomen: level })
  .map((changes) => indicator(key, changes));
const anyRows = fc.tuple(...['a', 'b', 'c', 'd'].map(anyRow));
const anyMeasured = fc.array(fc.record({ under: fc.constantFrom(...keys), on: fc.constantFrom('2026-01-01', '2026-01-02', 'x', null), value: level, women: level, men: level }));

test('is total: every indicator has a reading, every figure is a number, and what has a problem has no figures', () =>
  fc.assert(fc.property(anyRows, anyMeasured, (rows, values) => {
    const readings = readIndicators(rows, values);
    expect([...readings.keys()].sort()).toEqual(['a', 'b', 'c', 'd']);
    for (const { problem, points, baseline, target } of readings.values()) {
      for (const { all, women, men } of [baseline, target, ...points]) expect([all, women, men].every((one) => one === null || Number.isFinite(one))).toBe(true);
      if (problem !== null) expect([points.length, baseline.all, target.all]).toEqual([0, null, null]);
    }
  })));

test('a long chain of ratios is read once each', () => {
  const rows = [indicator('r0', { target: 1 }), indicator('x', { target: 2 }), ...Array.from({ length: 400 }, (_, index) => ratio(`r${index + 1}`, `r${index}`, index % 2 === 0 ? 'x' : `r${Math.max(0, index - 1)}`))];
  expect(readIndicators(rows, []).size).toBe(402);
});
