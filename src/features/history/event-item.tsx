import * as React from 'react';
import { useMethodTexts, useProduct } from '../../data/bindings/product-context';
import type { HistoryEvent } from '../../domain/history';
import { formatDay } from '../../i18n/dates';
import type { Texts } from '../../i18n/load-texts';
import { useTexts } from '../../i18n/texts-context';
import type { MethodTexts } from '../../method/texts';
import { Icon } from '../../ui/icons/icon';
import type { IconName } from '../../ui/icons/icon';
import styles from './history.module.scss';

type Words = Texts['history'];
type Detail = readonly [name: string, text: string];

const icons: Readonly<Record<HistoryEvent['kind'], IconName>> = {
  created: 'add', stop: 'stop', handedOver: 'people', judged: 'scale', submitted: 'send', withdrawn: 'undo', decided: 'flag', notDecided: 'warning', reported: 'edit', met: 'check', told: 'send', received: 'check',
  published: 'document', drawnUp: 'document', dispatched: 'send', reopened: 'refresh',
};

const titleOf = (event: HistoryEvent, texts: Words, method: MethodTexts): string => {
  switch (event.kind) {
    case 'created': return texts.created;
    case 'stop': return texts.stop(texts.stops[event.stop], method.stops[event.stop].ways[event.way].title);
    case 'handedOver': return texts.handedOver;
    case 'judged': return texts.judged;
    case 'submitted': return texts.submitted(event.revision);
    case 'withdrawn': return texts.withdrawn(event.revision);
    case 'decided': return texts.decided(method.scales.decision[event.decision], event.revision ?? 1);
    case 'notDecided': return texts.notDecided[event.because];
    case 'reported': return texts.reported(event.number, event.saysMet);
    case 'met': return texts.met(event.number);
    case 'told': case 'received': return texts[event.kind][event.about];
    case 'published': case 'drawnUp': case 'dispatched': return texts[event.kind](event.revision);
    case 'reopened': return texts.reopened;
  }
};

const detailsOf = (event: HistoryEvent, texts: Words): readonly Detail[] => {
  switch (event.kind) {
    case 'stop': return [[texts.stopReason, event.reason], [texts.with, event.participants]];
    case 'handedOver': return [[texts.whom, event.participants], [texts.stopReason, event.reason]];
    case 'decided': return [[texts.reason, event.reason], [texts.conditions, event.conditions], [texts.minutes, event.minutesReference], [texts.diaryNumber, event.diaryNumber]];
    case 'withdrawn': return [[texts.stopReason, event.reason]];
    case 'reported': return [[texts.report, event.text]];
    case 'met': return [[texts.condition, event.text], [texts.how, event.how]];
    case 'told': return [[texts.to, event.to]];
    case 'received': return [[texts.receipt, event.receipt]];
    case 'published': return [[texts.diaryNumber, event.diaryNumber], [texts.stopReason, event.reason]];
    case 'dispatched': return [[texts.to, event.to]];
    case 'reopened': return [[texts.stopReason, event.reason]];
    case 'created': case 'judged': case 'submitted': case 'notDecided': case 'drawnUp': return [];
  }
};

/** One event: when, what and by whom, with the reason that was given. */
export const EventItem: React.FC<{ readonly event: HistoryEvent }> = ({ event }) => {
  const texts = useTexts('history');
  const method = useMethodTexts();
  const { locale } = useProduct().host;
  const day = formatDay(event.at, locale);
  const details = detailsOf(event, texts).filter(([, text]) => text.trim() !== '');
  return (
    <li className={styles.event}>
      <span className={styles.icon}><Icon name={icons[event.kind]} /></span>
      <div className={styles.body}>
        <h3 className={styles.title}>{titleOf(event, texts, method)}</h3>
        <p className={styles.muted}>{texts.on(day === '' ? texts.notDated : day, event.by)}</p>
        {details.length > 0 && (
          <dl className={styles.details}>
            {details.map(([name, text]) => <div key={name}><dt>{name}</dt><dd>{text}</dd></div>)}
          </dl>
        )}
      </div>
    </li>
  );
};
