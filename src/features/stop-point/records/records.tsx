import * as React from 'react';
import { useMethodTexts, useProduct } from '../../../data/bindings/product-context';
import type { Answer } from '../../../data/ports/rows';
import { roundOf } from '../../../domain/stop-record';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import type { StopPointId } from '../../../method/ids';
import type { PartId } from '../../../method/parts';
import type { StopOutcome } from '../../../method/scales';
import { Button } from '../../../ui/button/button';
import { Card } from '../../../ui/layout/card';
import { Disclosure } from '../../../ui/layout/disclosure';
import { usePartNavigation } from '../../../ui-bindings/part-navigation';
import { usePartName } from '../../../ui-bindings/part-names';
import { EarlierVersion } from '../version/earlier-version';
import { EndNotice } from './end-notice';
import styles from './records.module.scss';

export type StopRecord = Answer & { readonly choice: StopOutcome };

/** Where each way leads. */
const next: Readonly<Record<StopPointId, Readonly<Record<StopOutcome, PartId>>>> = {
  S1: { goOn: 'presentState', revise: 'a', end: 'history' },
  S2: { goOn: 'd', revise: 'c', end: 'history' },
};
const tones = { goOn: 'success', revise: 'warning', end: 'neutral' } as const;

export interface RecordProps {
  readonly stop: StopPointId;
  readonly record: StopRecord;
  /** Its place among the records of the stop, from 1. */
  readonly position: number;
}

const RecordText: React.FC<RecordProps> = ({ stop, record, position }) => {
  const texts = useTexts('stop');
  const { locale } = useProduct().host;
  const day = formatDay(record.modified, locale);
  const round = roundOf(stop, record.key, position);
  return (
    <>
      <p className={styles.lead}>{texts.on(day === '' ? texts.justNow : day, (record.editor ?? record.author)?.name ?? '')}</p>
      <p className={styles.words}>{record.text.trim() === '' ? texts.noReason : record.text}</p>
      {record.participants.trim() !== '' && <p className={styles.words}>{texts.with(record.participants)}</p>}
      {record.choice === 'end' && <EndNotice stop={stop} round={round} reason={record.text} />}
      {record.choice === 'revise' && <EarlierVersion stop={stop} round={round} />}
    </>
  );
};

/** The way that holds, dated, with its reason and the way to what comes next. */
export const LatestRecord: React.FC<RecordProps> = (props) => {
  const { stop, record } = props;
  const { stops } = useMethodTexts();
  const { latest, goTo: goToText } = useTexts('stop');
  const { goTo, shown } = usePartNavigation();
  const name = usePartName();
  const planned = next[stop][record.choice];
  // A consultation answer has no step D: what comes next is the overall judgement.
  const to = planned === 'd' && !shown.includes('d') ? 'judgement' : planned;
  return (
    <Card title={`${latest}: ${stops[stop].ways[record.choice].title}`} headingLevel={4} tone={tones[record.choice]}>
      <RecordText {...props} />
      {shown.includes(to) && <div className={styles.action}><Button icon="arrow" onClick={() => goTo(to)}>{goToText(name(to))}</Button></div>}
    </Card>
  );
};

/** Ways taken before the one that holds, newest first. */
export const EarlierRecords: React.FC<{ readonly stop: StopPointId; readonly records: readonly StopRecord[] }> = ({ stop, records }) => {
  const { stops } = useMethodTexts();
  const { earlier } = useTexts('stop');
  if (records.length === 0) return null;
  return (
    <Disclosure summary={earlier}>
      <ol className={styles.earlier}>
        {records.map((record, index) => ({ record, position: index + 1 })).reverse().map(({ record, position }) => (
          <li key={record.key}>
            <h4 className={styles.title}>{stops[stop].ways[record.choice].title}</h4>
            <RecordText stop={stop} record={record} position={position} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
};
