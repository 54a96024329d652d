import * as React from 'react';
import { useAssessment, useRows } from '../../data/bindings/session-context';
import { inGoalOrder, isOnGoal } from '../../domain/effects';
import { useTexts } from '../../i18n/texts-context';
import { AnswerText } from '../../ui-bindings/answer-text';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import { EffectHelp } from './effect-help';
import { GoalEffects } from './goal-effects';
import { GoalPicker } from './goal-picker';

/** Step B, goals: present state, choice of goals, and the effects on each. */
export const Part: React.FC = () => {
  const texts = useTexts('workspace').goals;
  const { goals } = useAssessment();
  const effects = useRows('goalImpact');
  const rows = React.useMemo(() => effects.filter(isOnGoal), [effects]);
  // A goal with effects stays in view when somebody takes it out of the selection.
  const shown = React.useMemo(() => inGoalOrder([...goals, ...rows.map(({ target }) => target)]), [goals, rows]);
  return (
    <>
      <Section title={texts.presentStateTitle} headingLevel={3}>
        <AnswerText item="B.presentState" rows={5} />
      </Section>
      <Section title={texts.chooseTitle} lead={texts.chooseLead} headingLevel={3}>
        <GoalPicker />
      </Section>
      <Section title={texts.effectsTitle} lead={texts.effectsLead} headingLevel={3}>
        {shown.length === 0 ? <EmptyState icon="target" title={texts.nothingChosenTitle} text={texts.nothingChosenText} /> : (
          <Stack gap={24}>
            <EffectHelp />
            {shown.map((goal) => <GoalEffects key={goal} goal={goal} rows={rows} isChosen={goals.includes(goal)} />)}
          </Stack>
        )}
      </Section>
    </>
  );
};
