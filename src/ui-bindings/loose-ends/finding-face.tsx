import * as React from 'react';
import { isOnGoal } from '../../domain/effects';
import { useTexts } from '../../i18n/texts-context';
import { Pill } from '../../ui/feedback/pill';
import { Icon } from '../../ui/icons/icon';
import { EffectPills } from '../goals/effect-pills';
import { GoalChip } from '../goals/goal-chip';
import { useRowNames } from '../goals/use-row-names';
import type { Finding } from './finding';
import styles from './loose-ends.module.scss';

const Mark: React.FC<{ readonly finding: Finding }> = ({ finding }) => {
  if (finding.kind === 'goalImpact' && isOnGoal(finding.row)) return <GoalChip goal={finding.row.target} />;
  return <span className={styles.mark} aria-hidden="true"><Icon name={finding.kind === 'conflict' ? 'against' : 'flag'} /></span>;
};

/** A finding named so that one understands it: what it is about, what happens, for whom; below it whatever is given. */
export const FindingFace: React.FC<{ readonly finding: Finding; readonly name: string }> = ({ finding, name, children }) => {
  const names = useRowNames();
  const texts = useTexts('laterSteps').looseEnds;
  const whom = finding.kind === 'goalImpact' ? names.whom(finding.row) : '';
  return (
    <div className={styles.face}>
      <Mark finding={finding} />
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        {whom !== '' && <p className={styles.small}>{texts.forWhom(whom)}</p>}
        {finding.kind === 'goalImpact' && (
          <div className={styles.pills}>
            <EffectPills row={finding.row} />
            {!isOnGoal(finding.row) && <Pill icon="flag">{texts.onStrategy}</Pill>}
          </div>
        )}
        {children}
      </div>
    </div>
  );
};
