import * as React from 'react';
import { useSession } from '../../../data/bindings/session-context';
import type { Decision } from '../../../data/ports/rows';
import type { ProvenStanding } from '../../../domain/case-flow/proven-standing';
import { useTexts } from '../../../i18n/texts-context';
import { failureSentence } from '../../../ui-bindings/failure-sentence';
import { Message } from '../../../ui/feedback/message';

export interface StandingNoticeProps {
  readonly standing: Exclude<ProvenStanding<Decision>, { kind: 'decided' }>;
  readonly mayDecide: boolean;
}

/** Says why no decision can be made here: the case does not wait, or somebody else decides. Nothing when it can. */
export const StandingNotice: React.FC<StandingNoticeProps> = ({ standing, mayDecide }) => {
  const { notWaiting, whoDecides } = useTexts('queue').decision;
  const { failures } = useTexts('common');
  const reason = useSession().readOnly();
  switch (standing.kind) {
    case 'waiting':
      if (reason?.kind === 'site') return <Message tone="warning">{failureSentence(reason, failures)}</Message>;
      if (reason?.kind === 'gone') return <Message tone="warning">{failures.gone}</Message>;
      return mayDecide ? null : <Message tone="info">{whoDecides}</Message>;
    case 'unproven': case 'setBack': return <Message tone="warning">{notWaiting[standing.kind]}</Message>;
    case 'working': case 'completed': case 'endedByGroup': return <Message tone="info">{notWaiting[standing.kind]}</Message>;
  }
};
