import * as React from 'react';
import { useAssessment } from '../../data/bindings/session-context';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import { Pill } from '../../ui/feedback/pill';
import { useProvenStanding } from '../../ui-bindings/use-case-facts';

const tones = { Planned: 'neutral', InProgress: 'info', AwaitingDecision: 'warning', Completed: 'success', Ended: 'neutral' } as const;

/** Where the case stands. A column that claims a decision no row proves is said to be just that. */
export const StatusPill: React.FC = () => {
  const { status } = useAssessment();
  const standing = useProvenStanding();
  const texts = useTexts('workspace').frame;
  const { decision: names } = useMethodTexts().scales;
  if (standing.kind === 'unproven' || standing.kind === 'setBack') return <Pill tone="warning" icon="warning">{texts[standing.kind]}</Pill>;
  if (standing.kind === 'decided' && standing.catchUp !== null && standing.decision.decision !== null) {
    return <Pill tone="info">{names[standing.decision.decision]}</Pill>;
  }
  return <Pill tone={status === null ? 'neutral' : tones[status]}>{texts.status[status ?? 'unknown']}</Pill>;
};
