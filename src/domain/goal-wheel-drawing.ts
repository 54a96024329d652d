import { effectSigns } from '../method/scales';
import type { EffectKind, EffectSign } from '../method/scales';
import { countOf } from './goal-wheel';
import type { WheelGoal } from './goal-wheel';

/** The measures of a wheel in units of its own drawing, from the middle outwards. */
export interface WheelSize {
  /** Side of the square it is drawn in. */
  readonly side: number;
  /** Radius of the free middle. */
  readonly hub: number;
  /** Room for the number at the end of a bar; 0 leaves the numbers out. */
  readonly label: number;
  /** Length of the longest bar, the same inwards and outwards. */
  readonly bar: number;
  readonly gap: number;
  /** Breadth of the ring of goals. */
  readonly band: number;
  readonly widestBar: number;
}

export const wheelSizes = {
  full: { side: 670, hub: 54, label: 26, bar: 86, gap: 6, band: 44, widestBar: 30 },
  /** Little room: no numbers at the bars, larger ones in the ring. */
  compact: { side: 400, hub: 58, label: 0, bar: 48, gap: 4, band: 36, widestBar: 22 },
} as const satisfies Readonly<Record<string, WheelSize>>;

/** A piece of a bar: one effect, or all of one kind where there are too many to tell apart. */
export interface WheelBrick {
  readonly sign: EffectSign;
  readonly kind: EffectKind | null;
  readonly count: number;
  /** In the segment's own frame, where the goal points straight up. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WheelPoint { readonly x: number; readonly y: number }

/** The number at the end of a bar. */
export interface WheelLabel extends WheelPoint { readonly sign: EffectSign; readonly count: number }

export interface WheelSegment {
  readonly goal: string;
  /** Degrees clockwise from the top to the middle of the segment: the frame of its bricks. */
  readonly angle: number;
  /** SVG path of its piece of the ring. */
  readonly band: string;
  /** SVG path of all that belongs to it, to point at. */
  readonly area: string;
  readonly middle: WheelPoint;
  readonly bricks: readonly WheelBrick[];
  readonly labels: readonly WheelLabel[];
}

export interface WheelDrawing {
  readonly side: number;
  readonly centre: number;
  /** Radii of the guiding circles, one per so many effects. */
  readonly rings: readonly number[];
  /** Where plus ends outwards and where minus begins inwards: the grounds they stand on. */
  readonly outer: number;
  readonly inner: number;
  readonly segments: readonly WheelSegment[];
}

/** With more effects than this of one sign on one goal, the bricks of a kind melt into one bar, in every wheel. */
const mostBricks = 8;
const brickGap = 2;
/** A bar takes no more than this of the breadth it has nearest the middle. */
const shareOfRoom = 0.9;
/** A wheel with few effects is not drawn as if it had many. */
const leastScale = 4;
const leastRoomForLabel = 20;

const short = (value: number): number => Math.round(value * 100) / 100;
const radians = (degrees: number): number => ((degrees - 90) * Math.PI) / 180;

/** A point at a distance from the middle, `degrees` clockwise from the top. */
const pointAt = (centre: number, radius: number, degrees: number): WheelPoint =>
  ({ x: short(centre + radius * Math.cos(radians(degrees))), y: short(centre + radius * Math.sin(radians(degrees))) });

/** A piece of a ring, its sides parallel `gap` apart from its neighbours'; drawn in halves, so that one goal may take the whole ring. */
const ringPiece = (centre: number, inner: number, outer: number, from: number, to: number, gap: number): string => {
  const middle = (from + to) / 2;
  const inset = (radius: number): number => Math.min((to - from) / 3, radius > 0 ? (gap / 2 / radius) * (180 / Math.PI) : 0);
  const at = (radius: number, degrees: number): string => {
    const { x, y } = pointAt(centre, radius, degrees);
    return `${x} ${y}`;
  };
  const arc = (radius: number, sweep: 0 | 1, degrees: number): string => `A${radius} ${radius} 0 0 ${sweep} ${at(radius, degrees)}`;
  const [far, near] = [inset(outer), inset(inner)];
  return [
    `M${at(outer, from + far)}`, arc(outer, 1, middle), arc(outer, 1, to - far),
    `L${at(inner, to - near)}`, arc(inner, 0, middle), arc(inner, 0, from + near), 'Z',
  ].join('');
};

/** A round number of effects between two guiding circles, so that there are at most five. */
const ringStep = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / 5)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step * 5 >= most) ?? most;
};

