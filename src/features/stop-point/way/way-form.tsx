import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import { stopOutcomeIds } from '../../../method/ids';
import type { StopPointId } from '../../../method/ids';
import { stopOutcomes } from '../../../method/scales';
import { Button } from '../../../ui/button/button';
import { LinkButton } from '../../../ui/button/link-button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { Message } from '../../../ui/feedback/message';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import { TextInput } from '../../../ui/fields/text-input';
import { useId } from '../../../ui/hooks/use-id';
import { AnswerField } from '../../../ui-bindings/answer-text';
import { failureSentence } from '../../../ui-bindings/failure-sentence';
import { Question } from '../../../ui-bindings/question';
import { focusHold } from '../holds/use-holds';
import { EndDialog } from './end-dialog';
import { EndFields } from './end-fields';
import type { WayOutcome } from './record-way';
import { useRecordWay } from './use-record-way';
import { useWayProblem } from './use-way-problem';
import styles from './way.module.scss';

const icons = { goOn: 'arrow', revise: 'refresh', end: 'stop' } as const;

export interface WayFormProps {
  readonly stop: StopPointId;
  readonly round: number;
  /** Told as the recording begins: the form stays as it is until it has ended. */
  readonly onBegin: () => void;
  /** Told when the recording has ended, however it did. */
  readonly onEnd: (outcome: WayOutcome) => void;
}

/** Three ways on, the reason, who took part and, at an end, who is told; ending asks once more. */
export const WayForm: React.FC<WayFormProps> = ({ stop, round, onBegin, onEnd }) => {
  const texts = useTexts('stop');
  const { failures } = useTexts('common');
  const { ways } = useMethodTexts().stops[stop];
  const form = useRecordWay(stop, round);
  const { draft, holds, reason } = form;
  const id = useId('way');
  const { problem, ask, forget } = useWayProblem(id, form);
  const [isAsking, setIsAsking] = React.useState(false);
  const [isBusy, setIsBusy] = React.useState(false);
  const [failed, setFailed] = React.useState<string | null>(null);
  const isMounted = React.useRef(true);
  React.useEffect(() => { isMounted.current = true; return () => { isMounted.current = false; }; }, []);
  const announce = useAnnounce();
  const item = stopOutcomeIds[stop];
  const first = holds[0];

  const finish = (outcome: WayOutcome): void => {
    if (isMounted.current) {
      setIsBusy(false);
      setFailed(outcome.kind === 'failure' ? texts.errors.notRecorded(failureSentence(outcome.failure, failures)) : null);
    }
    if (outcome.kind === 'recorded') announce(texts.recorded);
    onEnd(outcome);
  };
  const write = (): void => {
    setIsAsking(false);
    setFailed(null);
    setIsBusy(true);
    onBegin();
    // A part that fails in a way nobody knows of has recorded nothing that it tells of.
    form.record().then(finish, () => finish({ kind: 'failure', failure: { kind: 'offline' } }));
  };
  const handleRecord = (): void => {
    if (ask() !== null) return;
    if (draft.way === 'end') setIsAsking(true);
    else write();
  };
  return (
    <Question item={item}>
      <div className={styles.form}>
        <ChoiceGroup
          id={`${id}-way`}
          label={texts.wayLabel}
          required
          layout="column"
          value={draft.way}
          options={stopOutcomes.map((code) => ({ value: code, label: ways[code].title, description: ways[code].help, icon: icons[code] }))}
          error={problem === 'way' ? texts.errors.way : undefined}
          onChange={(way) => { if (way !== null) { draft.change({ way }); forget(); } }}
        />
        {draft.way === 'goOn' && first !== undefined && (
          <Message tone="danger" live={problem === 'held' ? 'alert' : 'status'} actions={<LinkButton onClick={() => focusHold(first)}>{texts.holds.toFirst}</LinkButton>}>
            {texts.holds.blocked(holds.length)}
          </Message>
        )}
        <AnswerField id={`${id}-reason`} item={item} round={round} label={texts.reason} description={texts.reasonHelp[draft.way ?? 'none']} rows={3} required
          error={problem === 'reason' || problem === 'conflict' ? texts.errors[problem] : undefined} />
        <TextInput id={`${id}-participants`} label={texts.participants} description={texts.participantsHelp} multiline rows={2} required value={draft.who}
          error={problem === 'participants' ? texts.errors.participants : undefined} onChange={(participants) => draft.change({ participants })} />
        {draft.way === 'revise' && <Message tone="info">{texts.reviseKeeps}</Message>}
        {draft.way === 'end' && <EndFields headId={`${id}-head`} toRole={draft.toRole} onRole={(toRole) => draft.change({ toRole })} isMissing={problem === 'head'} />}
        {problem === 'notOpen' && <Message tone="danger" live="alert">{texts.errors.notOpen}</Message>}
        {failed !== null && <Message tone="danger" live="alert">{failed}</Message>}
        <div><Button kind={draft.way === 'end' ? 'danger' : 'primary'} busy={isBusy} onClick={handleRecord}>{texts.record[draft.way ?? 'none']}</Button></div>
      </div>
      <EndDialog isOpen={isAsking} reason={reason} onCancel={() => setIsAsking(false)} onConfirm={write} />
    </Question>
  );
};
