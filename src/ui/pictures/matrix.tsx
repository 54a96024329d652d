import * as React from 'react';
import { Icon, type IconName } from '../icons/icon';
import { cx } from '../theme/cx';
import type { Tone } from '../theme/tokens';
import styles from './matrix.module.scss';
import { useRoving } from './use-roving';

/** A row's or a column's head. `mark` is decoration beside the name. */
export interface MatrixHead {
  readonly key: string;
  readonly name: string;
  readonly mark?: React.ReactNode;
}

export interface MatrixMark {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly text?: string;
}

export interface MatrixCell {
  readonly key: string;
  /** Row, column and what the marks say, in words. */
  readonly label: string;
  readonly marks: readonly MatrixMark[];
  /** There is nothing to open; said to screen readers, passed over by the arrow keys. */
  readonly isEmpty?: boolean;
}

export interface MatrixRow {
  readonly head: MatrixHead;
  /** Null where row and column have nothing to do with each other. */
  readonly cells: readonly (MatrixCell | null)[];
}

export interface MatrixProps {
  /** `grid`: every cell can be worked with. `table`: figures to read, some of them to open. */
  readonly kind: 'grid' | 'table';
  readonly caption: string;
  /** Names the scrolling region. */
  readonly regionLabel: string;
  readonly corner: string;
  /** Heads and rows: the same objects as long as nothing in them changes, so that cells are not painted again. */
  readonly heads: readonly MatrixHead[];
  readonly rows: readonly MatrixRow[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  readonly describedBy?: string;
}

interface CellProps { readonly cell: MatrixCell; readonly isGrid: boolean; readonly isStop: boolean; readonly isSelected: boolean; readonly onSelect: (key: string) => void }

/** Room for one line of marks and what parts it from the next, in pixels: the marks lie over the button and do not widen it. */
const MARK = 24;

const Cell = React.memo<CellProps>(function Cell({ cell, isGrid, isStop, isSelected, onSelect }) {
  const { key, label, marks, isEmpty = false } = cell;
  return (
    <td role={isGrid ? 'gridcell' : undefined} className={cx(styles.cell, isSelected && styles.isSelected)}>
      {isEmpty ? <span className={styles.nothing}>{label}</span> : (
        <>
          <button type="button" className={cx(styles.open, marks.length === 0 && styles.isBlank)} style={marks.length > 1 ? { minHeight: marks.length * MARK + 6 } : undefined} data-stop={key} tabIndex={isStop ? 0 : -1} aria-label={label} aria-pressed={isSelected} title={label} onClick={() => onSelect(key)} />
          {/* Over the button and not in it: the name says the same in words, and need not begin with the signs. */}
          {marks.length > 0 && (
            <span className={styles.marks} aria-hidden="true">
              {marks.map(({ tone, icon, text }) => (
                <span key={`${tone}${icon ?? ''}`} className={cx(styles.mark, styles[tone])}>
                  {icon !== undefined && <Icon name={icon} size={16} />}{text}
                </span>
              ))}
            </span>
          )}
        </>
      )}
    </td>
  );
});

interface Place { readonly row: number; readonly column: number }
const steps: Readonly<Record<string, Place>> = {
  ArrowRight: { row: 0, column: 1 }, ArrowLeft: { row: 0, column: -1 }, ArrowDown: { row: 1, column: 0 }, ArrowUp: { row: -1, column: 0 },
};

/** Where a key leads: over empty places to the next cell that can be opened; Home and End within the row, with Ctrl out of this. */
const moveIn = (rows: readonly MatrixRow[]) => (key: string, from: string): string | undefined => {
  const isStop = (cell: MatrixCell | null | undefined): cell is MatrixCell => cell !== null && cell !== undefined && cell.isEmpty !== true;
  const row = rows.findIndex(({ cells }) => cells.some((cell) => cell?.key === from));
  const cells = rows[row]?.cells ?? [];
  if (key === 'Home') return cells.find(isStop)?.key;
  if (key === 'End') return [...cells].reverse().find(isStop)?.key;
  const step = steps[key];
  if (step === undefined || row < 0) return undefined;
  const widest = Math.max(...rows.map((one) => one.cells.length));
  let at: Place = { row, column: cells.findIndex((cell) => cell?.key === from) };
  for (;;) {
    at = { row: at.row + step.row, column: at.column + step.column };
    if (at.row < 0 || at.row >= rows.length || at.column < 0 || at.column >= widest) return from;
    const cell = rows[at.row]?.cells[at.column];
    if (isStop(cell)) return cell.key;
  }
};

/** Rows against columns, scrolling inside itself with its heads in view. One stop for Tab, arrow keys move, Enter opens. */
export const Matrix: React.FC<MatrixProps> = ({ kind, caption, regionLabel, corner, heads, rows, selected, onSelect, describedBy }) => {
  const root = React.useRef<HTMLTableElement>(null);
  const stops = React.useMemo(() => rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null || cell.isEmpty === true ? [] : [cell.key]))), [rows]);
  const roving = useRoving(root, stops, moveIn(rows));
  const isGrid = kind === 'grid';
  const handleFocus = (event: React.FocusEvent): void => {
    const stop = (event.target as Element).getAttribute('data-stop');
    if (stop !== null) roving.onReach(stop);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by the keyboard
    <div className={styles.region} role="region" aria-label={regionLabel} tabIndex={0}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves between the buttons inside */}
      <table ref={root} role={isGrid ? 'grid' : undefined} className={styles.matrix} aria-label={caption} aria-describedby={describedBy} onKeyDown={roving.onKeyDown} onFocus={handleFocus}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>{corner}</th>
            {heads.map(({ key, name, mark }) => (
              <th key={key} scope="col" className={styles.columnHead} title={name}><span className={styles.headBox}><span className={styles.headName}>{name}</span>{mark}</span></th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={head.key}>
              <th scope="row" className={styles.rowHead} title={head.name}><span className={styles.rowBox}>{head.mark}<span className={styles.rowName}>{head.name}</span></span></th>
              {cells.map((cell, index) => (cell === null
                 
                ? <td key={`none${index}`} role={isGrid ? 'gridcell' : undefined} className={styles.void} />
                : <Cell key={cell.key} cell={cell} isGrid={isGrid} isStop={cell.key === roving.stop} isSelected={cell.key === selected} onSelect={onSelect} />))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
