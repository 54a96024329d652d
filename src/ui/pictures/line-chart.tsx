import * as React from 'react';
import type { ChartDrawing, ChartMark, ChartTarget, DayTick } from '../../domain/measurements-chart';
import type { FigureKind } from '../../domain/measurements';
import { useId } from '../hooks/use-id';
import { cx } from '../theme/cx';
import styles from './line-chart.module.scss';

export interface LineChartProps {
  readonly drawing: ChartDrawing;
  /** Named over the picture and spoken as its name. */
  readonly title: string;
  /** Spoken after the title: what the picture says, in sentences. */
  readonly description: string;
  /** What the figures are counted in, over the axis. */
  readonly axis: string;
  readonly names: Readonly<Record<FigureKind, string>>;
  readonly dayLabel: (tick: Pick<DayTick, 'on' | 'unit'>) => string;
  readonly figureLabel: (figure: number) => string;
  readonly targetLabel: (target: Pick<ChartTarget, 'kinds' | 'figure'>) => string;
}

/** Each kind has a mark of its own, beside its own dashes and colour: a circle, a square, a triangle. */
const MarkShape: React.FC<{ readonly kind: FigureKind; readonly x: number; readonly y: number; readonly isHollow?: boolean }> = ({ kind, x, y, isHollow = false }) => {
  const className = cx(styles.mark, styles[kind], isHollow && styles.hollow);
  if (kind === 'all') return <circle className={className} cx={x} cy={y} r={5} />;
  if (kind === 'women') return <rect className={className} x={x - 4.5} y={y - 4.5} width={9} height={9} />;
  return <path className={className} d={`M${x} ${y - 6}l5.8 10h-11.6z`} />;
};

/** A level that several share looks as one for all. */
const looksOf = ([only, ...others]: readonly FigureKind[]): FigureKind => (only === undefined || others.length > 0 ? 'all' : only);

const lineThrough = (marks: readonly ChartMark[]): string => marks.map(({ x, y }) => `${x},${y}`).join(' ');

/** Words at the edges turn inwards, so that they are never cut. */
const anchorAt = (x: number, { left, right }: ChartDrawing): 'start' | 'middle' | 'end' => (x > right - 30 ? 'end' : x < left + 20 ? 'start' : 'middle');

const Axes: React.FC<Pick<LineChartProps, 'drawing' | 'dayLabel'>> = ({ drawing, dayLabel }) => {
  const { left, right, bottom, figureTicks, dayTicks } = drawing;
  return (
    <>
      {figureTicks.map(({ y, label }) => (
        <g key={y}>
          <line className={styles.grid} x1={left} x2={right} y1={y} y2={y} />
          <text className={styles.tick} x={left - 8} y={y + 4.5} textAnchor="end">{label}</text>
        </g>
      ))}
      <line className={styles.axis} x1={left} x2={right} y1={bottom} y2={bottom} />
      {dayTicks.map(({ x, on, unit }) => (
        <g key={on}>
          <line className={styles.axis} x1={x} x2={x} y1={bottom} y2={bottom + 5} />
          <text className={styles.tick} x={x} y={bottom + 20} textAnchor={anchorAt(x, drawing)}>{dayLabel({ on, unit })}</text>
        </g>
      ))}
    </>
  );
};

/** The figure at the last mark, where one line alone is drawn. */
const LastFigure: React.FC<Pick<LineChartProps, 'drawing' | 'figureLabel'>> = ({ drawing, figureLabel }) => {
  const { lines: [line, ...others], top } = drawing;
  const last = line?.marks[line.marks.length - 1];
  if (last === undefined || others.length > 0) return null;
  return <text className={styles.figure} x={last.x} y={last.y < top + 14 ? last.y + 20 : last.y - 10} textAnchor={anchorAt(last.x, drawing)}>{figureLabel(last.figure)}</text>;
};

const Legend: React.FC<Pick<LineChartProps, 'drawing' | 'names'>> = ({ drawing: { lines }, names }) => (
  <ul className={styles.legend}>
    {lines.map(({ kind }) => (
      <li key={kind}>
        <svg width="36" height="14" viewBox="0 0 36 14" aria-hidden="true" focusable="false" className={styles.sample}>
          <line className={cx(styles.line, styles[kind])} x1="1" x2="35" y1="7" y2="7" />
          <MarkShape kind={kind} x={18} y={7} />
        </svg>
        {names[kind]}
      </li>
    ))}
  </ul>
);

/**
 * Figures over time with the level they are to reach. Lines differ in dashes and marks, so colour is never needed; the
 * same must stand in a table beside it.
 */
export const LineChart: React.FC<LineChartProps> = ({ drawing, title, description, axis, names, dayLabel, figureLabel, targetLabel }) => {
  const id = useId('chart');
  const { width, height, left, right, lines, targets } = drawing;
  return (
    <figure className={styles.figureBox}>
      <figcaption className={styles.caption}>{title}<span className={styles.unit}>{axis}</span></figcaption>
      <svg role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-description`} className={styles.chart} viewBox={`0 0 ${width} ${height}`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <Axes drawing={drawing} dayLabel={dayLabel} />
        {targets.map(({ kinds, figure, y }) => <line key={figure} className={cx(styles.target, styles[looksOf(kinds)])} x1={left} x2={right} y1={y} y2={y} />)}
        {lines.map(({ kind, marks }) => (
          <g key={kind}>
            <polyline className={cx(styles.line, styles[kind])} points={lineThrough(marks)} />
            {marks.map(({ on, x, y, isBaseline }) => <MarkShape key={on} kind={kind} x={x} y={y} isHollow={isBaseline} />)}
          </g>
        ))}
        {targets.map(({ kinds, figure, labelY }) => <text key={figure} className={cx(styles.targetLabel, styles[looksOf(kinds)])} x={left + 4} y={labelY}>{targetLabel({ kinds, figure })}</text>)}
        <LastFigure drawing={drawing} figureLabel={figureLabel} />
      </svg>
      {lines.length > 1 && <Legend drawing={drawing} names={names} />}
    </figure>
  );
};
