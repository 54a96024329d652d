import * as React from 'react';
import { useAssessment } from '../../../data/bindings/session-context';
import type { PersonRef } from '../../../data/ports/rows';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { Message } from '../../../ui/feedback/message';
import { Progress } from '../../../ui/feedback/progress';
import { Spinner } from '../../../ui/feedback/spinner';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import styles from '../initiative.module.scss';
import { casePeople, without } from './case-people';
import { ConfirmDialog } from './confirm-dialog';
import { useConfidentiality, type CaseAccess, type Confidentiality, type Work } from './use-confidentiality';

const namesOf = (people: readonly PersonRef[]): string => people.map(({ name }) => name).join(', ');

/** Who may open a confidential case, and what is out of step, for those who can mend it. */
const Rights: React.FC<{ readonly access: CaseAccess; readonly onStart: (work: Work) => void }> = ({ access: { people, left }, onStart }) => {
  const texts = useTexts('initiative').confidentiality;
  const own = casePeople(useAssessment());
  const held = people ?? [];
  const [missing, extra] = [without(own, held), without(held, own)];
  return (
    <>
      {left > 0 && <Message tone="warning" title={texts.left(left)} actions={<Button onClick={() => onStart('protect')}>{texts.moveIn}</Button>} />}
      {missing.length + extra.length > 0 && (
        <Message tone="warning" actions={<Button onClick={() => onStart('people')}>{texts.update}</Button>}>
          {missing.length > 0 && <p>{texts.missing(namesOf(missing))}</p>}
          {extra.length > 0 && <p>{texts.extra(namesOf(extra))}</p>}
        </Message>
      )}
      <p className={styles.text}>{texts.who}</p>
      {held.length === 0 ? <p className={styles.muted}>{texts.noPeople}</p> : <ul className={styles.points}>{held.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>}
    </>
  );
};

const Trouble: React.FC<{ readonly of: Confidentiality; readonly onStart: (work: Work) => void }> = ({ of: { failure, failed, read }, onStart }) => {
  const texts = useTexts('initiative').confidentiality;
  const sentence = useFailureSentence(failure);
  const handleAgain = (): void => { if (failed === 'protect' || failed === 'people') onStart(failed); else read(); };
  if (failure === null) return null;
  return (
    <Message tone="danger" live="alert" actions={<Button onClick={handleAgain}>{texts.again}</Button>}>
      <p>{sentence}</p>
      {failed !== 'reading' && <p>{texts.brokenOff}</p>}
    </Message>
  );
};

/** What confidential means, who may open the case, and the way to close it for whoever may. */
export const Details: React.FC<{ readonly onDone: () => void }> = ({ onDone }) => {
  const texts = useTexts('initiative').confidentiality;
  const row = useAssessment();
  const state = useConfidentiality();
  const announce = useAnnounce();
  const [isAsking, setIsAsking] = React.useState(false);
  const { access, work, progress } = state;
  const run = (what: Work): void => {
    setIsAsking(false);
    state.start(what).then((isDone) => { if (isDone) { announce(what === 'protect' ? texts.done : texts.peopleDone); onDone(); } }, () => undefined);
  };
  const isMine = access?.mayProtect === true;
  return (
    <div className={styles.narrowFields}>
      <ul className={styles.points}>{texts.meaning.map((point) => <li key={point}>{point}</li>)}</ul>
      {work !== null && (
        <Progress
          label={work === 'protect' ? texts.working : texts.settingPeople} share={progress === null || progress.total === 0 ? null : progress.done / progress.total}
          step={progress === null ? texts.working : texts.progress(progress.done, progress.total)}
        />
      )}
      {work === null && <Trouble of={state} onStart={run} />}
      {work === null && access === null && state.failure === null && <Spinner label={texts.reading} />}
      {work === null && access !== null && !isMine && <p className={styles.text}>{row.isConfidential ? texts.whoMayChange : texts.whoMay}</p>}
      {work === null && access !== null && isMine && row.isConfidential && <Rights access={access} onStart={run} />}
      {work === null && isMine && !row.isConfidential && <div><Button icon="lock" onClick={() => setIsAsking(true)}>{texts.start}</Button></div>}
      {isAsking && <ConfirmDialog people={casePeople(row)} onConfirm={() => run('protect')} onClose={() => setIsAsking(false)} />}
    </div>
  );
};
