import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useAssessment, useField, useSession } from '../../../data/bindings/session-context';
import type { Notice } from '../../../data/ports/rows';
import { isReceived, receiverOf } from '../../../domain/key-hand-over';
import type { KeyContents } from '../../../domain/key-hand-over';
import { namesThen } from '../../../domain/key-sheet';
import { mailLink } from '../../../domain/mail-link';
import { shorten } from '../../../domain/short-text';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { LinkButton } from '../../../ui/button/link-button';
import { Pill } from '../../../ui/feedback/pill';
import { Disclosure } from '../../../ui/layout/disclosure';
import { ChangedSince } from './changed-since';
import styles from './outcome.module.scss';
import { ReceiptForm } from './receipt-form';
import { NoticeStatus, ReceiptLine } from './receipt-line';

/** A ready message in the person's own mail program; SharePoint tells nobody by itself. */
const MailLink: React.FC<{ readonly row: Notice }> = ({ row }) => {
  const { actions } = useProduct();
  const { id, name } = useAssessment();
  const texts = useTexts('brief').handOver;
  const who = receiverOf(row);
  const href = mailLink({ to: row.to?.email ?? '', subject: texts.mailSubject(name), before: '', text: row.text, after: texts.mailLink(actions.linkTo(id)) });
  return <LinkButton href={href} icon="send" ariaLabel={who === '' ? undefined : texts.mailTo(who)}>{texts.mail}</LinkButton>;
};

export interface HandOverItemProps {
  readonly row: Notice;
  readonly contents: readonly KeyContents[];
  readonly onAgain?: (row: Notice) => void;
}

/** One hand-over: to whom, when, which keys, whether it is received, and what has changed since. It is never edited. */
export const HandOverItem: React.FC<HandOverItemProps> = ({ row, contents, onAgain }) => {
  const { locale } = useProduct().host;
  const canEdit = useSession().canEdit('notice');
  const texts = useTexts('brief').handOver;
  const sending = useField('notice', row.key, 'text');
  const heading = React.useRef<HTMLHeadingElement>(null);
  const then = namesThen(row.text);
  const nameOf = (key: string, index: number): string => shorten(contents.find((one) => one.key === key)?.name ?? then[index] ?? '') || texts.goneKey;
  const day = formatDay(row.sentOn, locale);
  const hasReceipt = isReceived(row);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h4 ref={heading} tabIndex={-1} className={styles.itemTitle}>{texts.to(receiverOf(row))}</h4>
        <Pill tone={hasReceipt ? 'success' : 'warning'} icon={hasReceipt ? 'check' : 'clock'}>{hasReceipt ? texts.received : texts.waiting}</Pill>
      </div>
      <p className={styles.muted}>{texts.sentOn(day === '' ? texts.justNow : day, row.author?.name ?? '')}</p>
      <NoticeStatus state={sending} />
      <ul className={styles.lines} aria-label={texts.keys}>{row.about.map((key, index) => <li key={key}>{nameOf(key, index)}</li>)}</ul>
      <ChangedSince row={row} contents={contents} onAgain={onAgain === undefined ? undefined : () => onAgain(row)} />
      <Disclosure summary={texts.read}><p className={styles.sheet}>{row.text}</p></Disclosure>
      <ReceiptLine row={row} />
      {!hasReceipt && (
        <>
          {canEdit && <p className={styles.mail}><MailLink row={row} /><span className={styles.muted}>{texts.mailHelp}</span></p>}
          {canEdit && <ReceiptForm row={row} onDone={() => heading.current?.focus()} />}
        </>
      )}
    </li>
  );
};
