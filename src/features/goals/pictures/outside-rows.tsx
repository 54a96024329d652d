import * as React from 'react';
import { shorten } from '../../../domain/short-text';
import { useTexts } from '../../../i18n/texts-context';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';
import { RowCards } from '../../../ui-bindings/row-cards/row-cards';
import { Disclosure } from '../../../ui/layout/disclosure';
import { ConflictFields, ConflictSummary, SynergyFields } from './pair-fields';
import styles from './pictures.module.scss';
import type { CaseGrid } from './use-goal-grid';

/** Conflicts and synergies that are not between two chosen goals: kept in reach, never lost when a goal is taken out. */
export const OutsideRows: React.FC<{ readonly rows: CaseGrid['outside'] }> = ({ rows: { conflicts, synergies } }) => {
  const { grid: texts } = useTexts('stepB').pictures;
  const names = useRowNames();
  const count = conflicts.length + synergies.length;
  if (count === 0) return null;
  return (
    <Disclosure summary={texts.outside(count)}>
      <div className={styles.stack}>
        <p className={styles.hint}>{texts.outsideLead}</p>
        {conflicts.length > 0 && (
          <RowCards kind="conflict" rows={conflicts} nameOf={names.conflict} removeLabel={texts.removeConflict} removedText={texts.conflictRemoved}
            adds={[]} Fields={ConflictFields} Summary={ConflictSummary} />
        )}
        {synergies.length > 0 && (
          <RowCards kind="synergy" rows={synergies} removeLabel={texts.removeSynergy} removedText={texts.synergyRemoved} adds={[]} Fields={SynergyFields}
            nameOf={(row, index) => shorten(row.description) || texts.unnamedSynergy(index + 1)} />
        )}
      </div>
    </Disclosure>
  );
};
