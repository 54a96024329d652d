import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { forwardIds } from '../../method/ids';
import { AnswerField } from '../../ui-bindings/answer-text';
import { HelpText } from '../../ui/help/help-text';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';
import { TwoColumns } from '../../ui/layout/two-columns';

/** The strategy forward: what the group will start, change, deepen and stop. */
export const ForwardTab: React.FC = () => {
  const { forward: texts } = useTexts('laterSteps');
  const { exampleLabel } = useTexts('workspace').bindings;
  return (
    <Section title={texts.title} lead={texts.lead} headingLevel={3}>
      <TwoColumns aside={<HelpText text={texts.help} example={texts.example} exampleLabel={exampleLabel} />}>
        <Stack>
          {forwardIds.map((item) => <AnswerField key={item} item={item} label={texts.questions[item]} description={texts.helps[item]} rows={3} />)}
        </Stack>
      </TwoColumns>
    </Section>
  );
};
