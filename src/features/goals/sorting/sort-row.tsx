import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import { rarelyMetInland } from '../../../method/goals';
import { goalSortings } from '../../../method/scales';
import type { GoalSorting } from '../../../method/scales';
import { GoalChip } from '../../../ui-bindings/goals/goal-chip';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import type { ChoiceOption } from '../../../ui/fields/choice-group';
import styles from './sorting.module.scss';

export interface SortRowProps {
  readonly goal: string;
  readonly name: string;
  /** Its number in its framework; undefined for a goal that no framework has. */
  readonly number: number | undefined;
  readonly sorting: GoalSorting | null;
  readonly isReadOnly: boolean;
  readonly onSort: (goals: readonly string[], to: GoalSorting | null) => void;
}

const looks = { relevant: { icon: 'check', tone: 'success' }, notRelevant: { icon: 'none', tone: 'neutral' }, unknown: { icon: 'flag', tone: 'warning' } } as const;

/** One goal to sort: a stop for Tab, the arrow keys choose, Delete takes the choice back. */
export const SortRow = React.memo<SortRowProps>(function SortRow({ goal, name, number, sorting, isReadOnly, onSort }) {
  const { goalSorting } = useMethodTexts().scales;
  const { goalNumber } = useTexts('workspace').effects;
  const { rarelyInland } = useTexts('stepB').goals.sort;
  const options = React.useMemo((): readonly ChoiceOption<GoalSorting>[] =>
    goalSortings.map((value) => ({ value, label: goalSorting[value], ...looks[value] })), [goalSorting]);
  const note = rarelyMetInland.includes(goal) ? rarelyInland : undefined;
  return (
    <li className={styles.row}>
      <GoalChip goal={goal} />
      <div className={styles.words}>
        <span aria-hidden="true">{name}</span>
        {note !== undefined && <span id={`hb-rarely-${goal}`} className={styles.note}>{note}</span>}
      </div>
      <ChoiceGroup
        label={number === undefined ? name : `${goalNumber(number)} ${name}`}
        isLabelHidden
        describedBy={note === undefined ? undefined : `hb-rarely-${goal}`}
        options={options}
        value={sorting}
        readOnly={isReadOnly}
        clearable
        className={styles.choice}
        onChange={(to) => onSort([goal], to)}
      />
    </li>
  );
});
