import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Conflict } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import type { AnalysisQuestionId } from '../../method/ids';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { Pill } from '../../ui/feedback/pill';
import styles from './analysis.module.scss';
import { GatheredGroup } from './gathered-group';
import { TakeButton } from './take-button';

/** Every conflict of the case, wherever it was raised, to have in sight while answering B3. */
export const ConflictLines: React.FC<{ readonly item: AnalysisQuestionId; readonly rows: readonly Conflict[] }> = ({ item, rows }) => {
  const { gathered, fromStep } = useTexts('stepB').analysis;
  const { conflictKind, conflictStatus } = useMethodTexts().scales;
  const names = useRowNames();
  const line = (row: Conflict): React.ReactNode => {
    const kind = row.kind === null ? '' : conflictKind[row.kind];
    return (
      <div className={styles.effect}>
        <span className={styles.words}>{names.conflict(row)}</span>
        <span className={styles.pills}>
          {kind !== '' && <Pill>{kind}</Pill>}
          {row.kind !== 'interest' && row.raisedIn !== null && <Pill>{row.raisedIn === 'a' ? fromStep.a : fromStep.b}</Pill>}
          {row.status !== null && <Pill tone={row.status === 'open' ? 'warning' : 'neutral'}>{conflictStatus[row.status]}</Pill>}
        </span>
        <TakeButton item={item} name={names.conflict(row)} details={[kind.toLowerCase()]} />
      </div>
    );
  };
  return <GatheredGroup title={gathered.conflicts(rows.length)} rows={rows} keyOf={({ key }) => key} renderRow={line} isInitiallyOpen whereText={gathered.below} />;
};
