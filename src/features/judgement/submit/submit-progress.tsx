import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { Progress } from '../../../ui/feedback/progress';
import type { SubmitStep } from './submit-case';

/** Where each step begins on the bar, of 1. */
const begins: Readonly<Record<SubmitStep, number>> = { reading: 0.05, document: 0.3, storing: 0.4, row: 0.6, status: 0.8 };

/** How far the handing over has come. */
export const SubmitProgress: React.FC<{ readonly step: SubmitStep }> = ({ step }) => {
  const { steps, progress } = useTexts('laterSteps').management;
  return <Progress label={progress} step={steps[step]} share={begins[step]} />;
};
