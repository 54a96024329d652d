import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useAssessment } from '../../data/bindings/session-context';
import { localDay } from '../../domain/dates';
import { pressingDeadline } from '../../domain/deadline';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';
import { Message } from '../../ui/feedback/message';
import { usePartNavigation } from '../../ui-bindings/part-navigation';

/** What the group should know before it goes on: the answer is due, the initiative is decided, a value cannot be read. */
export const Notices: React.FC = () => {
  const assessment = useAssessment();
  const { host, now } = useProduct();
  const texts = useTexts('overview');
  const { goTo } = usePartNavigation();
  const { decisionState, status, deadline, unreadable } = assessment;
  const due = pressingDeadline(assessment, localDay(now()) ?? '');
  const isOver = status === 'Completed' || status === 'Ended';
  const toInitiative = <LinkButton onClick={() => goTo('initiative')}>{texts.read}</LinkButton>;
  return (
    <>
      {(due.kind === 'near' || due.kind === 'past') && (
        <Message tone={due.kind === 'past' ? 'danger' : 'warning'} icon="clock" actions={toInitiative}>{texts.deadline[due.kind](formatDay(deadline, host.locale), due.days)}</Message>
      )}
      {!isOver && decisionState !== null && decisionState !== 'notDecided' && <Message tone="warning" actions={toInitiative}>{texts.decided[decisionState]}</Message>}
      {unreadable.length > 0 && <Message tone="warning">{texts.unreadable}</Message>}
    </>
  );
};
