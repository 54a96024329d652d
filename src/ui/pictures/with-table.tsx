import * as React from 'react';
import { Button } from '../button/button';
import { useScopeSize } from '../theme/scope-size';
import styles from './data-table.module.scss';

export interface WithTableProps {
  /** Says the same as the picture, without anything to press. */
  readonly table: React.ReactNode;
  readonly showLabel: string;
  readonly hideLabel: string;
  /** The picture has a form of its own for small screens: the table waits until it is asked for there, too. */
  readonly hasNarrowForm?: boolean;
  /** The picture. */
  readonly children: React.ReactNode;
}

/**
 * A picture and its table. Screen readers and paper always have the table; the eye has it at a click, and from the start
 * where the picture gets small.
 */
export const WithTable: React.FC<WithTableProps> = ({ table, showLabel, hideLabel, hasNarrowForm = false, children }) => {
  const { size } = useScopeSize();
  const [asked, setAsked] = React.useState<boolean | null>(null);
  const isShown = asked ?? (size === 'narrow' && !hasNarrowForm);
  return (
    <div className={styles.withTable}>
      {children}
      <div className={styles.toggle}><Button kind="quiet" size="small" icon="document" onClick={() => setAsked(!isShown)}>{isShown ? hideLabel : showLabel}</Button></div>
      <div className={isShown ? styles.shown : styles.forReaders}>{table}</div>
    </div>
  );
};
