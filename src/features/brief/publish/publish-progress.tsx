import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { Progress } from '../../../ui/feedback/progress';
import type { PublishStep } from './publish-brief';

export interface PublishStage { readonly step: PublishStep; readonly share?: number }

/** Where each step begins on the bar, of 1; the Word document takes the longest. */
const begins: Readonly<Record<PublishStep, number>> = { reading: 0.02, document: 0.1, storing: 0.15, word: 0.2, row: 0.95 };

/** How far the publication has come. */
export const PublishProgress: React.FC<PublishStage> = ({ step, share = 0 }) => {
  const { steps, progress } = useTexts('brief').publish;
  const from = begins[step];
  return <Progress label={progress} step={steps[step]} share={step === 'word' ? from + share * (begins.row - from) : from} />;
};
