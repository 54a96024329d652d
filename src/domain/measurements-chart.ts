import { daysToTell, evenSteps } from './measurements-axis';
import type { ToldDay } from './measurements-axis';
import { figureKinds } from './measurements';
import type { FigureKind, Figures, Point } from './measurements';

/** What is drawn of one indicator. Days are `yyyy-mm-dd` that exist. */
export interface ChartFacts {
  readonly points: readonly Point[];
  readonly baseline: Figures;
  readonly baselineOn: string | null;
  readonly target: Figures;
  readonly targetOn: string | null;
}

export interface ChartSize { readonly width: number; readonly height: number; readonly mostDays: number }
export const chartSizes = {
  wide: { width: 520, height: 260, mostDays: 5 },
  narrow: { width: 320, height: 240, mostDays: 3 },
} as const satisfies Readonly<Record<string, ChartSize>>;

export interface ChartMark { readonly x: number; readonly y: number; readonly on: string; readonly figure: number; readonly isBaseline: boolean }
export interface ChartLine { readonly kind: FigureKind; readonly marks: readonly ChartMark[] }
/** One level to reach; several kinds may have the same. */
export interface ChartTarget {
  readonly kinds: readonly FigureKind[];
  readonly figure: number;
  readonly y: number;
  /** Where its words stand: moved from a neighbour's. */
  readonly labelY: number;
}
export interface DayTick extends ToldDay { readonly x: number }
export interface FigureTick { readonly y: number; readonly figure: number; readonly label: string }

export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  /** The edges of the field that is drawn in. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly ChartLine[];
  readonly targets: readonly ChartTarget[];
  readonly figureTicks: readonly FigureTick[];
  readonly dayTicks: readonly DayTick[];
}

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const short = (value: number): number => Math.round(value * 100) / 100;
/** What nobody measures is drawn at the edge rather than not at all: differences must stay numbers. */
const drawable = (figure: number): number => Math.max(-1e15, Math.min(1e15, figure));

const margins = { top: 16, right: 18, bottom: 30, letter: 7.6, afterLabel: 10, line: 16 } as const;

const levelsOf = (figures: Figures): readonly number[] => [...new Set(figureKinds.flatMap((kind) => (figures[kind] === null ? [] : [figures[kind]])))];

const withRoom = (targets: readonly Omit<ChartTarget, 'labelY'>[], top: number): readonly ChartTarget[] => {
  let least = top - 6;
  return [...targets].sort((a, b) => a.y - b.y).map((target) => {
    // Over its line where there is room, otherwise under it.
    const labelY = short(target.y - 5 >= least ? target.y - 5 : Math.max(target.y + margins.line, least));
    least = labelY + margins.line;
    return { ...target, labelY };
  });
};

/**
 * Where everything stands in the picture of one indicator over time.
 * @param figure writes a figure as a person reads it; the widest decides the room to the left
 * @returns undefined when there is no measured value to draw
 */
export const drawChart = (facts: ChartFacts, size: ChartSize, figure: (value: number) => string): ChartDrawing | undefined => {
  const { points, baseline, baselineOn, target, targetOn } = facts;
  if (!points.some((point) => figureKinds.some((kind) => point[kind] !== null))) return undefined;
  const all = [...points, baseline, target].flatMap((figures) => figureKinds.flatMap((kind) => (figures[kind] === null ? [] : [drawable(figures[kind])])));
  const ticks = evenSteps(all);
  const labels = ticks.map(figure);
  const { width, height } = size;
  const left = short(Math.min(width * 0.35, Math.max(...labels.map((label) => label.length)) * margins.letter + margins.afterLabel));
  const [right, top, bottom] = [width - margins.right, margins.top, height - margins.bottom];

  const days = [...points.map(({ on }) => on), baselineOn, targetOn].filter((day): day is string => day !== null).sort();
  const [firstDay, lastDay] = [days[0] ?? '', days[days.length - 1] ?? ''];
  const time = dayNumber(lastDay) - dayNumber(firstDay);
  const xOf = (day: string): number => short(time === 0 ? (left + right) / 2 : left + ((dayNumber(day) - dayNumber(firstDay)) / time) * (right - left));
  const [low, high] = [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1];
  const yOf = (value: number): number => short(Math.max(top, Math.min(bottom, bottom - ((drawable(value) - low) / (high - low)) * (bottom - top))));

  const marksOf = (kind: FigureKind): readonly ChartMark[] => {
    const start = baseline[kind];
    const isMeasuredThen = points.some((point) => point.on === baselineOn && point[kind] !== null);
    const first = start === null || baselineOn === null || isMeasuredThen ? [] : [{ on: baselineOn, value: start, isBaseline: true }];
    return [...first, ...points.flatMap((point) => (point[kind] === null ? [] : [{ on: point.on, value: point[kind], isBaseline: false }]))]
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .map(({ on, value, isBaseline }) => ({ on, figure: value, isBaseline, x: xOf(on), y: yOf(value) }));
  };
  return {
    width, height, left, right, top, bottom,
    lines: figureKinds.map((kind) => ({ kind, marks: marksOf(kind) })).filter(({ marks }) => marks.length > 0),
    targets: withRoom(levelsOf(target).map((figure) => ({ kinds: figureKinds.filter((kind) => target[kind] === figure), figure, y: yOf(figure) })), top),
    figureTicks: ticks.map((value, index) => ({ figure: value, y: yOf(value), label: labels[index] ?? '' })),
    dayTicks: daysToTell(firstDay, lastDay, size.mostDays).map((tick) => ({ ...tick, x: xOf(tick.on) })),
  };
};
