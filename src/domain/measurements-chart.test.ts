import fc from 'fast-check';
import { daysToTell, evenSteps } from './measurements-axis';
import { chartSizes, drawChart } from './measurements-chart';
import type { ChartDrawing, ChartFacts } from './measurements-chart';
import { noFigures } from './measurements';

const none: ChartFacts = { points: [], baseline: noFigures, baselineOn: null, target: noFigures, targetOn: null };
const point = (on: string, all: number | null, women: number | null = null, men: number | null = null) => ({ on, all, women, men });
const draw = (changes: Partial<ChartFacts>): ChartDrawing | undefined => drawChart({ ...none, ...changes }, chartSizes.wide, String);

test.each<[string, readonly number[], readonly number[]]>([
  ['0 to 125', [0, 42, 125], [0, 50, 100, 150]], ['one figure', [5], [4, 6]], ['nought alone', [0], [0, 0.5]], ['below nought', [-20, -10, -15], [-20, -15, -10, -5, 0]],
  ['far from nought', [96, 98, 97], [96, 96.5, 97, 97.5, 98]], ['both signs', [-3, 8], [-5, 0, 5, 10]], ['decimals', [1.5714, 2.4], [1.5, 2, 2.5]],
])('steps of the axis: %s', (_name, figures, expected) => {
  expect(evenSteps(figures)).toEqual(expected);
});

test.each([
  ['one day', '2026-02-01', '2026-02-01', ['2026-02-01']],
  ['a week', '2026-02-02', '2026-02-09', ['2026-02-02', '2026-02-09']],
  ['half a year', '2026-01-01', '2026-06-30', ['2026-01-01', '2026-03-01', '2026-05-01']],
  ['four years', '2018-12-05', '2022-12-31', ['2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01']],
  ['twelve years', '2018-12-05', '2030-12-31', ['2020-01-01', '2025-01-01', '2030-01-01']],
])('days told under the axis: %s', (_name, first, last, expected) => {
  expect(daysToTell(first, last, 4).map(({ on }) => on)).toEqual(expected);
});

test('baseline, measured values and target of a road that is being built', () => {
  const drawing = draw({ points: [point('2022-12-31', 42)], baseline: { ...noFigures, all: 0 }, baselineOn: '2018-12-05', target: { ...noFigures, all: 125 }, targetOn: '2030-12-31' });
  const [line] = drawing?.lines ?? [];
  expect(line?.marks.map(({ figure, isBaseline }) => [figure, isBaseline])).toEqual([[0, true], [42, false]]);
  expect(line?.marks[0]).toMatchObject({ x: drawing?.left, y: drawing?.bottom });
  expect(drawing?.targets).toHaveLength(1);
  expect(drawing?.targets[0]?.y).toBeLessThan(line?.marks[1]?.y ?? 0);
});

test('nothing measured is no picture; a baseline that was measured that day is one mark', () => {
  expect(draw({ baseline: { ...noFigures, all: 0 }, baselineOn: '2018-12-05' })).toBeUndefined();
  expect(draw({ points: [point('2018-12-05', 1)], baseline: { ...noFigures, all: 0 }, baselineOn: '2018-12-05' })?.lines[0]?.marks).toHaveLength(1);
});

test('one day stands in the middle; targets close to each other keep their words apart', () => {
  const drawing = draw({ points: [point('2026-02-01', null, 1, 2)], target: { all: 100, women: 100, men: 99 } });
  expect(drawing?.lines.map(({ kind }) => kind)).toEqual(['women', 'men']);
  expect(drawing?.lines[0]?.marks[0]?.x).toBeCloseTo(((drawing?.left ?? 0) + (drawing?.right ?? 0)) / 2, 1);
  const labels = (drawing?.targets ?? []).map(({ labelY }) => labelY);
  expect(labels.every((y, index) => index === 0 || y - (labels[index - 1] ?? 0) >= 16)).toBe(true);
});

const figure = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
const figures = fc.record({ all: figure, women: figure, men: figure });
const day = fc.date({ min: new Date('0101-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const anyFacts: fc.Arbitrary<ChartFacts> = fc.record({
  points: fc.array(fc.tuple(day, figures).map(([on, of]) => ({ on, ...of })), { maxLength: 8 }),
  baseline: figures, target: figures, baselineOn: fc.option(day, { nil: null }), targetOn: fc.option(day, { nil: null }),
});

test('whatever is measured stands inside the picture', () =>
  fc.assert(fc.property(anyFacts, fc.constantFrom(chartSizes.wide, chartSizes.narrow), (facts, size) => {
    const drawing = drawChart(facts, size, (value) => value.toPrecision(6));
    if (drawing === undefined) return;
    const { left, right, top, bottom, lines, targets, figureTicks, dayTicks } = drawing;
    const isInside = (x: number, y: number): boolean => x >= left - 0.01 && x <= right + 0.01 && y >= top - 0.01 && y <= bottom + 0.01;
    expect(lines.flatMap(({ marks }) => marks).every(({ x, y }) => isInside(x, y))).toBe(true);
    expect(targets.every(({ y }) => isInside(left, y))).toBe(true);
    expect(figureTicks.length).toBeGreaterThanOrEqual(2);
    expect(dayTicks.length).toBeGreaterThanOrEqual(1);
    expect(dayTicks.length).toBeLessThanOrEqual(size.mostDays);
    expect(dayTicks.every(({ x }) => isInside(x, top))).toBe(true);
    expect(left).toBeLessThan(right);
  })));

test('steps rise and hold the figures', () =>
  fc.assert(fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }), (of) => {
    const steps = evenSteps(of);
    expect(steps.every((one, index) => index === 0 || one > (steps[index - 1] ?? 0))).toBe(true);
    const slack = Math.max(...of.map(Math.abs)) * 1e-6 + 1e-9;
    expect(steps[0]).toBeLessThanOrEqual(Math.min(...of) + slack);
    expect(steps[steps.length - 1]).toBeGreaterThanOrEqual(Math.max(...of) - slack);
  })));
