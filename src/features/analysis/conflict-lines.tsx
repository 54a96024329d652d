import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Conflict } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { Pill } from '../../ui/feedback/pill';
import styles from './analysis.module.scss';

/** Every conflict of the case, wherever it was raised, to have in sight while answering B3. */
export const ConflictLines: React.FC<{ readonly rows: readonly Conflict[] }> = ({ rows }) => {
  const { gathered, fromStep } = useTexts('workspace').analysis;
  const { conflictKind, conflictStatus } = useMethodTexts().scales;
  const names = useRowNames();
  const title = gathered.conflicts(rows.length);
  return (
    <div className={styles.gathered}>
      <p className={styles.title}>{title}</p>
      {rows.length === 0 ? <p className={styles.hint}>{gathered.whereConflicts}</p> : (
        <ul className={styles.lines} aria-label={title}>
          {rows.map((row) => (
            <li key={row.key} className={styles.line}>
              <span className={styles.words}>{names.conflict(row)}</span>
              <span className={styles.pills}>
                {row.kind !== null && <Pill>{conflictKind[row.kind]}</Pill>}
                {row.kind !== 'interest' && row.raisedIn !== null && <Pill>{row.raisedIn === 'a' ? fromStep.a : fromStep.b}</Pill>}
                {row.status !== null && <Pill tone={row.status === 'open' ? 'warning' : 'neutral'}>{conflictStatus[row.status]}</Pill>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
