import * as React from 'react';
import type { Assessment } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { Pill } from '../../ui/feedback/pill';
import type { Tone } from '../../ui/theme/tokens';

const tones: Readonly<Record<NonNullable<Assessment['status']>, Tone>> = {
  Planned: 'neutral', InProgress: 'info', AwaitingDecision: 'warning', Completed: 'success', Ended: 'neutral',
};

/** Where a case stands, in a word. */
export const CaseStatus: React.FC<{ readonly status: Assessment['status'] }> = ({ status }) => {
  const texts = useTexts('department').list.status;
  return <Pill tone={status === null ? 'neutral' : tones[status]}>{status === null ? texts.unknown : texts[status]}</Pill>;
};
