import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { AnswerText } from '../../ui-bindings/answer-text';
import { Section } from '../../ui/layout/section';

/** Step B, present state: how things are today, and which groups and places it concerns. */
export const Part: React.FC = () => {
  const texts = useTexts('stepB').presentState;
  return (
    <Section title={texts.answerTitle} headingLevel={3}>
      <AnswerText item="B.presentState" rows={6} />
    </Section>
  );
};
