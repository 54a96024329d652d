import * as React from 'react';
import { useRows, useSession } from '../../../data/bindings/session-context';
import { nextRound, stopRecords } from '../../../domain/stop-record';
import { useTexts } from '../../../i18n/texts-context';
import { stopOutcomeIds } from '../../../method/ids';
import type { StopPointId } from '../../../method/ids';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { Section } from '../../../ui/layout/section';
import { AnswerField } from '../../../ui-bindings/answer-text';
import { useAnswer } from '../../../ui-bindings/use-answer';
import { EarlierRecords, LatestRecord } from '../records/records';
import type { WayOutcome } from './record-way';
import { WayForm } from './way-form';
import styles from './way.module.scss';

/** The choice of the way on. Once recorded it stands as it is; a stop that is taken again gets a record of its own. */
export const WayOn: React.FC<{ readonly stop: StopPointId }> = ({ stop }) => {
  const texts = useTexts('stop');
  const canEdit = useSession().canEdit();
  const answers = useRows('answer');
  const records = stopRecords(stop, answers);
  const latest = records[records.length - 1];
  // While a way is being recorded its form stands, though the record is there already.
  const [recording, setRecording] = React.useState<number | null>(null);
  const next = nextRound(stop, answers);
  const round = recording ?? next;
  const draft = useAnswer(stopOutcomeIds[stop], round).row;
  const [isAgain, setIsAgain] = React.useState(false);
  const [told, setTold] = React.useState<'taken' | 'over' | null>(null);
  const box = React.useRef<HTMLDivElement>(null);
  const hasDraft = draft !== undefined && draft.text.trim() !== '';
  const showsForm = canEdit && (latest === undefined || isAgain || hasDraft || recording !== null);
  const handleEnd = (outcome: WayOutcome): void => {
    setRecording(null);
    if (outcome.kind === 'failure') return;
    setTold(outcome.kind === 'taken' || outcome.kind === 'over' ? outcome.kind : null);
    setIsAgain(outcome.kind === 'taken');
    // The button is gone with the form: the focus stays with what has come in its place.
    box.current?.querySelector<HTMLElement>('h3')?.focus();
  };
  return (
    <div ref={box} className={styles.decide}>
      <Section title={texts.wayTitle} headingLevel={3}>
        <div className={styles.way}>
          {told !== null && <Message tone="warning" live="alert">{told === 'taken' ? texts.taken : texts.errors.over}</Message>}
          {latest !== undefined && recording === null && <LatestRecord stop={stop} record={latest} position={records.length} />}
          {latest === undefined && !canEdit && <p className={styles.lead}>{texts.nothingChosen}</p>}
          {showsForm && <WayForm key={round} stop={stop} round={round} onBegin={() => setRecording(next)} onEnd={handleEnd} />}
          {!canEdit && hasDraft && <AnswerField item={stopOutcomeIds[stop]} round={round} label={texts.keptReason} rows={3} />}
          {canEdit && latest !== undefined && !hasDraft && recording === null && (
            <div>
              <Button kind="quiet" onClick={() => setIsAgain(!isAgain)}>{isAgain ? texts.keepRecord : texts.again}</Button>
            </div>
          )}
          <EarlierRecords stop={stop} records={records.slice(0, -1)} />
        </div>
      </Section>
    </div>
  );
};
