import * as React from 'react';
import type { WheelGoal } from '../../../domain/goal-wheel';
import { isTouched } from '../../../domain/goal-wheel';
import { useTexts } from '../../../i18n/texts-context';
import { effectSigns } from '../../../method/scales';
import type { EffectSign } from '../../../method/scales';
import { GoalChip } from '../../../ui-bindings/goals/goal-chip';
import { Button } from '../../../ui/button/button';
import { BrickSample } from '../../../ui/pictures/wheel-patterns';
import styles from './pictures.module.scss';
import type { WheelWords } from './use-wheel-words';

interface SignProps { readonly goal: WheelGoal; readonly sign: EffectSign; readonly words: WheelWords }

const SignWords: React.FC<SignProps> = ({ goal, sign, words }) => {
  const { wheel: texts } = useTexts('stepB').pictures;
  if (goal.signs[sign].length === 0) return null;
  return (
    <div className={styles.sign}>
      <span className={styles.signName}>{sign === 'positive' ? texts.columnPositive : texts.columnNegative}</span>
      {goal.signs[sign].map(({ kind, count }) => (
        <span key={kind ?? ''} className={styles.kind}><BrickSample sign={sign} kind={kind} />{words.counts([{ kind, count }])}</span>
      ))}
    </div>
  );
};

export interface GoalWordsProps {
  /** The goal that is pointed at; undefined for none. */
  readonly goal: WheelGoal | undefined;
  /** Nothing is chosen or described at all. */
  readonly isBlank: boolean;
  readonly words: WheelWords;
  readonly onOpenGoal?: (goal: string) => void;
}

/** What the wheel says of the goal that is pointed at. */
export const GoalWords: React.FC<GoalWordsProps> = ({ goal, isBlank, words, onOpenGoal }) => {
  const { wheel: texts } = useTexts('stepB').pictures;
  // The last goal stays in view: the way to its button leads out of the wheel.
  const last = React.useRef(goal);
  if (goal !== undefined) last.current = goal;
  const shown = goal ?? last.current;
  if (shown === undefined) return <div className={styles.words}><p className={styles.hint}>{isBlank ? texts.nothingYet : texts.hint}</p></div>;
  return (
    <div className={styles.words}>
      <div className={styles.goalHead}><GoalChip goal={shown.goal} /><span className={styles.goalName}>{words.name(shown.goal)}</span></div>
      {!shown.isChosen && <p className={styles.hint}>{texts.notChosen}</p>}
      {!isTouched(shown) && <p className={styles.hint}>{texts.noEffects}</p>}
      {effectSigns.map((sign) => <SignWords key={sign} goal={shown} sign={sign} words={words} />)}
      {shown.unsigned > 0 && <p className={styles.hint}>{texts.unsigned(shown.unsigned)}</p>}
      {onOpenGoal !== undefined && (shown.isChosen || isTouched(shown)) && (
        <div className={styles.go}><Button kind="quiet" size="small" icon="arrow" ariaLabel={texts.openOn(words.name(shown.goal))} onClick={() => onOpenGoal(shown.goal)}>{texts.open}</Button></div>
      )}
    </div>
  );
};
