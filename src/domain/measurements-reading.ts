import { isDay } from './dates';
import { isRatio } from './indicators';
import type { IndicatorLevels, RatioParts } from './indicators';
import { countable, figuresOf, hasFigure, noFigures, seriesOf } from './measurements';
import type { Figures, MeasurementFacts, Point } from './measurements';

/**
 * Why a ratio cannot be worked out: a part is not chosen, is gone, is the other part, leads back to the ratio itself, or
 * is a ratio that cannot be worked out either.
 */
export type RatioProblem = 'notChosen' | 'partGone' | 'sameTwice' | 'circular' | 'partUnclear';

/** One day of a ratio, with what was divided by what. */
export interface RatioPoint extends Point { readonly from?: { readonly numerator: number | null; readonly denominator: number | null } }

/** An indicator with its values over time, measured or worked out. */
export interface Reading {
  readonly key: string;
  readonly isRatio: boolean;
  readonly problem: RatioProblem | null;
  readonly baseline: Figures;
  readonly target: Figures;
  /** Days that exist, or null. A ratio has those its parts have in common. */
  readonly baselineOn: string | null;
  readonly targetOn: string | null;
  /** Oldest first, one for each day. */
  readonly points: readonly RatioPoint[];
  readonly withoutDay: number;
  readonly doubledDays: readonly string[];
}

type Row = IndicatorLevels & RatioParts & { readonly key: string; readonly bySex: boolean };

const realDay = (day: string | null): string | null => (day !== null && isDay(day) ? day : null);

/** Figures for women and men wait, unseen, while the group says that the indicator is not laid out by sex. */
const asShown = ({ bySex }: Row, rows: readonly MeasurementFacts[]): readonly MeasurementFacts[] =>
  (bySex ? rows : rows.map((row) => ({ ...row, women: null, men: null })));

const measuredOf = (row: Row, rows: readonly MeasurementFacts[]): Reading => {
  const by = (all: number | null, women: number | null, men: number | null): Figures => figuresOf(all, row.bySex ? women : null, row.bySex ? men : null);
  return {
    key: row.key, isRatio: false, problem: null,
    baseline: by(row.baseline, row.baselineWomen, row.baselineMen),
    target: by(row.target, row.targetWomen, row.targetMen),
    baselineOn: realDay(row.baselineOn), targetOn: realDay(row.targetOn),
    ...seriesOf(asShown(row, rows)),
  };
};

const nothing = (key: string, problem: RatioProblem): Reading => ({
  key, isRatio: true, problem, baseline: noFigures, target: noFigures, baselineOn: null, targetOn: null, points: [], withoutDay: 0, doubledDays: [],
});

/** Divided by nought is no figure. */
const divide = (above: number | null, below: number | null): number | null => (above === null || below === null ? null : countable(above / below));

const divideAll = (above: Figures, below: Figures): Figures =>
  ({ all: divide(above.all, below.all), women: divide(above.women, below.women), men: divide(above.men, below.men) });

const common = <T>(one: T, other: T): T | null => (one === other ? one : null);

const ratioOf = (key: string, above: Reading, below: Reading): Reading => {
  const days = new Map(below.points.map((point) => [point.on, point]));
  return {
    ...nothing(key, 'circular'),
    problem: null,
    baseline: divideAll(above.baseline, below.baseline),
    target: divideAll(above.target, below.target),
    baselineOn: common(above.baselineOn, below.baselineOn),
    targetOn: common(above.targetOn, below.targetOn),
    points: above.points.flatMap((point) => {
      const other = days.get(point.on);
      const figures = other === undefined ? noFigures : divideAll(point, other);
      return hasFigure(figures) ? [{ on: point.on, ...figures, from: { numerator: point.all, denominator: other?.all ?? null } }] : [];
    }),
  };
};

/**
 * Every indicator of a case with its values over time. A ratio has a value for the days on which both of its parts have
 * one; its baseline and its target are those of the parts, divided. Nothing is ever added up over indicators.
 * @param indicators also those without a key of their own left, @param measurements in the order they were written
 */
export const readIndicators = (indicators: readonly Row[], measurements: readonly MeasurementFacts[]): ReadonlyMap<string, Reading> => {
  const rows = new Map(indicators.map((row) => [row.key, row]));
  const measured = new Map<string, MeasurementFacts[]>();
  for (const one of measurements) measured.set(one.under, [...(measured.get(one.under) ?? []), one]);
  const known = new Map<string, Reading>();
  const open = new Set<string>();

  const ratio = ({ key, numerator, denominator }: Row): Reading => {
    if (numerator.trim() === '' || denominator.trim() === '') return nothing(key, 'notChosen');
    if (numerator === denominator) return nothing(key, 'sameTwice');
    const [above, below] = [rows.get(numerator), rows.get(denominator)];
    if (above === undefined || below === undefined) return nothing(key, 'partGone');
    if (open.has(numerator) || open.has(denominator)) return nothing(key, 'circular');
    const [one, other] = [read(above), read(below)];
    const problems = [one.problem, other.problem];
    if (problems.includes('circular')) return nothing(key, 'circular');
    return problems.some((problem) => problem !== null) ? nothing(key, 'partUnclear') : ratioOf(key, one, other);
  };
  const read = (row: Row): Reading => {
    const before = known.get(row.key);
    if (before !== undefined) return before;
    open.add(row.key);
    const reading = isRatio(row) ? ratio(row) : measuredOf(row, measured.get(row.key) ?? []);
    open.delete(row.key);
    known.set(row.key, reading);
    return reading;
  };
  indicators.forEach(read);
  return known;
};
