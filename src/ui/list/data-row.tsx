import * as React from 'react';
import { cx } from '../theme/cx';
import { useScopeSize } from '../theme/scope-size';
import { ListContext } from './list-context';
import styles from './list.module.scss';

export interface DataCell {
  /** Name of the column: its heading, and before the value where rows are stacked. */
  readonly label: string;
  readonly content: React.ReactNode;
  /** One line, cut off at the end with three dots; two where rows are stacked. */
  readonly isClipped?: boolean;
  /** Holds buttons of its own, which lie above the row's target. */
  readonly isAction?: boolean;
  /** CSS width in the grid, where the list names no columns. */
  readonly width?: string;
}

export interface DataRowProps {
  /** The first names the row, and opens it. */
  readonly cells: readonly DataCell[];
  readonly onOpen?: () => void;
  /** Address of what the row opens: a real link, also to open in a new tab. */
  readonly href?: string;
  readonly isSelected?: boolean;
  readonly className?: string;
}

/** The first cell as link or button; its target is the whole row. */
const Opener: React.FC<Pick<DataRowProps, 'onOpen' | 'href'>> = ({ onOpen, href, children }) => {
  if (href === undefined) return onOpen === undefined ? <span className={styles.main}>{children}</span> : <button type="button" className={styles.open} onClick={onOpen}>{children}</button>;
  const handleClick = (event: React.MouseEvent): void => {
    if (onOpen === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return <a className={styles.open} href={href} data-interception="off" onClick={handleClick}>{children}</a>;
};

/** One row of a list: cells beside each other in the list's columns, below each other on a narrow screen. */
export const DataRow = ({ cells, onOpen, href, isSelected = false, className }: DataRowProps): React.ReactElement => {
  const { template, isTable } = React.useContext(ListContext);
  const { size } = useScopeSize();
  const isStacked = size === 'narrow';
  const columns = template ?? cells.map(({ width }) => width ?? 'minmax(0, 1fr)').join(' ');
  const isClickable = onOpen !== undefined || href !== undefined;
  return (
    <div
      role={isTable ? 'presentation' : undefined}
      className={cx(styles.row, isStacked && styles.stacked, isClickable && styles.clickable, isSelected && styles.selected, className)}
      style={isStacked ? undefined : { gridTemplateColumns: columns }}
    >
      {cells.map((cell, index) => (
        <div key={cell.label} role={isTable ? 'cell' : undefined} className={cx(styles.cell, cell.isAction === true && styles.action)}>
          {isStacked && index > 0 && cell.isAction !== true && <span className={styles.cellLabel} aria-hidden={isTable}>{cell.label}</span>}
          <div className={cx(cell.isClipped === true && (isStacked ? styles.clamped : styles.clipped))}>{index === 0 ? <Opener onOpen={onOpen} href={href}>{cell.content}</Opener> : cell.content}</div>
        </div>
      ))}
    </div>
  );
};
