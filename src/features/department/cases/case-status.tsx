import * as React from 'react';
import type { Assessment } from '../../../data/ports/rows';
import { useTexts } from '../../../i18n/texts-context';
import { Pill } from '../../../ui/feedback/pill';
import type { Tone } from '../../../ui/theme/tokens';

const tones: Readonly<Record<NonNullable<Assessment['status']>, Tone>> = {
  Planned: 'neutral', InProgress: 'info', AwaitingDecision: 'warning', Completed: 'success', Ended: 'neutral',
};

export interface CaseStatusProps {
  readonly status: Assessment['status'];
  readonly selection: Assessment['selection'];
}

/** Where a case stands, in a word. A planned initiative says so, and whether it was left out. */
export const CaseStatus: React.FC<CaseStatusProps> = ({ status, selection }) => {
  const texts = useTexts('department').list;
  if (status === null) return <Pill>{texts.status.unknown}</Pill>;
  if (status === 'Planned') return selection === 'notChosen' ? <Pill icon="minus">{texts.notChosen}</Pill> : <Pill icon="calendar">{texts.status.Planned}</Pill>;
  return <Pill tone={tones[status]}>{texts.status[status]}</Pill>;
};
