import fc from 'fast-check';
import { figureKinds, hasFigure, seriesOf } from './measurements';
import type { MeasurementFacts } from './measurements';

const row = (on: string | null, value: number | null, women: number | null = null, men: number | null = null): MeasurementFacts => ({ under: 'i', on, value, women, men });
const point = (on: string, all: number | null, women: number | null = null, men: number | null = null) => ({ on, all, women, men });

test.each<[string, readonly MeasurementFacts[], object]>([
  ['nothing', [], { points: [] }],
  ['oldest first, in whatever order they were written', [row('2026-02-01', 42), row('2024-02-01', 7)], { points: [point('2024-02-01', 7), point('2026-02-01', 42)] }],
  ['a row that is not filled in yet', [row('2026-02-01', null), row(null, null)], { points: [], withoutDay: 0 }],
  ['a figure without a day', [row(null, 3), row('2026-02-30', 4), row('i går', 5)], { points: [], withoutDay: 3 }],
  ['women and men without a figure for all', [row('2026-02-01', null, 2, 3)], { points: [point('2026-02-01', null, 2, 3)] }],
  ['the same day twice: the last one written counts', [row('2026-02-01', 1), row('2026-02-01', 2)], { points: [point('2026-02-01', 2)], doubledDays: ['2026-02-01'] }],
  ['the same day twice: what the last one leaves out stays', [row('2026-02-01', 1, 5), row('2026-02-01', 2, null, 6)], { points: [point('2026-02-01', 2, 5, 6)] }],
  ['a figure that is none', [row('2026-02-01', NaN), row('2026-02-02', Infinity, 1)], { points: [point('2026-02-02', null, 1)] }],
])('%s', (_name, rows, expected) => {
  expect(seriesOf(rows)).toMatchObject(expected);
});

const figure = fc.option(fc.oneof(fc.double(), fc.integer()), { nil: null });
const anyRow = fc.record({ under: fc.constant('i'), on: fc.option(fc.oneof(fc.constantFrom('2026-01-01', '2026-02-30', '2024-02-29'), fc.string()), { nil: null }), value: figure, women: figure, men: figure });

test('for any rows: days rise, each is there once with a figure, and every row with a figure is in a point or counted', () =>
  fc.assert(fc.property(fc.array(anyRow), (rows) => {
    const { points, withoutDay, doubledDays } = seriesOf(rows);
    expect(points.every((one, index) => index === 0 || (points[index - 1]?.on ?? '') < one.on)).toBe(true);
    expect(points.every(hasFigure)).toBe(true);
    expect(points.every((one) => figureKinds.every((kind) => one[kind] === null || Number.isFinite(one[kind])))).toBe(true);
    const told = rows.filter(({ value, women, men }) => [value, women, men].some((one) => one !== null && Number.isFinite(one))).length;
    expect(points.length + withoutDay).toBeLessThanOrEqual(told);
    expect(doubledDays.every((day) => points.some(({ on }) => on === day))).toBe(true);
  })));
