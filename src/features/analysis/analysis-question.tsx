import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { AnalysisQuestionId } from '../../method/ids';
import { useTexts } from '../../i18n/texts-context';
import { AnswerField } from '../../ui-bindings/answer-text';
import { Question } from '../../ui-bindings/question';
import { Section } from '../../ui/layout/section';
import { Stack } from '../../ui/layout/stack';

/** One analysis question: first what the group has gathered (children), then its answer, guidance beside. */
export const AnalysisQuestion: React.FC<{ readonly item: AnalysisQuestionId }> = ({ item, children }) => {
  const { title } = useMethodTexts().questions[item];
  const { answerLabel } = useTexts('workspace').analysis;
  return (
    <Section title={title} headingLevel={3}>
      <Question item={item}>
        <Stack gap={16}>
          {children}
          <AnswerField item={item} label={answerLabel} rows={4} />
        </Stack>
      </Question>
    </Section>
  );
};
