import * as React from 'react';
import { useAssessment, useSession } from '../../data/bindings/session-context';
import { judge } from '../../domain/case-flow/case-flow';
import { suggestOutcome } from '../../domain/judgement';
import type { DimensionJudgement } from '../../domain/judgement';
import { useTexts } from '../../i18n/texts-context';
import { FieldChoice, useStatusLine } from '../../ui-bindings/field-status';
import { useBoundField } from '../../ui-bindings/use-bound-field';
import { Message } from '../../ui/feedback/message';
import { ChoiceGroup } from '../../ui/fields/choice-group';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';

const outcomes = ['NotJudged', 'Sustainable', 'Unsustainable'] as const;
type Outcome = (typeof outcomes)[number];
const looks = {
  NotJudged: {}, Sustainable: { tone: 'success' }, Unsustainable: { tone: 'danger' },
} as const;

/** What people have found. The rule beside it says what the three judgements speak for, and sets nothing. */
export const OutcomeChoice: React.FC<{ readonly judged: readonly DimensionJudgement[] }> = ({ judged }) => {
  const session = useSession();
  const { key } = useAssessment();
  const texts = useTexts('laterSteps').judgement;
  const { state, isReadOnly, onLeave, onChoose } = useBoundField('assessment', key, 'outcome');
  const status = useStatusLine(state);
  const value: Outcome = state.value ?? 'NotJudged';
  const suggestion = suggestOutcome(judged.map((one) => one.value));
  const counteracted = judged.filter((one) => one.value === 'counteracts').map(({ dimension }) => dimension);
  const handleChange = (next: Outcome | null): void => {
    const flow = judge(session.assessment(), next ?? 'NotJudged');
    if (!flow.ok) return;
    session.edit('assessment', key, flow.changes);
    onLeave();
  };
  const said = suggestion === 'unsustainable' ? texts.suggestions.unsustainable(counteracted) : texts.suggestions[suggestion];
  return (
    <Section title={texts.outcomeTitle} headingLevel={3}>
      <Stack gap="m">
        <Message tone={suggestion === 'unsustainable' ? 'warning' : 'info'} live="status">{said}</Message>
        <ChoiceGroup
          label={texts.outcomeLabel}
          layout="column"
          options={outcomes.map((code) => ({ value: code, label: texts.outcomes[code].title, description: texts.outcomes[code].help, ...looks[code] }))}
          value={value}
          readOnly={isReadOnly}
          status={status}
          onChange={handleChange}
        />
        <FieldChoice state={state} onChoose={onChoose} show={(code) => outcomes.filter((known) => known === code).map((known) => texts.outcomes[known].title).join('')} canJoin={false} />
        {value === 'Sustainable' && suggestion === 'unsustainable' && <Message tone="warning" live="status">{texts.againstOwnJudgement}</Message>}
      </Stack>
    </Section>
  );
};
