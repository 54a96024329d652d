import * as React from 'react';
import type { GoalImpact } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { EffectPills } from './effect-pills';
import styles from './effect-lines.module.scss';
import { GoalChip } from './goal-chip';
import { useRowNames } from './use-row-names';

export interface EffectLinesProps {
  readonly rows: readonly GoalImpact[];
  readonly label: string;
  /** How many to show before the rest is asked for. */
  readonly limit?: number;
}

/** Effects as a list to read: goal, what happens, for whom and where. */
export const EffectLines: React.FC<EffectLinesProps> = ({ rows, label, limit = 12 }) => {
  const list = React.useRef<HTMLUListElement>(null);
  const [isWhole, setIsWhole] = React.useState(false);
  const names = useRowNames();
  const { showMore } = useTexts('common').actions;
  const { gathered } = useTexts('workspace').analysis;
  const shown = isWhole ? rows : rows.slice(0, limit);
  // The button goes away with the click; the focus stays with the list.
  const handleShowAll = (): void => { setIsWhole(true); list.current?.focus(); };
  return (
    <div>
      <ul ref={list} tabIndex={-1} className={styles.lines} aria-label={label}>
        {shown.map((row) => (
          <li key={row.key} className={styles.line}>
            <GoalChip goal={row.target} />
            <div className={styles.face}>
              <div className={styles.words}>
                <span>{names.effect(row)}</span>
                {names.whom(row) !== '' && <span className={styles.where}>{gathered.for(names.whom(row))}</span>}
              </div>
              <div className={styles.pills}><EffectPills row={row} /></div>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && <Button kind="quiet" onClick={handleShowAll}>{showMore}</Button>}
    </div>
  );
};
