import * as React from 'react';
import { useMethodTexts, useProduct } from '../../data/bindings/product-context';
import { useRows } from '../../data/bindings/session-context';
import { stopRecords } from '../../domain/stop-record';
import { stopPointIds } from '../../method/ids';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';
import { Message } from '../../ui/feedback/message';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import { useProvenStanding } from '../../ui-bindings/use-case-facts';
import styles from './overview.module.scss';

const tones = { continue: 'success', continueWithConditions: 'success', end: 'neutral', backToGroup: 'info' } as const;

/** The group ended the initiative itself at a stop point: why, so that a locked case says what happened to it. */
const EndedByGroup: React.FC<{ readonly toHistory: React.ReactNode }> = ({ toHistory }) => {
  const texts = useTexts('overview');
  const answers = useRows('answer');
  const [ended] = stopPointIds.flatMap((stop) => stopRecords(stop, answers)).filter(({ choice }) => choice === 'end').slice(-1);
  return (
    <Message tone="neutral" title={texts.endedTitle} actions={toHistory}>
      {ended !== undefined && ended.text.trim() !== '' && <p className={styles.words}><strong>{texts.endedReason}</strong> {ended.text}</p>}
    </Message>
  );
};

/** What the management group has decided on the case as it was handed over last; nothing when it has not. */
export const DecisionBanner: React.FC = () => {
  const standing = useProvenStanding();
  const { locale } = useProduct().host;
  const { decision: names } = useMethodTexts().scales;
  const texts = useTexts('overview');
  const { goTo } = usePartNavigation();
  const toHistory = <LinkButton onClick={() => goTo('history')}>{texts.next.readOn}</LinkButton>;
  if (standing.kind === 'unproven') return <Message tone="warning" actions={toHistory}>{texts.unproven}</Message>;
  if (standing.kind === 'setBack') return <Message tone="warning" actions={toHistory}>{texts.setBack}</Message>;
  if (standing.kind === 'endedByGroup') return <EndedByGroup toHistory={toHistory} />;
  if (standing.kind !== 'decided' || standing.decision.decision === null) return null;
  const { decision, reason, conditions, decidedOn, created, minutesReference } = standing.decision;
  return (
    <Message tone={tones[decision]} title={texts.decidedTitle(names[decision])} actions={toHistory}>
      <p className={styles.text}>{texts.decidedOn(formatDay(decidedOn ?? created, locale), minutesReference)}</p>
      {reason !== '' && <p className={styles.words}><strong>{texts.reason}</strong> {reason}</p>}
      {conditions !== '' && <p className={styles.words}><strong>{texts.conditions}</strong> {conditions}</p>}
    </Message>
  );
};
