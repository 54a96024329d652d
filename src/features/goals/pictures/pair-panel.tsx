import * as React from 'react';
import type { Values } from '../../../data/ports/rows';
import { shorten } from '../../../domain/short-text';
import { useTexts } from '../../../i18n/texts-context';
import { GoalChip } from '../../../ui-bindings/goals/goal-chip';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';
import { RowCards } from '../../../ui-bindings/row-cards/row-cards';
import { IconButton } from '../../../ui/button/icon-button';
import { LinkButton } from '../../../ui/button/link-button';
import { Icon } from '../../../ui/icons/icon';
import { ConflictFields, ConflictSummary, SynergyFields } from './pair-fields';
import styles from './pictures.module.scss';
import type { CasePair } from './use-goal-grid';

/** A name column takes 255 characters. */
const longestSide = 255;

export interface PairPanelProps { readonly pair: CasePair; readonly onClose: () => void; readonly onOpenGoal?: (goal: string) => void }

/** All that is written between two goals, and the way to write more. Takes the focus as it opens; everything is saved as it is left. */
export const PairPanel: React.FC<PairPanelProps> = ({ pair, onClose, onOpenGoal }) => {
  const { grid: texts } = useTexts('stepB').pictures;
  const names = useRowNames();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { heading.current?.focus(); }, []);
  const [one, other] = [names.goal(pair.one), names.goal(pair.other)];
  const targets = { oneTarget: pair.one, otherTarget: pair.other };
  const conflict: Partial<Values<'conflict'>> = {
    ...targets, kind: 'goal', raisedIn: 'b', status: 'open', oneSide: shorten(one, longestSide), otherSide: shorten(other, longestSide),
  };
  return (
    <div className={styles.panel} role="group" aria-label={texts.pair(one, other)}>
      <div className={styles.panelHead}>
        <h4 ref={heading} tabIndex={-1} className={styles.panelTitle}>
          {[pair.one, pair.other].map((goal) => <span key={goal} className={styles.panelGoal}><GoalChip goal={goal} /><span>{names.goal(goal)}</span></span>)}
        </h4>
        <IconButton icon="close" label={texts.close} onClick={onClose} />
      </div>
      <div className={styles.block}>
        <h5 className={styles.blockTitle}><Icon name="against" />{texts.conflictsTitle}</h5>
        <RowCards
          kind="conflict"
          rows={pair.conflicts}
          nameOf={(row, index) => shorten(row.description) || shorten(row.position) || texts.unnamedConflict(index + 1)}
          removeLabel={texts.removeConflict}
          removedText={texts.conflictRemoved}
          headingLevel={5}
          empty={<p className={styles.hint}>{texts.noConflicts}</p>}
          adds={[{ label: texts.addConflict, ariaLabel: texts.addConflictBetween(one, other), values: conflict }]}
          Fields={ConflictFields}
          Summary={ConflictSummary}
        />
      </div>
      <div className={styles.block}>
        <h5 className={styles.blockTitle}><Icon name="together" />{texts.synergiesTitle}</h5>
        <RowCards
          kind="synergy"
          rows={pair.synergies}
          nameOf={(row, index) => shorten(row.description) || texts.unnamedSynergy(index + 1)}
          removeLabel={texts.removeSynergy}
          removedText={texts.synergyRemoved}
          headingLevel={5}
          empty={<p className={styles.hint}>{texts.noSynergies}</p>}
          adds={[{ label: texts.addSynergy, ariaLabel: texts.addSynergyBetween(one, other), values: targets }]}
          Fields={SynergyFields}
        />
      </div>
      {onOpenGoal !== undefined && (
        <div className={styles.links}>
          {[pair.one, pair.other].map((goal) => <LinkButton key={goal} onClick={() => onOpenGoal(goal)}>{texts.openEffects(names.goal(goal))}</LinkButton>)}
        </div>
      )}
    </div>
  );
};
