import * as React from 'react';
import { useMethodLabels, useProduct } from '../../../data/bindings/product-context';
import type { Failure } from '../../../data/ports/results';
import type { Notice } from '../../../data/ports/rows';
import { formatDay, formatTime } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { decisionCodes } from '../../../method/scales';
import { Button } from '../../../ui/button/button';
import { LinkButton } from '../../../ui/button/link-button';
import { Message } from '../../../ui/feedback/message';
import { TextInput } from '../../../ui/fields/text-input';
import { Heading } from '../../../ui/layout/heading';
import { useId } from '../../../ui/hooks/use-id';
import { failureSentence } from '../../../ui-bindings/failure-sentence';
import { NoticeText } from './notice-text';
import type { NoticesProps } from './notices';
import { useReceipt, type ReceiptFlow } from './use-receipt';
import styles from './notices.module.scss';

/** What may be said in a line; the column takes far more. */
const COMMENT_LENGTH = 1_000;

const useMoment = (): ((iso: string | null) => string) => {
  const { locale } = useProduct().host;
  return (iso) => [formatDay(iso, locale), formatTime(iso, locale)].filter((part) => part !== '').join(' ');
};

/** Why nothing was sent, and what to do. */
const useTrouble = (failure: Failure | null, row: Notice): string => {
  const texts = useTexts('notices');
  const { failures } = useTexts('common');
  switch (failure?.kind) {
    case 'offline': return texts.offline;
    case 'busy': return texts.busy;
    case 'forbidden': return texts.forbidden(row.author?.name ?? texts.someone);
    default: return failureSentence(failure, failures);
  }
};

/** What it tells; of a decision also what was decided, where the row says so. */
const useTitle = ({ kind, about: [code] }: Notice): string => {
  const { titles, decidedAs } = useTexts('notices');
  const names = useMethodLabels().scales.decision;
  const decision = kind === 'decided' ? decisionCodes.find((known) => known === code) : undefined;
  return decision === undefined ? titles[kind ?? 'other'] : decidedAs(names[decision]);
};

/** What became of it, once nothing more is to be done. The focus comes here, since the button it was on is gone. */
const Settled: React.FC<Pick<ReceiptFlow, 'row' | 'state'>> = ({ row, state }) => {
  const texts = useTexts('notices');
  const moment = useMoment();
  const line = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => { line.current?.focus(); }, []);
  const when = moment(row.receivedOn);
  const sentence = state === 'withdrawn' ? texts.withdrawn
    : state === 'first' ? texts.first(row.receivedBy.trim() || row.editor?.name || texts.somebody, when)
    : texts.received[row.kind ?? 'other'](when);
  return (
    <Message tone={state === 'received' ? 'success' : 'info'} icon={state === 'received' ? 'check' : 'people'}>
      <p ref={line} tabIndex={-1} className={styles.settled}>{sentence}</p>
      {row.receipt.trim() !== '' && <p className={styles.receipt}>{row.receipt}</p>}
    </Message>
  );
};

export interface NoticeItemProps extends Pick<NoticesProps, 'onOpen'> {
  readonly row: Notice;
  readonly onSettled: (row: Notice) => void;
}

/** One notice: what it is about, by whom, what they say, and the receipt. */
export const NoticeItem: React.FC<NoticeItemProps> = ({ row: given, onOpen, onSettled }) => {
  const texts = useTexts('notices');
  const { actions, host } = useProduct();
  const heading = useId('notice');
  const flow = useReceipt(given, onSettled);
  const { row, state, failure, comment } = flow;
  const trouble = useTrouble(failure, row);
  const title = useTitle(row);
  const kind = row.kind ?? 'other';
  const name = row.name.trim();
  const caseId = row.assessmentId;
  const isSettled = state === 'received' || state === 'first' || state === 'withdrawn';
  const facts = [texts.sent(row.author?.name ?? texts.someone, formatDay(row.sentOn ?? row.created, host.locale)), ...(kind !== 'decided' && row.about.length > 0 ? [texts.keys(row.about.length)] : [])];
  return (
    <li className={styles.item} aria-labelledby={`${heading} ${heading}-name`}>
      <Heading level={3} id={heading} className={styles.title}>{title}</Heading>
      {name !== '' && <p id={`${heading}-name`} className={styles.name}>{name}</p>}
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <NoticeText label={texts.textLabel[kind]} text={row.text} />
      {caseId !== null && <LinkButton href={actions.linkTo(caseId)} onClick={() => onOpen(caseId, kind === 'decided' ? 'judgement' : undefined)} ariaLabel={name === '' ? undefined : texts.openOf(name)}>{texts.open}</LinkButton>}
      {isSettled ? <Settled row={row} state={state} /> : (
        <div className={styles.receive}>
          {flow.isChanged && <Message tone="warning" icon="people" live="alert">{texts.changed}</Message>}
          {trouble !== '' && <Message tone="warning" live="alert">{trouble}</Message>}
          <div className={styles.form}>
            <TextInput label={texts.comment} value={comment} maxLength={COMMENT_LENGTH} onChange={flow.setComment} className={styles.comment} />
            <Button icon="check" busy={state === 'sending'} onClick={flow.receive} ariaDescribedBy={`${heading} ${heading}-name`}>{texts.receive[kind]}</Button>
          </div>
        </div>
      )}
    </li>
  );
};