const scaleOf = (most: number): number => Math.max(leastScale, Number.isFinite(most) ? most : 0);

/** Whether each effect is a brick of its own; with more of them a bar only shows how many. */
export const areBricks = (most: number): boolean => scaleOf(most) <= mostBricks;

/**
 * Where everything in a wheel stands: plus outwards, minus inwards, to the same scale.
 * @param goals at least none: an empty wheel has no segments
 * @param most the largest number of effects of one sign on one goal in all wheels that stand together
 */
export const drawWheel = (goals: readonly WheelGoal[], most: number, size: WheelSize): WheelDrawing => {
  const { side, hub, label, bar, gap, band, widestBar } = size;
  const centre = side / 2;
  const scale = scaleOf(most);
  const unit = bar / scale;
  const innerEnd = hub + label;
  const bandFrom = innerEnd + bar + gap;
  const bandTo = bandFrom + band;
  const edge = bandTo + gap + bar + label;
  const share = 360 / Math.max(1, goals.length);
  const roomAt = (radius: number): number => (2 * Math.PI * radius) / Math.max(1, goals.length);
  const width = short(Math.min(widestBar, roomAt(innerEnd) * shareOfRoom));
  const hasLabels = label > 0 && roomAt(hub + label / 2) >= leastRoomForLabel;

  const bricksOf = (goal: WheelGoal, sign: EffectSign): readonly WheelBrick[] => {
    const isApart = areBricks(most);
    let start = 0;
    return goal.signs[sign].flatMap(({ kind, count }) => (isApart ? Array.from({ length: count }, () => ({ kind, count: 1 })) : [{ kind, count }]))
      .map(({ kind, count }) => {
        const length = count * unit;
        const from = start;
        start += length;
        const height = short(Math.max(length / 2, length - brickGap));
        const y = sign === 'positive' ? centre - (bandTo + gap + from) - height : centre - (bandFrom - gap - from);
        return { sign, kind, count, x: short(centre - width / 2), y: short(y), width, height };
      });
  };
  const labelsOf = (goal: WheelGoal, angle: number): readonly WheelLabel[] => (!hasLabels ? [] : effectSigns.flatMap((sign) => {
    const count = countOf(goal.signs[sign]);
    const length = count * unit + label / 2;
    const radius = sign === 'positive' ? bandTo + gap + length : bandFrom - gap - length;
    return count === 0 ? [] : [{ sign, count, ...pointAt(centre, radius, angle) }];
  }));
  const step = ringStep(scale);
  const steps = Array.from({ length: Math.floor(scale / step) }, (_, index) => (index + 1) * step * unit);
  return {
    side,
    centre,
    outer: edge,
    inner: bandFrom,
    rings: steps.flatMap((length) => [short(bandTo + gap + length), short(bandFrom - gap - length)]),
    segments: goals.map((goal, index) => {
      // The first goal starts at the top, as on a clock.
      const [from, to] = [index * share, (index + 1) * share];
      const angle = short((from + to) / 2);
      return {
        goal: goal.goal,
        angle,
        band: ringPiece(centre, bandFrom, bandTo, from, to, 3),
        area: ringPiece(centre, hub, edge, from, to, 0),
        middle: pointAt(centre, (bandFrom + bandTo) / 2, angle),
        bricks: effectSigns.flatMap((sign) => bricksOf(goal, sign)),
        labels: labelsOf(goal, angle),
      };
    }),
  };
};
