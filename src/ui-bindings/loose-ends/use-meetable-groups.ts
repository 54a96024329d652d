import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { useRowNames } from '../goals/use-row-names';
import { useMeetable } from './use-meetable';
import { useChainNames } from './use-names';

export interface MeetableGroup {
  readonly id: 'negative' | 'positive' | 'conflicts' | 'strategyNegative' | 'strategyPositive' | 'gaps';
  readonly title: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
}

/** What a key can meet, by name and under its heading; groups without a row are left out. */
export const useMeetableGroups = (): readonly MeetableGroup[] => {
  const { negative, positive, conflicts, strategyNegative, strategyPositive, gaps } = useMeetable();
  const names = useRowNames();
  const { gap } = useChainNames();
  const { groups } = useTexts('laterSteps').keys;
  return React.useMemo(() => {
    const effects = { negative, positive, strategyNegative, strategyPositive };
    const ofEffects = (id: keyof typeof effects): MeetableGroup =>
      ({ id, title: groups[id], options: effects[id].map((row) => ({ key: row.key, label: names.effect(row) })) });
    const all: readonly MeetableGroup[] = [
      ofEffects('negative'), ofEffects('positive'),
      { id: 'conflicts', title: groups.conflicts, options: conflicts.map((row) => ({ key: row.key, label: names.conflict(row) })) },
      ofEffects('strategyNegative'), ofEffects('strategyPositive'),
      { id: 'gaps', title: groups.gaps, options: gaps.map((row) => ({ key: row.key, label: gap(row) })) },
    ];
    return all.filter(({ options }) => options.length > 0);
  }, [negative, positive, conflicts, strategyNegative, strategyPositive, gaps, names, gap, groups]);
};
