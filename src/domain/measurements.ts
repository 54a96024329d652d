import { isDay } from './dates';

/** The three figures one value may have: for all, and for women and men where it is laid out by sex. Never added up. */
export const figureKinds = ['all', 'women', 'men'] as const;
export type FigureKind = (typeof figureKinds)[number];
export type Figures = { readonly [F in FigureKind]: number | null };

/** One row of measured values. */
export interface MeasurementFacts {
  readonly under: string;
  readonly on: string | null;
  readonly value: number | null;
  readonly women: number | null;
  readonly men: number | null;
}

/** What was measured, or worked out, on one day. */
export interface Point extends Figures { readonly on: string }

/** What was measured of one indicator. */
export interface Series {
  /** Oldest first, one for each day. */
  readonly points: readonly Point[];
  /** Rows with a figure and no day that exists: they cannot be placed in time. */
  readonly withoutDay: number;
  /** Days with more than one row, in order. */
  readonly doubledDays: readonly string[];
}

export const noFigures: Figures = { all: null, women: null, men: null };
export const hasFigure = (figures: Figures): boolean => figureKinds.some((kind) => figures[kind] !== null);

/** What cannot be counted with reads as not measured: a list edited outside the product, or a figure beyond what numbers hold. */
export const countable = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null);

/** Figures of a row, each null where it is missing or cannot be counted with. */
export const figuresOf = (all: number | null, women: number | null, men: number | null): Figures =>
  ({ all: countable(all), women: countable(women), men: countable(men) });

/**
 * The measured values of one indicator over time.
 * @param rows in the order they were written: of two for the same day the one written last counts, figure by figure
 */
export const seriesOf = (rows: readonly MeasurementFacts[]): Series => {
  const byDay = new Map<string, Point>();
  const doubled = new Set<string>();
  let withoutDay = 0;
  for (const { on, value, women, men } of rows) {
    const figures = figuresOf(value, women, men);
    if (!hasFigure(figures)) continue;
    if (on === null || !isDay(on)) { withoutDay += 1; continue; }
    const before = byDay.get(on);
    if (before !== undefined) doubled.add(on);
    byDay.set(on, { on, all: figures.all ?? before?.all ?? null, women: figures.women ?? before?.women ?? null, men: figures.men ?? before?.men ?? null });
  }
  const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);
  return {
    points: [...byDay.values()].sort((a, b) => inOrder(a.on, b.on)),
    withoutDay,
    doubledDays: [...doubled].sort(inOrder),
  };
};
