import * as React from 'react';
import { SessionProvider } from '../../data/bindings/session-context';
import type { Assessment } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { CaseReference } from '../../ui-bindings/case-reference';
import { useFailureSentence } from '../../ui-bindings/failure-sentence';
import { CaseBrief } from './brief/case-brief';
import { useOpenCase } from './use-open-case';

export interface CaseViewProps {
  readonly caseId: number;
  /** Whether the person opened the case here, so that the focus moves to it. */
  readonly takesFocus: boolean;
  readonly onOpenCase: (caseId: number) => void;
  /** On which meeting it is taken up. */
  readonly place: React.ReactNode;
  /** The case's columns have changed in SharePoint. */
  readonly onChanged: (assessment: Assessment) => void;
  /** A decision has been written: the case no longer waits. */
  readonly onDecided: () => void;
}

/** One case of the queue, opened: fetched, then the brief and the decision. */
export const CaseView: React.FC<CaseViewProps> = ({ caseId, takesFocus, onOpenCase, place, onChanged, onDecided }) => {
  const common = useTexts('common');
  const { session, failure, openAgain } = useOpenCase(caseId, onChanged);
  const sentence = useFailureSentence(failure);
  if (failure !== null) return <Message tone="danger" live="alert" actions={<Button onClick={openAgain}>{common.actions.retry}</Button>}>{sentence}</Message>;
  if (session === null) return <Skeleton label={common.loading} lines={6} height={24} />;
  return (
    <SessionProvider value={session}>
      <CaseReference><CaseBrief takesFocus={takesFocus} place={place} onOpenCase={() => onOpenCase(caseId)} onDecided={onDecided} /></CaseReference>
    </SessionProvider>
  );
};
