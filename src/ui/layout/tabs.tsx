import * as React from 'react';
import { useId } from '../hooks/use-id';
import { cx } from '../theme/cx';
import styles from './page.module.scss';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly currentId: Id;
  onSelect(id: Id): void;
  /** The panel of the current tab. */
  readonly children?: React.ReactNode;
  readonly className?: string;
}

/** Views of the same thing. One stop for Tab; arrow keys, Home and End move and choose. */
export const Tabs = <Id extends string>({ label, items, currentId, onSelect, children, className }: TabsProps<Id>): React.ReactElement => {
  const id = useId('tabs');
  const list = React.useRef<HTMLDivElement>(null);
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const at = items.findIndex((item) => item.id === currentId);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    const next = to === undefined ? undefined : items[to % items.length];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div className={className}>
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus -- its tabs take the focus */}
      <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={handleKeyDown}>
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="tab"
            id={`${id}-${item.id}`}
            data-tab={item.id}
            className={styles.tab}
            aria-selected={item.id === currentId}
            aria-controls={`${id}-panel`}
            tabIndex={item.id === currentId ? 0 : -1}
            onClick={() => onSelect(item.id)}
          >
            {item.label}{item.count !== undefined && <span className={styles.count}>{item.count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${currentId}`} className={cx(styles.tabPanel)}>{children}</div>
    </div>
  );
};
