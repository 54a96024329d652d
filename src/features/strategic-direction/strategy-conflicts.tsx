import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { AnswerField } from '../../ui-bindings/answer-text';
import { LazyView } from '../../ui-bindings/lazy-view';
import { LongQuestion } from '../../ui-bindings/long-question';

// Below the first screenful: fetched once the part is there.
const loadConflicts = async () => (await import(/* webpackChunkName: 'part-a-more' */ './conflict-list')).ConflictList;
const nothing = {};

/** A4: the goals of the strategy that stand against each other, as cards and in the group's own words. */
export const StrategyConflicts: React.FC = () => {
  const { conflictAnswer } = useTexts('workspace').direction;
  return (
    <LongQuestion item="A4">
      <LazyView load={loadConflicts} props={nothing} />
      <AnswerField item="A4" label={conflictAnswer} rows={3} />
    </LongQuestion>
  );
};
