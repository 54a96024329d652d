import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import type { Conflict, GoalImpact, KnowledgeGap } from '../../data/ports/rows';
import { isOnGoal, ofSign } from '../../domain/effects';

/** What a key can meet, grouped as it is shown. */
export interface Meetable {
  readonly negative: readonly GoalImpact[];
  readonly positive: readonly GoalImpact[];
  readonly conflicts: readonly Conflict[];
  /** Effects on the strategy (A2). */
  readonly strategyNegative: readonly GoalImpact[];
  readonly strategyPositive: readonly GoalImpact[];
  readonly gaps: readonly KnowledgeGap[];
  /** `HbKey` of them all. */
  readonly all: ReadonlySet<string>;
}

/** The effects, conflicts and knowledge gaps of the case; effects without a sign wait until they have one. */
export const useMeetable = (): Meetable => {
  const impacts = useRows('goalImpact');
  const conflicts = useRows('conflict');
  const gaps = useRows('knowledgeGap');
  return React.useMemo(() => {
    const onGoals = impacts.filter(isOnGoal);
    const onStrategy = impacts.filter((row) => !isOnGoal(row));
    const [negative, positive, strategyNegative, strategyPositive] =
      [ofSign(onGoals, 'negative'), ofSign(onGoals, 'positive'), ofSign(onStrategy, 'negative'), ofSign(onStrategy, 'positive')];
    const all = [negative, positive, strategyNegative, strategyPositive, conflicts, gaps].flatMap((rows) => rows.map(({ key }) => key));
    return { negative, positive, conflicts, strategyNegative, strategyPositive, gaps, all: new Set(all) };
  }, [impacts, conflicts, gaps]);
};
