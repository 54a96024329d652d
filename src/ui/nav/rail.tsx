import * as React from 'react';
import { Icon } from '../icons/icon';
import { MenuSheet } from '../layout/menu-sheet';
import { cx } from '../theme/cx';
import { useScopeSize } from '../theme/scope-size';
import { RailRow, type RailItem } from './rail-item';
import styles from './rail.module.scss';

export type { RailItem, RailState } from './rail-item';

export interface RailProps<Id extends string> {
  readonly label: string;
  readonly items: readonly RailItem<Id>[];
  readonly currentId: Id;
  onSelect(id: Id): void;
  /** Name of the button that closes the menu on a narrow screen. */
  readonly closeLabel?: string;
  readonly className?: string;
}

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1), ArrowUp: (at) => Math.max(at - 1, 0), Home: () => 0, End: (_at, count) => count - 1,
};

/** Arrow keys, Home and End move between rows, beside Tab. */
const handleKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-rail-item]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const move = moves[event.key];
  if (move === undefined || at < 0) return;
  event.preventDefault();
  rows[move(at, rows.length)]?.focus();
};

const RailList = <Id extends string>({ items, currentId, onSelect }: Pick<RailProps<Id>, 'items' | 'currentId' | 'onSelect'>): React.ReactElement => (
  // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its rows take the focus
  <ul className={styles.list} onKeyDown={handleKeyDown}>
    {items.map((item) => <li key={item.id}><RailRow item={item} isCurrent={item.id === currentId} onSelect={onSelect} /></li>)}
  </ul>
);

/** The parts of a case with what is filled and what is missing; never locked. Under 768 px a button that opens them as a menu. */
export const Rail = <Id extends string>({ label, items, currentId, onSelect, closeLabel, className }: RailProps<Id>): React.ReactElement => {
  const { hasRail } = useScopeSize();
  const [isOpen, setIsOpen] = React.useState(false);
  const current = items.find((item) => item.id === currentId);
  if (hasRail) {
    return <nav className={cx(styles.rail, className)} aria-label={label}><RailList items={items} currentId={currentId} onSelect={onSelect} /></nav>;
  }
  const close = (): void => setIsOpen(false);
  const handleSelect = (id: Id): void => { close(); onSelect(id); };
  return (
    <nav className={cx(styles.rail, className)} aria-label={label}>
      <button type="button" className={styles.opener} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setIsOpen(true)}>
        <Icon name="menu" size={20} />
        <span className={styles.text}>
          <span className={styles.openerLabel}>{label}</span>
          <span className={styles.openerCurrent}>{current?.label}</span>
        </span>
        <Icon name="chevronDown" />
      </button>
      <MenuSheet label={label} isOpen={isOpen} onClose={close} closeLabel={closeLabel}>
        <RailList items={items} currentId={currentId} onSelect={handleSelect} />
      </MenuSheet>
    </nav>
  );
};
