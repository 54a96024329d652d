import * as React from 'react';
import type { WheelDrawing, WheelSegment } from '../../domain/goal-wheel-drawing';
import { useId } from '../hooks/use-id';
import { cx } from '../theme/cx';
import styles from './goal-wheel.module.scss';
import { moveRound, useRoving } from './use-roving';
import { WheelPatterns, brickFill } from './wheel-patterns';

/** How one goal looks and is named; colours are data, always with a border and a number. */
export interface WheelFace {
  /** What a screen reader says: number, name and everything the segment shows. */
  readonly label: string;
  readonly number: string;
  /** Colour of the ring and of the number on it; the theme's own when left out. */
  readonly colour?: { readonly ground: string; readonly ink: string };
  /** Chosen or touched; the rest stand back. */
  readonly isOn: boolean;
}

export interface GoalWheelProps {
  readonly drawing: WheelDrawing;
  readonly label: string;
  readonly faceOf: (goal: string) => WheelFace;
  /** Texts at the ends of the bars. */
  readonly countLabel: (sign: 'positive' | 'negative', count: number) => string;
  /** The goal that is pointed at or reached. */
  readonly current: string | null;
  readonly onReach: (goal: string | null) => void;
  /** Enter, or a click on the goal that is current. */
  readonly onOpen: (goal: string) => void;
  /** In the free middle. */
  readonly children?: React.ReactNode;
}

interface SegmentProps {
  readonly segment: WheelSegment;
  readonly face: WheelFace;
  readonly centre: number;
  readonly isCompact: boolean;
  readonly isStop: boolean;
  readonly isCurrent: boolean;
  readonly patterns: string;
}

const Segment = React.memo<SegmentProps>(function Segment({ segment, face, centre, isCompact, isStop, isCurrent, patterns }) {
  const { goal, angle, band, area, middle, bricks } = segment;
  return (
    <g role="button" tabIndex={isStop ? 0 : -1} aria-label={face.label} data-stop={goal} className={cx(styles.segment, isCurrent && styles.isCurrent)}>
      <path className={styles.area} d={area} />
      <path className={cx(styles.band, face.isOn ? styles.isOn : undefined)} d={band} style={face.isOn && face.colour !== undefined ? { fill: face.colour.ground } : undefined} />
      <text
        className={cx(styles.number, isCompact && styles.isCompact, face.isOn ? styles.isOn : undefined)}
        x={middle.x}
        y={middle.y}
        style={face.isOn && face.colour !== undefined ? { fill: face.colour.ink } : undefined}
      >
        {face.number}
      </text>
      <g transform={`rotate(${angle} ${centre} ${centre})`}>
        {bricks.map(({ sign, kind, x, y, width, height }) => (
          <rect key={`${sign}${y}`} className={cx(styles.brick, styles[sign])} x={x} y={y} width={width} height={height} rx={2} fill={brickFill(patterns, sign, kind)} />
        ))}
      </g>
    </g>
  );
});

/** The counts at the ends of the bars, above every segment: each segment says its own in its name. */
const Counts = React.memo<Pick<WheelDrawing, 'segments'> & Pick<GoalWheelProps, 'countLabel'>>(function Counts({ segments, countLabel }) {
  return (
    <g aria-hidden="true">
      {segments.map(({ goal, labels }) => (
        <g key={goal} data-counts={goal}>
          {labels.map(({ sign, count, x, y }) => <text key={sign} className={cx(styles.count, styles[sign])} x={x} y={y}>{countLabel(sign, count)}</text>)}
        </g>
      ))}
    </g>
  );
});

const goalAt = (target: EventTarget): string | null => (target as Element).closest('[data-stop]')?.getAttribute('data-stop') ?? null;

/**
 * Goals in a ring: plus grows outwards, minus inwards, each kind in a pattern of its own. One stop for Tab, arrow keys go
 * round, Enter opens. The same must stand in a table beside it.
 */
export const GoalWheel: React.FC<GoalWheelProps> = ({ drawing, label, faceOf, countLabel, current, onReach, onOpen, children }) => {
  const root = React.useRef<SVGSVGElement>(null);
  const patterns = useId('wheel');
  // A finger has not pointed before it taps: the first tap shows, the next one opens.
  const pressed = React.useRef<string | null | undefined>(undefined);
  const stops = React.useMemo(() => drawing.segments.map(({ goal }) => goal), [drawing]);
  const roving = useRoving(root, stops, moveRound(stops));
  const { side, centre, rings, outer, inner, segments } = drawing;
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const goal = goalAt(event.target);
    if (goal !== null && (event.key === 'Enter' || event.key === ' ')) { event.preventDefault(); onOpen(goal); }
    else roving.onKeyDown(event);
  };
  const handleClick = (event: React.MouseEvent): void => {
    const goal = goalAt(event.target);
    const wasCurrent = pressed.current === undefined || pressed.current === goal;
    pressed.current = undefined;
    if (goal === null) return;
    if (wasCurrent) onOpen(goal);
    else onReach(goal);
  };
  const handleFocus = (event: React.FocusEvent): void => {
    const goal = goalAt(event.target);
    if (goal === null) return;
    roving.onReach(goal);
    onReach(goal);
  };
  return (
     
    <svg
      ref={root}
      role="toolbar"
      aria-label={label}
      className={styles.wheel}
      viewBox={`0 0 ${side} ${side}`}
      onKeyDown={handleKeyDown}
      onClick={handleClick}
      onFocus={handleFocus}
      onPointerDown={() => { pressed.current = current; }}
      onPointerMove={(event) => { if (event.pointerType === 'mouse') onReach(goalAt(event.target)); }}
      onPointerLeave={(event) => { if (event.pointerType === 'mouse') onReach(null); }}
    >
      <WheelPatterns id={patterns} />
      <g aria-hidden="true">
        <circle className={styles.outside} cx={centre} cy={centre} r={outer} />
        <circle className={styles.inside} cx={centre} cy={centre} r={inner} />
        {rings.map((radius) => <circle key={radius} className={styles.ring} cx={centre} cy={centre} r={radius} />)}
      </g>
      {segments.map((segment) => (
        <Segment
          key={segment.goal}
          segment={segment}
          face={faceOf(segment.goal)}
          centre={centre}
          isCompact={side < 500}
          isStop={segment.goal === roving.stop}
          isCurrent={segment.goal === current}
          patterns={patterns}
        />
      ))}
      <Counts segments={segments} countLabel={countLabel} />
      <g aria-hidden="true" className={cx(styles.middle, side < 500 && styles.isCompact)} transform={`translate(${centre} ${centre})`}>{children}</g>
    </svg>
  );
};
