import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import type { PartId } from '../../method/parts';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import { usePartName } from '../../ui-bindings/part-names';
import { Button } from '../../ui/button/button';
import { LinkButton } from '../../ui/button/link-button';
import { Disclosure } from '../../ui/layout/disclosure';
import styles from './analysis.module.scss';

/** How many lines are shown at first, and how many more each time. */
const FIRST = 12;
const MORE = 48;

export interface GatheredGroupProps<T> {
  readonly title: string;
  readonly rows: readonly T[];
  readonly renderRow: (row: T) => React.ReactNode;
  readonly keyOf: (row: T) => string;
  readonly isInitiallyOpen?: boolean;
  /** Where the rows are edited. */
  readonly part?: PartId;
  /** Where they are edited, in words, when it is no part of its own. */
  readonly whereText?: string;
}

/** One kind of what the group has gathered: how many, the lines, and the way to where they are edited. */
export const GatheredGroup = <T,>({ title, rows, renderRow, keyOf, isInitiallyOpen = false, part, whereText }: GatheredGroupProps<T>): React.ReactElement => {
  const { gathered } = useTexts('stepB').analysis;
  const { showMore } = useTexts('common').actions;
  const { goTo } = usePartNavigation();
  const nameOf = usePartName();
  const list = React.useRef<HTMLUListElement>(null);
  const [limit, setLimit] = React.useState(FIRST);
  const way = part === undefined ? whereText : <LinkButton onClick={() => goTo(part)}>{gathered.edit(nameOf(part))}</LinkButton>;
  if (rows.length === 0) return <p className={styles.empty}>{title}. {way}</p>;
  // The button may go away with the click; the focus stays with the list.
  const handleMore = (): void => { setLimit(limit + MORE); list.current?.focus(); };
  return (
    <Disclosure summary={title} isInitiallyOpen={isInitiallyOpen}>
      <ul ref={list} tabIndex={-1} className={styles.lines} aria-label={title}>
        {rows.slice(0, limit).map((row) => <li key={keyOf(row)} className={styles.line}>{renderRow(row)}</li>)}
      </ul>
      {rows.length > limit && <Button kind="quiet" size="small" onClick={handleMore}>{showMore}</Button>}
      {way !== undefined && <p className={styles.way}>{way}</p>}
    </Disclosure>
  );
};
