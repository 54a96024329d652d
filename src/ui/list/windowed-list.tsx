import * as React from 'react';
import { cx } from '../theme/cx';
import { useScopeSize } from '../theme/scope-size';
import { ListContext } from './list-context';
import styles from './list.module.scss';
import { useWindow } from './use-window';

export interface WindowedListProps<T> {
  readonly items: readonly T[];
  /** Height of a row in CSS pixels. */
  readonly rowHeight: number;
  renderRow(item: T, index: number): React.ReactNode;
  getKey(item: T, index: number): string | number;
  readonly label: string;
  /** Names of the columns: makes it a table to screen readers; rows are then `DataRow`s. */
  readonly columns?: readonly { readonly label: string; readonly width?: string }[];
  /** Height of the scrolling area, 640 CSS pixels or 70 % of the window when left out. */
  readonly height?: number;
  /** Up to this many rows all stand on the page, without a scrolling area of their own; 60 when left out. */
  readonly plainLimit?: number;
  readonly className?: string;
}

interface RowProps { readonly className: string | undefined; readonly style?: React.CSSProperties; readonly index: number; readonly count: number; readonly isTable: boolean }

const RowBox: React.FC<RowProps> = ({ className, style, index, count, isTable, children }) => (
  <div
    className={className}
    style={style}
    role={isTable ? 'row' : 'listitem'}
    data-index={index}
    {...(isTable ? { 'aria-rowindex': index + 2 } : { 'aria-setsize': count, 'aria-posinset': index + 1 })}
  >
    {children}
  </div>
);

/** The row's own link or button, asked for by an arrow key; a row that is not there yet is scrolled to first. */
const focusRow = (scroller: HTMLElement, index: number): boolean => {
  const target = scroller.querySelector<HTMLElement>(`[data-index="${index}"] :is(a[href], button:not([disabled]), input, select)`);
  target?.focus({ preventScroll: true });
  return target !== null;
};

/**
 * A list of any length of which only the rows in view are in the page.
 * Arrow keys, Home and End go from row to row; the row that has the focus stays while others scroll by.
 */
export const WindowedList = <T,>({ items, rowHeight, renderRow, getKey, label, columns, height, plainLimit = 60, className }: WindowedListProps<T>): React.ReactElement => {
  const isTable = columns !== undefined;
  const { size } = useScopeSize();
  const isPlain = items.length <= plainLimit;
  const frameHeight = Math.min(height ?? Math.max(240, Math.min(640, window.innerHeight * 0.7)), items.length * rowHeight);
  const scroller = React.useRef<HTMLDivElement>(null);
  const { first, last, pinned, handleScroll, handleFocus, handleBlur } = useWindow(scroller, items.length, rowHeight, frameHeight);
  const template = columns?.map(({ width }) => width ?? 'minmax(0, 1fr)').join(' ');
  const list = React.useMemo(() => ({ template, isTable, labels: columns?.map((column) => column.label) ?? [] }), [template, isTable, columns]);

  const handleKeyDown = (event: React.KeyboardEvent<HTMLDivElement>): void => {
    const box = event.currentTarget;
    if (event.target instanceof HTMLElement && event.target.matches('input, select, textarea')) return;
    const at = Number((event.target as Element).closest('[data-index]')?.getAttribute('data-index') ?? -1);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined || to < 0 || to >= items.length) return;
    event.preventDefault();
    if (!isPlain) {
      const [top, bottom] = [to * rowHeight, (to + 1) * rowHeight];
      if (top < box.scrollTop) box.scrollTop = top;
      else if (bottom > box.scrollTop + frameHeight) box.scrollTop = bottom - frameHeight;
      handleScroll();
    }
    if (!focusRow(box, to)) window.setTimeout(() => focusRow(box, to), 0);
    else if (isPlain) (document.activeElement as HTMLElement | null)?.scrollIntoView?.({ block: 'nearest' });
  };

  const row = (index: number): React.ReactNode => {
    const item = items[index];
    if (item === undefined) return null;
    const style = isPlain ? { minHeight: size === 'narrow' ? undefined : rowHeight } : { top: index * rowHeight, height: rowHeight };
    return <RowBox key={getKey(item, index)} className={cx(styles.item, !isPlain && styles.placed)} style={style} index={index} count={items.length} isTable={isTable}>{renderRow(item, index)}</RowBox>;
  };
  const shown: number[] = [];
  for (let index = isPlain ? 0 : first; index < (isPlain ? items.length : last); index += 1) shown.push(index);
  if (!isPlain && pinned !== null && pinned < first) shown.unshift(pinned);
  if (!isPlain && pinned !== null && pinned >= last) shown.push(pinned);
  const names = { 'aria-label': label, ...(isTable ? { role: 'table', 'aria-rowcount': items.length + 1 } : {}) };
  return (
    <ListContext.Provider value={list}>
      <div className={cx(styles.frame, className)} {...(isTable ? names : {})}>
        {isTable && (
          <div role="rowgroup">
            <div role="row" aria-rowindex={1} className={size === 'narrow' ? styles.headHidden : styles.head} style={{ gridTemplateColumns: template }}>
              {columns.map((column) => <div key={column.label} role="columnheader" className={styles.cell}>{column.label}</div>)}
            </div>
          </div>
        )}
        <div
          ref={scroller}
          className={isPlain ? undefined : styles.scroller}
          style={isPlain ? undefined : { height: frameHeight }}
          tabIndex={isPlain ? undefined : 0}
          role={isTable ? 'rowgroup' : 'list'}
          {...(isTable ? {} : names)}
          onScroll={handleScroll}
          onKeyDown={handleKeyDown}
          onFocus={handleFocus}
          onBlur={handleBlur}
        >
          {isPlain ? shown.map(row) : <div className={styles.sizer} role="presentation" style={{ height: items.length * rowHeight }}>{shown.map(row)}</div>}
        </div>
      </div>
    </ListContext.Provider>
  );
};
