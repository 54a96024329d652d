import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useField } from '../../../data/bindings/session-context';
import type { FieldState } from '../../../data/ports/case-session';
import type { Notice } from '../../../data/ports/rows';
import { receiverOf } from '../../../domain/key-hand-over';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { useStatusLine } from '../../../ui-bindings/field-status';
import { Icon } from '../../../ui/icons/icon';
import styles from './outcome.module.scss';
import { ReceiptConflict } from './receipt-conflict';

/** Where the notice stands on its way to SharePoint; nothing while all is well. */
export const NoticeStatus: React.FC<{ readonly state: FieldState<unknown> }> = ({ state }) => {
  const line = useStatusLine(state);
  return line === undefined ? null : <p className={styles.status}><Icon name={line.kind === 'waiting' ? 'cloudOff' : 'error'} size={14} /><span>{line.text}</span></p>;
};

/** When it was received, by whom and what they said. Two receipts at once are chosen between. */
export const ReceiptLine: React.FC<{ readonly row: Notice }> = ({ row }) => {
  const { locale } = useProduct().host;
  const texts = useTexts('brief').handOver;
  const sending = useField('notice', row.key, 'receivedOn');
  const who = row.receivedBy.trim() || row.to?.name || receiverOf(row);
  return (
    <>
      {row.receivedOn !== null && <p className={styles.text}>{texts.receivedLine(formatDay(row.receivedOn, locale), who)}</p>}
      {row.receipt.trim() !== '' && <p className={styles.quote}>{row.receipt}</p>}
      {row.receivedOn !== null && <NoticeStatus state={sending} />}
      <ReceiptConflict row={row} />
    </>
  );
};
