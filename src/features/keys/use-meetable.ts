import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import type { Conflict, GoalImpact } from '../../data/ports/rows';
import { isOnGoal, ofSign } from '../../domain/effects';

/** What a key can meet, grouped as it is shown. */
export interface Meetable {
  readonly negative: readonly GoalImpact[];
  readonly positive: readonly GoalImpact[];
  readonly conflicts: readonly Conflict[];
  /** `HbKey` of them all. */
  readonly all: ReadonlySet<string>;
}

/** The effects on goals and the conflicts of the case; effects without a sign wait until they have one. */
export const useMeetable = (): Meetable => {
  const impacts = useRows('goalImpact');
  const conflicts = useRows('conflict');
  return React.useMemo(() => {
    const effects = impacts.filter(isOnGoal);
    const negative = ofSign(effects, 'negative');
    const positive = ofSign(effects, 'positive');
    return { negative, positive, conflicts, all: new Set([...negative, ...positive, ...conflicts].map(({ key }) => key)) };
  }, [impacts, conflicts]);
};
