import * as React from 'react';
import { useRows, useSession } from '../../data/bindings/session-context';
import { stopRecords } from '../../domain/stop-record';
import { useTexts } from '../../i18n/texts-context';
import { stopOutcomeIds } from '../../method/ids';
import type { StopPointId } from '../../method/ids';
import { Button } from '../../ui/button/button';
import { Section } from '../../ui/layout/section';
import { useAnswer } from '../../ui-bindings/use-answer';
import { LatestRecord, EarlierRecords } from './records';
import styles from './stop-point.module.scss';
import { WayForm } from './way-form';

/** The choice of the way on. Once recorded it stands as it is; a stop that is taken again gets a record of its own. */
export const WayOn: React.FC<{ readonly stop: StopPointId }> = ({ stop }) => {
  const texts = useTexts('workspace').stop;
  const canEdit = useSession().canEdit();
  const records = stopRecords(stop, useRows('answer'));
  const latest = records[records.length - 1];
  const round = records.length + 1;
  const draft = useAnswer(stopOutcomeIds[stop], round).row;
  const [isAgain, setIsAgain] = React.useState(false);
  const hasDraft = draft !== undefined && (draft.text !== '' || draft.participants !== '');
  const showsForm = canEdit && (latest === undefined || isAgain || hasDraft);
  return (
    <div className={styles.decide}>
      <Section title={texts.wayTitle} headingLevel={3}>
        <div className={styles.way}>
          {latest !== undefined && <LatestRecord stop={stop} record={latest} />}
          {latest === undefined && !canEdit && <p className={styles.lead}>{texts.nothingChosen}</p>}
          {showsForm && <WayForm key={round} stop={stop} round={round} onRecorded={() => setIsAgain(false)} />}
          {canEdit && latest !== undefined && !hasDraft && (
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
