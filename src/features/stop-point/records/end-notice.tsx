import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useAssessment, useRow, useSession } from '../../../data/bindings/session-context';
import { mailLink } from '../../../domain/mail-link';
import { endNoticeKey } from '../../../domain/stop-record';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import type { StopPointId } from '../../../method/ids';
import { LinkButton } from '../../../ui/button/link-button';
import { Pill } from '../../../ui/feedback/pill';
import styles from './records.module.scss';

export interface EndNoticeProps {
  readonly stop: StopPointId;
  readonly round: number;
  readonly reason: string;
}

/** Who has been told that the initiative ended, whether they have read it, and a letter ready to send. */
export const EndNotice: React.FC<EndNoticeProps> = ({ stop, round, reason }) => {
  const { end: texts, version } = useTexts('stop');
  const { host, actions } = useProduct();
  const session = useSession();
  const { key, name, head } = useAssessment();
  const notice = useRow('notice', endNoticeKey(key, stop, round));
  // Ended before notices were kept, or in the list itself.
  if (notice === undefined) return null;
  const to = notice.to ?? head;
  const who = [to?.name ?? '', notice.toRole.trim()].find((one) => one !== '') ?? texts.someone;
  const sent = formatDay(notice.sentOn, host.locale);
  const received = formatDay(notice.receivedOn, host.locale);
  // A case that is over is closed to everyone; the letter is for those who worked on it.
  const isReader = session.readOnly()?.kind === 'permission';
  const letter = mailLink({
    to: to?.email ?? '', subject: texts.mailSubject(name), before: texts.mailBefore(name, version.stops[stop]), text: reason,
    after: texts.mailAfter(actions.linkTo(session.caseId, stop === 'S1' ? 'stop1' : 'stop2')),
  });
  return (
    <div className={styles.notice}>
      <p className={styles.words}>{notice.to === null ? texts.toTell(who) : texts.told(who, sent)}</p>
      {notice.to !== null && (received === ''
        ? <div><Pill tone="warning" icon="clock">{texts.waiting}</Pill></div>
        : <div><Pill tone="success" icon="check">{texts.received(notice.receivedBy.trim() || who, received)}</Pill></div>)}
      {notice.receipt.trim() !== '' && <p className={styles.words}>{notice.receipt}</p>}
      {received === '' && !isReader && <div><LinkButton href={letter} icon="send">{texts.mail}</LinkButton></div>}
    </div>
  );
};
