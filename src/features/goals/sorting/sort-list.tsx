import * as React from 'react';
import { useSession } from '../../../data/bindings/session-context';
import { countSorted, sortingOf, unsortedOf } from '../../../domain/goal-sorting';
import type { SortedGoals } from '../../../domain/goal-sorting';
import { useTexts } from '../../../i18n/texts-context';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';
import { Button } from '../../../ui/button/button';
import { useToast } from '../../../ui/feedback/toast';
import type { GoalSortingState } from './use-goal-sorting';
import { SortRow } from './sort-row';
import styles from './sorting.module.scss';

/** "12 av 17 är sorterade · 5 relevanta · 7 inte relevanta" */
export const useSortingWords = (): ((sorted: SortedGoals, goals: readonly string[]) => string) => {
  const texts = useTexts('stepB').goals.sort;
  return (sorted, goals) => {
    const { relevant, notRelevant, unknown, unsorted } = countSorted(sorted, goals);
    const counts = texts.counts(relevant, notRelevant, unknown);
    const progress = texts.progress(goals.length - unsorted, goals.length);
    return counts === '' ? progress : `${progress} · ${counts}`;
  };
};

export interface SortListProps extends GoalSortingState {
  /** What the goals have in common: the name of their framework. */
  readonly name: string;
  readonly goals: readonly { readonly id: string; readonly number?: number }[];
}

/** Goals to sort one by one, and a way to say no to the rest of them; that can be undone. */
export const SortList: React.FC<SortListProps> = ({ name, goals, sorted, sort }) => {
  const session = useSession();
  const names = useRowNames();
  const toast = useToast();
  const { undo } = useTexts('common').actions;
  const texts = useTexts('stepB').goals.sort;
  const list = React.useRef<HTMLUListElement>(null);
  const isReadOnly = !session.canEdit();
  const rest = unsortedOf(sorted, goals.map(({ id }) => id));
  const handleRest = (): void => {
    sort(rest, 'notRelevant');
    toast({ text: texts.restDone(rest.length), action: { label: undo, onClick: () => {
      // What somebody has sorted otherwise since stays as it is.
      const { goals: relevant, goalsUnknown } = session.assessment();
      sort(rest.filter((goal) => !relevant.includes(goal) && !goalsUnknown.includes(goal)), null);
    } } });
    // The button goes away with the last goal.
    list.current?.focus();
  };
  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label={name}>
        {goals.map(({ id, number }) => (
          <SortRow key={id} goal={id} name={names.goal(id)} number={number} sorting={sortingOf(sorted, id)} isReadOnly={isReadOnly} onSort={sort} />
        ))}
      </ul>
      {!isReadOnly && rest.length > 0 && (
        <div className={styles.foot}><Button ariaLabel={texts.restOf(rest.length, name)} onClick={handleRest}>{texts.rest(rest.length)}</Button></div>
      )}
    </>
  );
};
