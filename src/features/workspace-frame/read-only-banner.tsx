import * as React from 'react';
import { useAssessment, useSaveSummary, useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { Message } from '../../ui/feedback/message';
import { failureSentence } from '../../ui-bindings/failure-sentence';

/** Why nothing can be changed, and what to do about it; nothing when the person may write. */
export const ReadOnlyBanner: React.FC = () => {
  const session = useSession();
  const { status } = useAssessment();
  const texts = useTexts('workspace').frame.readOnly;
  const { failures } = useTexts('common');
  useSaveSummary();
  const reason = session.readOnly();
  if (reason === null) return null;
  if (reason.kind === 'gone') return <Message tone="danger" live="alert">{texts.gone}</Message>;
  const sentence = (): string => {
    if (reason.kind === 'site') return failureSentence(reason, failures);
    if (reason.kind === 'permission') return texts.reader;
    if (status === 'AwaitingDecision') return texts.withManagement;
    return status === 'Completed' ? texts.completed : texts.ended;
  };
  return <Message tone="info" live="status">{sentence()}</Message>;
};
