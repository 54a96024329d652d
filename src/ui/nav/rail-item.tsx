import * as React from 'react';
import { VisuallyHidden } from '../theme/visually-hidden';
import { cx } from '../theme/cx';
import styles from './rail.module.scss';

/** `plain`: a place that is never done, so it has no state. */
export type RailState = 'empty' | 'started' | 'done' | 'attention' | 'plain';

export interface RailItem<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** 1 for a part, 2 for a part of a part. */
  readonly level: 1 | 2;
  readonly state: RailState;
  /** The state in words, e.g. "3 frågor kvar"; spoken, and shown as the mouse rests on the row; '' for none. */
  readonly stateLabel: string;
  /** How many things wait here. */
  readonly count?: number;
  /** Address of the part: makes the row a link that can be opened in another tab. */
  readonly href?: string;
}

const ring = 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8z';

/** Four shapes, not four colours: ring, half, filled with a tick, triangle; a dot where there is no state. */
const StateMark: React.FC<{ readonly state: RailState }> = ({ state }) => (
  <span className={cx(styles.state, styles[state])} aria-hidden="true">
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" strokeLinecap="round" focusable="false">
      {state === 'empty' && <path d={ring} />}
      {state === 'started' && <><path d={ring} /><path d="M8 4.4a3.6 3.6 0 0 1 0 7.2z" fill="currentColor" stroke="none" /></>}
      {state === 'done' && <><path d={ring} fill="currentColor" /><path d="M5.1 8.2l2 2.1 3.8-4.4" stroke="var(--hb-surface)" strokeWidth="1.6" /></>}
      {state === 'plain' && <circle cx="8" cy="8" r="2" fill="currentColor" stroke="none" />}
      {state === 'attention' && <path d="M8 1.9l6.4 11.6H1.6zM8 6.2v3.2M8 11.4v.1" />}
    </svg>
  </span>
);

interface RailRowProps<Id extends string> {
  readonly item: RailItem<Id>;
  readonly isCurrent: boolean;
  onSelect(id: Id): void;
}

/** One row: shape of the state, name, and how many things wait. */
export const RailRow = <Id extends string>({ item, isCurrent, onSelect }: RailRowProps<Id>): React.ReactElement => {
  const common = {
    className: cx(styles.item, item.level === 2 && styles.level2),
    title: item.stateLabel === '' ? undefined : item.stateLabel,
    'aria-current': isCurrent ? ('page' as const) : undefined,
    'data-rail-item': item.id,
    // Where the menu of a narrow screen begins.
    'data-autofocus': isCurrent || undefined,
  };
  const content = (
    <>
      <StateMark state={item.state} />
      <span className={styles.text}>{item.label}{item.stateLabel !== '' && <VisuallyHidden> ({item.stateLabel})</VisuallyHidden>}</span>
      {item.count !== undefined && item.count > 0 && <span className={styles.count} aria-hidden="true">{item.count}</span>}
    </>
  );
  if (item.href === undefined) return <button type="button" {...common} onClick={() => onSelect(item.id)}>{content}</button>;
  const handleClick = (event: React.MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(item.id);
  };
  return <a {...common} href={item.href} data-interception="off" onClick={handleClick}>{content}</a>;
};
