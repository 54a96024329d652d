import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { isTouched, mostOf } from '../../../domain/goal-wheel';
import type { WheelGoal } from '../../../domain/goal-wheel';
import { areBricks } from '../../../domain/goal-wheel-drawing';
import { Section } from '../../../ui/layout/section';
import { WithTable } from '../../../ui/pictures/with-table';
import { useScopeSize } from '../../../ui/theme/scope-size';
import { FrameworkWheel } from './framework-wheel';
import { GoalWords } from './goal-words';
import styles from './pictures.module.scss';
import { useWheels } from './use-wheels';
import { useWheelWords } from './use-wheel-words';
import { WheelLegend } from './wheel-legend';
import { WheelTable } from './wheel-table';

export interface GoalWheelsProps { readonly onOpenGoal?: (goal: string) => void }

const ignore = (): void => undefined;

/** The goal wheel: Agenda 2030 large, other frameworks of the case in small wheels of the same scale, and the table that says the same. */
export const GoalWheels: React.FC<GoalWheelsProps> = ({ onOpenGoal }) => {
  const { wheel: texts, showTable, hideTable } = useTexts('stepB').pictures;
  const wheels = useWheels();
  const words = useWheelWords();
  const { size } = useScopeSize();
  const [current, setCurrent] = React.useState<string | null>(null);
  const most = React.useMemo(() => mostOf(wheels), [wheels]);
  const byId = React.useMemo(() => new Map(wheels.flatMap(({ goals }) => goals).map((goal): [string, WheelGoal] => [goal.goal, goal])), [wheels]);
  const isBlank = React.useMemo(() => ![...byId.values()].some((goal) => goal.isChosen || isTouched(goal)), [byId]);
  const [first, ...others] = wheels;
  const common = { most, words, current, onReach: setCurrent, onOpen: onOpenGoal ?? ignore };
  return (
    <Section title={texts.title} lead={texts.lead} headingLevel={3}>
      <WithTable showLabel={showTable} hideLabel={hideTable} table={<WheelTable wheels={wheels} words={words} />}>
        <div className={styles.box}><div className={styles.wheels}>
          <div className={styles.large}>
            {first !== undefined && <FrameworkWheel wheel={first} size={size === 'narrow' ? 'compact' : 'full'} {...common} />}
          </div>
          <div className={styles.beside}>
            <GoalWords goal={current === null ? undefined : byId.get(current)} isBlank={isBlank} words={words} onOpenGoal={onOpenGoal} />
            <WheelLegend areBricks={areBricks(most)} />
          </div>
          {others.length > 0 && (
            <div className={styles.others}>
              {others.map((wheel) => <FrameworkWheel key={wheel.framework ?? ''} wheel={wheel} size="compact" {...common} />)}
            </div>
          )}
        </div></div>
      </WithTable>
    </Section>
  );
};
