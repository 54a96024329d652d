import * as React from 'react';
import { useReference } from '../../../data/bindings/product-context';
import { goalIn } from '../../../domain/goal-lookup';
import { countOf, isTouched } from '../../../domain/goal-wheel';
import type { Wheel } from '../../../domain/goal-wheel';
import { drawWheel, wheelSizes } from '../../../domain/goal-wheel-drawing';
import { useTexts } from '../../../i18n/texts-context';
import type { EffectSign } from '../../../method/scales';
import { GoalWheel } from '../../../ui/pictures/goal-wheel';
import type { WheelFace } from '../../../ui/pictures/goal-wheel';
import { WheelMiddle } from '../../../ui/pictures/wheel-middle';
import styles from './pictures.module.scss';
import type { WheelWords } from './use-wheel-words';

export interface FrameworkWheelProps {
  readonly wheel: Wheel;
  readonly size: keyof typeof wheelSizes;
  readonly most: number;
  readonly words: WheelWords;
  readonly current: string | null;
  readonly onReach: (goal: string | null) => void;
  readonly onOpen: (goal: string) => void;
}

/** One framework's goals in a ring, under its name. */
export const FrameworkWheel: React.FC<FrameworkWheelProps> = ({ wheel, size, most, words, current, onReach, onOpen }) => {
  const { wheel: texts } = useTexts('stepB').pictures;
  const { frameworks } = useReference();
  const drawing = React.useMemo(() => drawWheel(wheel.goals, most, wheelSizes[size]), [wheel, most, size]);
  const faces = React.useMemo(() => new Map(wheel.goals.map((goal): [string, WheelFace] => {
    const { color, textColor } = goalIn(frameworks, goal.goal) ?? {};
    return [goal.goal, {
      label: words.whole(goal),
      number: goal.number === null ? '?' : `${goal.number}`,
      isOn: goal.isChosen || isTouched(goal),
      ...(color === undefined || textColor === undefined ? {} : { colour: { ground: color, ink: textColor } }),
    }];
  })), [wheel, words, frameworks]);
  const name = words.framework(wheel);
  const faceOf = React.useCallback((goal: string): WheelFace => faces.get(goal) ?? { label: goal, number: '?', isOn: false }, [faces]);
  const countLabel = React.useCallback((sign: EffectSign, count: number) => (sign === 'positive' ? texts.allPositive(count) : texts.allNegative(count)), [texts]);
  const all = (sign: EffectSign): string => {
    const count = wheel.goals.reduce((sum, { signs }) => sum + countOf(signs[sign]), 0);
    return count === 0 ? '' : countLabel(sign, count);
  };
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{name}</figcaption>
      <GoalWheel drawing={drawing} label={texts.label(name)} faceOf={faceOf} countLabel={countLabel} current={current} onReach={onReach} onOpen={onOpen}>
        <WheelMiddle positive={all('positive')} negative={all('negative')} line={size === 'full' ? 32 : 26} />
      </GoalWheel>
    </figure>
  );
};
