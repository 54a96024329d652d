import * as React from 'react';
import { useMethodTexts, useReference } from '../../../data/bindings/product-context';
import { goalPlaces } from '../../../domain/goal-lookup';
import { useTexts } from '../../../i18n/texts-context';
import type { GoalFramework } from '../../../method/goals';
import { Button } from '../../../ui/button/button';
import { Disclosure } from '../../../ui/layout/disclosure';
import { Section } from '../../../ui/layout/section';
import { SortList, useSortingWords } from './sort-list';
import { SortingStatus } from './sorting-status';
import styles from './sorting.module.scss';
import { useGoalSorting } from './use-goal-sorting';

/** The one framework every case meets; the first there is where an administrator has taken it away. */
const MAIN = 'agenda2030';
const idsOf = ({ goals }: GoalFramework): readonly string[] => goals.map(({ id }) => id);

/** Every goal of every framework, sorted before the effects are described: Agenda 2030 in view, the others behind one click each. */
export const SortGoals: React.FC<{ readonly onDone: () => void }> = ({ onDone }) => {
  const { frameworks } = useReference();
  const { frameworks: names, goalLevels } = useMethodTexts();
  const texts = useTexts('stepB').goals.sort;
  const words = useSortingWords();
  const sorting = useGoalSorting();
  const { sorted } = sorting;
  const main = frameworks.find(({ id }) => id === MAIN) ?? frameworks[0];
  const others = frameworks.filter((framework) => framework !== main);
  const known = goalPlaces(frameworks);
  const older = [...new Set([...sorted.relevant, ...sorted.notRelevant, ...sorted.unknown])].filter((id) => !known.has(id));
  const nameOf = (framework: GoalFramework): string => names[framework.id] ?? framework.id.slice(framework.id.lastIndexOf('.') + 1);
  return (
    <div className={styles.stack}>
      <Section title={texts.title} lead={texts.lead} headingLevel={3}>
        <p className={styles.total} role="status">{texts.relevant(sorted.relevant.length)}</p>
        <SortingStatus />
      </Section>
      {main !== undefined && (
        <div className={styles.framework}>
          <div className={styles.head}>
            <h4 className={styles.title}>{nameOf(main)}</h4>
            <span className={styles.counts}>{words(sorted, idsOf(main))}</span>
          </div>
          <SortList {...sorting} name={nameOf(main)} goals={main.goals} />
        </div>
      )}
      {others.length > 0 && (
        <Section title={texts.otherTitle} lead={texts.otherLead} headingLevel={4}>
          {others.map((framework) => (
            <Disclosure key={framework.id} className={styles.framework} summary={(
              <>
                {nameOf(framework)} <span className={styles.counts}>{texts.level(goalLevels[framework.level])} · {words(sorted, idsOf(framework))}</span>
              </>
            )}>
              <SortList {...sorting} name={nameOf(framework)} goals={framework.goals} />
            </Disclosure>
          ))}
        </Section>
      )}
      {older.length > 0 && (
        <Section title={texts.olderTitle} lead={texts.olderLead} headingLevel={4}>
          <div className={styles.framework}><SortList {...sorting} name={texts.olderTitle} goals={older.map((id) => ({ id }))} /></div>
        </Section>
      )}
      {sorted.relevant.length > 0 && <div><Button kind="primary" icon="arrow" onClick={onDone}>{texts.toEffects}</Button></div>}
    </div>
  );
};
