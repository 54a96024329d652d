import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import { stopOutcomeIds } from '../../method/ids';
import type { StopPointId } from '../../method/ids';
import { stopOutcomes } from '../../method/scales';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/feedback/announcer';
import { Message } from '../../ui/feedback/message';
import { ChoiceGroup } from '../../ui/fields/choice-group';
import { useId } from '../../ui/hooks/use-id';
import { AnswerField } from '../../ui-bindings/answer-text';
import { Question } from '../../ui-bindings/question';
import { EndDialog } from './end-dialog';
import styles from './stop-point.module.scss';
import { useRecordWay } from './use-record-way';
import type { WayProblem } from './use-record-way';

const icons = { goOn: 'arrow', revise: 'refresh', end: 'stop' } as const;

export interface WayFormProps {
  readonly stop: StopPointId;
  readonly round: number;
  readonly onRecorded: () => void;
}

/** Three ways on, the reason, and who took part; ending asks once more. */
export const WayForm: React.FC<WayFormProps> = ({ stop, round, onRecorded }) => {
  const texts = useTexts('workspace').stop;
  const { ways } = useMethodTexts().stops[stop];
  const { way, choose, openGaps, isReasonNeeded, reason, check, record } = useRecordWay(stop, round);
  const [problem, setProblem] = React.useState<WayProblem | null>(null);
  const [isAsking, setIsAsking] = React.useState(false);
  const [isBusy, setIsBusy] = React.useState(false);
  const isMounted = React.useRef(true);
  React.useEffect(() => { isMounted.current = true; return () => { isMounted.current = false; }; }, []);
  const announce = useAnnounce();
  const id = useId('way');
  const item = stopOutcomeIds[stop];
  const shownProblem = problem === 'reason' && reason.trim() !== '' ? null : problem;

  const write = (): void => {
    setIsAsking(false);
    setIsBusy(true);
    const end = (): void => { if (isMounted.current) setIsBusy(false); onRecorded(); };
    record().then(() => { announce(texts.recorded); end(); }, end);
  };
  const handleRecord = (): void => {
    const found = check();
    setProblem(found);
    if (found === 'reason') document.getElementById(`${id}-reason`)?.focus();
    if (found === 'way') document.getElementById(`${id}-way`)?.querySelector('input')?.focus();
    if (found !== null) return;
    if (way === 'end') setIsAsking(true);
    else write();
  };
  const help = way === 'goOn' && openGaps > 0 ? texts.reasonHelp.goOnWithGaps : texts.reasonHelp[way ?? 'none'];
  return (
    <Question item={item}>
      <div className={styles.form}>
        <ChoiceGroup
          id={`${id}-way`}
          label={texts.wayLabel}
          required
          layout="column"
          value={way}
          options={stopOutcomes.map((code) => ({ value: code, label: ways[code].title, description: ways[code].help, icon: icons[code] }))}
          error={shownProblem === 'way' ? texts.errors.way : undefined}
          onChange={(next) => { if (next !== null) { choose(next); setProblem(null); } }}
        />
        <AnswerField id={`${id}-reason`} item={item} round={round} label={texts.reason} description={help} rows={3} required={isReasonNeeded}
          error={shownProblem === 'reason' ? texts.errors.reason : undefined} />
        <AnswerField item={item} round={round} field="participants" label={texts.participants} description={texts.participantsHelp} rows={2} />
        {shownProblem === 'notOpen' && <Message tone="danger" live="alert">{texts.errors.notOpen}</Message>}
        <div><Button kind={way === 'end' ? 'danger' : 'primary'} busy={isBusy} onClick={handleRecord}>{texts.record[way ?? 'none']}</Button></div>
      </div>
      <EndDialog isOpen={isAsking} reason={reason} onCancel={() => setIsAsking(false)} onConfirm={write} />
    </Question>
  );
};
