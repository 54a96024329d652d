import * as React from 'react';
import { useAssessment } from '../../../data/bindings/session-context';
import { useTexts } from '../../../i18n/texts-context';
import { Message } from '../../../ui/feedback/message';
import type { HeadProps } from './extras';

/** RA9: who gives out money has to say which costs come later, and who pays them. A reminder, never a hindrance. */
export const RunningCosts: React.FC<HeadProps> = ({ question }) => {
  const texts = useTexts('stepB').supportQuestions;
  const { type } = useAssessment();
  return type === 'grant' && !question.hasText ? <Message tone="warning">{texts.runningCosts}</Message> : null;
};
