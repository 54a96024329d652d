import type { IndicatorDirection } from '../method/scales';
import { figureKinds } from './measurements';
import type { FigureKind, Point } from './measurements';
import type { Reading } from './measurements-reading';

/** Which way figures have gone. */
export type Movement = 'rising' | 'falling' | 'level';

/**
 * How far one figure of an indicator has come.
 * `from` and `latest`: the baseline, or without one the first measured value, and the last measured one; null where there is none.
 */
export interface Progress {
  readonly kind: FigureKind;
  readonly from: number | null;
  /** False where `from` is the first measured value, for want of a baseline. */
  readonly isFromBaseline: boolean;
  readonly target: number | null;
  readonly latest: number | null;
  readonly latestOn: string | null;
  /** Share of the way from baseline to target: 1 is there, below 0 is away from it. Null where it cannot be told. */
  readonly share: number | null;
  /** From `from` to `latest`. */
  readonly movement: Movement | null;
  /** Whether the movement goes the way the group wants; null for none, and while no direction is chosen. */
  readonly isWanted: boolean | null;
  /** From the measured value before the latest, where it goes another way than the whole. */
  readonly lastStep: Movement | null;
  /** Whether the target is reached, or held where it is the baseline; null where it cannot be told. */
  readonly isReached: boolean | null;
}

/** What a sentence of one figure's progress is made of: figures as a person reads them, null where there is none. */
export interface TrendFacts extends Pick<Progress, 'kind' | 'movement' | 'isWanted' | 'lastStep' | 'isReached'> {
  readonly from: string | null;
  readonly latest: string | null;
  readonly target: string | null;
  /** '' where the group has not said which. */
  readonly unit: string;
  /** Per cent of the way. */
  readonly share: string | null;
  /** The target is to keep the level it began at. */
  readonly isHolding: boolean;
  /** Away from the target. */
  readonly isAway: boolean;
  /** False where `from` is the first measured value. */
  readonly isFromBaseline: boolean;
}

/**
 * @param figure and `percent` write a number as a person reads it
 */
export const trendFacts = (progress: Progress, unit: string, figure: (value: number) => string, percent: (share: number) => string): TrendFacts => {
  const { kind, from, latest, target, share, movement, isWanted, lastStep, isReached, isFromBaseline } = progress;
  const said = (value: number | null): string | null => (value === null ? null : figure(value));
  return {
    kind, movement, isWanted, lastStep, isReached, unit: unit.trim(), isFromBaseline,
    from: said(from), latest: said(latest), target: said(target),
    share: share === null ? null : percent(share),
    isHolding: isFromBaseline && target !== null && from === target,
    isAway: share !== null && share < 0,
  };
};

/**
 * The share of the way from baseline to target that a value has come (42 of the way from 0 to 125 is 0.336).
 * @returns null when something is missing, when target and baseline are the same, and beyond what numbers hold
 */
export const shareOfWay = (baseline: number | null, target: number | null, value: number | null): number | null => {
  if (baseline === null || target === null || value === null || target === baseline) return null;
  const [gone, way] = [value - baseline, target - baseline];
  const share = gone / way;
  // Minus nothing would be shown with its sign.
  return Number.isFinite(way) && Number.isFinite(share) ? share + 0 : null;
};

export const movementOf = (from: number | null, to: number | null): Movement | null => {
  if (from === null || to === null) return null;
  return to > from ? 'rising' : to < from ? 'falling' : 'level';
};

const reached = (direction: IndicatorDirection | null, baseline: number | null, target: number | null, latest: number | null): boolean | null => {
  if (target === null || latest === null) return null;
  const way = direction ?? (baseline === null || baseline === target ? null : target > baseline ? 'up' : 'down');
  if (way === null) return baseline === null ? null : latest === target;
  return way === 'up' ? latest >= target : latest <= target;
};

const progressOf = (kind: FigureKind, { baseline: { [kind]: baseline }, target: { [kind]: target }, points }: Reading, direction: IndicatorDirection | null): Progress => {
  const measured = points.flatMap((point: Point) => (point[kind] === null ? [] : [{ on: point.on, figure: point[kind] }]));
  const [first, last, before] = [measured[0], measured[measured.length - 1], measured[measured.length - 2]];
  const latest = last?.figure ?? null;
  const from = baseline ?? (measured.length > 1 ? first?.figure ?? null : null);
  const movement = movementOf(from, latest);
  const step = movementOf(before?.figure ?? null, latest);
  return {
    kind, from, isFromBaseline: baseline !== null, target, latest, latestOn: last?.on ?? null, movement,
    share: shareOfWay(baseline, target, latest),
    isWanted: movement === null || movement === 'level' || direction === null ? null : (movement === 'rising') === (direction === 'up'),
    lastStep: step === movement ? null : step,
    isReached: reached(direction, baseline, target, latest),
  };
};

/**
 * How far an indicator has come: for all, for women and for men, those of the three that have a figure anywhere. Each
 * by itself: nothing is ever added up.
 */
export const progressesOf = (reading: Reading, direction: IndicatorDirection | null): readonly Progress[] =>
  figureKinds.map((kind) => progressOf(kind, reading, direction))
    .filter(({ kind, latest }) => latest !== null || reading.baseline[kind] !== null || reading.target[kind] !== null);

/** What a closed card says: the figure for all where there is one, otherwise the first that is. */
export const leadingProgress = (progresses: readonly Progress[]): Progress | undefined =>
  progresses.find(({ kind, latest }) => kind === 'all' && latest !== null) ?? progresses.find(({ latest }) => latest !== null);
