import * as React from 'react';
import { useMethodLabels } from '../../../data/bindings/product-context';
import { effectSigns } from '../../../method/scales';
import type { EffectSign } from '../../../method/scales';
import type { KindCount, Wheel, WheelGoal } from '../../../domain/goal-wheel';
import { isTouched } from '../../../domain/goal-wheel';
import { useTexts } from '../../../i18n/texts-context';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';

/** What the wheel says, in words: for screen readers, the table and the words beside the picture. */
export interface WheelWords {
  readonly framework: (wheel: Wheel) => string;
  readonly name: (goal: string) => string;
  /** "2 direkta, 1 kumulativ"; '' for none. */
  readonly counts: (counts: readonly KindCount[]) => string;
  readonly sign: (goal: WheelGoal, sign: EffectSign) => string;
  /** Number, name and everything the segment shows. */
  readonly whole: (goal: WheelGoal) => string;
}

/** The same object until the language or the names change. */
export const useWheelWords = (): WheelWords => {
  const { wheel: texts } = useTexts('stepB').pictures;
  const { frameworks } = useMethodLabels();
  const names = useRowNames();
  return React.useMemo(() => {
    const counts: WheelWords['counts'] = (list) => list.map(({ kind, count }) => texts.kindCount(kind, count)).join(', ');
    const sign: WheelWords['sign'] = ({ signs }, one) => (signs[one].length === 0 ? '' : texts.signed(one, counts(signs[one])));
    const whole = (goal: WheelGoal): string => texts.goal(goal.number, names.goal(goal.goal), [
      ...effectSigns.map((one) => sign(goal, one)),
      goal.unsigned > 0 ? texts.unsigned(goal.unsigned) : '',
      isTouched(goal) ? '' : texts.noEffects,
      goal.isChosen ? '' : texts.notChosen,
    ].filter((part) => part !== '').join(' '));
    return { framework: ({ framework }) => (framework === null ? texts.unknownGoals : frameworks[framework] ?? framework), name: names.goal, counts, sign, whole };
  }, [texts, frameworks, names]);
};
