import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import { countAsked } from '../../domain/asked-questions';
import type { AskedQuestion } from '../../domain/asked-questions';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import type { ItemId } from '../../method/ids';
import type { QuestionRelevance } from '../../method/scales';
import type { MethodDetails } from '../../method/texts';
import { answerKey, useAnswerWriter } from '../../ui-bindings/use-answer';
import { Button } from '../../ui/button/button';
import { HelpText } from '../../ui/help/help-text';
import { judged, useRelevanceOptions } from './relevance-choice';
import styles from './support-questions.module.scss';

export interface QuickPassProps {
  readonly questions: readonly AskedQuestion[];
  readonly details: MethodDetails;
  readonly onClose: () => void;
}

interface OneProps {
  readonly question: AskedQuestion;
  readonly details: MethodDetails;
  readonly onMove: (step: 1 | -1) => void;
}

/** One question at a time: 1, 2 and 3 choose and go on. The keys are heard only while the focus is in here. */
const One: React.FC<OneProps> = ({ question, details, onMove }) => {
  const texts = useTexts('stepB').supportQuestions;
  const session = useSession();
  const options = useRelevanceOptions();
  const item = question.id as ItemId;
  const { change, flush } = useAnswerWriter(item);
  const words = details.supportQuestions[question.id];
  const own = session.row('answer', answerKey(session.assessment().key, item))?.question ?? '';
  const name = question.origin === 'own' ? shorten(own, 300) || texts.own.badge : words?.title ?? texts.unknownQuestion(question.id);
  const chosen = options.find(({ value }) => value === question.relevance);
  const handleChoose = (choice: QuestionRelevance): void => {
    change(judged(item, question.category, choice));
    flush();
    onMove(1);
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const option = options[Number(event.key) - 1];
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
    if (event.altKey || event.ctrlKey || event.metaKey || (option === undefined && step === null)) return;
    event.preventDefault();
    if (option !== undefined) handleChoose(option.value);
    if (step !== null) onMove(step);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- hears keys for the buttons inside it
    <div onKeyDown={handleKeyDown} className={styles.quickBody}>
      <p className={styles.overline}>{details.supportCategories[question.category].title}</p>
      <p className={styles.quickTitle} aria-live="polite">{name}</p>
      {words !== undefined && <HelpText text={words.help} />}
      <div className={styles.quickChoices} role="group" aria-label={texts.quick.choices}>
        {options.map(({ value, label, icon }, index) => (
          <Button key={value} icon={icon} ariaPressed={value === question.relevance} onClick={() => handleChoose(value)}>{index + 1}. {label}</Button>
        ))}
      </div>
      <p className={styles.note}>{chosen === undefined ? '\u00a0' : texts.quick.chosen(chosen.label)}</p>
    </div>
  );
};

/** Judges all questions with few keys; those that are not judged come first in line, then everything once more. */
export const QuickPass: React.FC<QuickPassProps> = ({ questions, details, onClose }) => {
  const texts = useTexts('stepB').supportQuestions.quick;
  const box = React.useRef<HTMLElement>(null);
  // The line is settled as the pass begins, so that a judged question keeps its place for those who go back.
  const [line] = React.useState(() => {
    const asked = questions.filter(({ origin }) => origin !== 'withdrawn');
    const open = asked.filter(({ relevance }) => relevance === null);
    return (open.length > 0 ? open : asked).map(({ id }) => id);
  });
  const [at, setAt] = React.useState(0);
  const question = questions.find(({ id }) => id === line[at]);
  const isDone = question === undefined;
  // Before the browser draws it: whoever sees the question can press a key.
  React.useLayoutEffect(() => { box.current?.querySelector<HTMLElement>('button')?.focus(); }, [isDone]);
  const handleMove = (step: 1 | -1): void => setAt((now) => Math.max(0, Math.min(line.length, now + step)));
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc ends the pass from anywhere in it
    <section ref={box} className={styles.quick} aria-label={texts.title} onKeyDown={handleKeyDown}>
      <h3 className={styles.quickHead}>{isDone ? texts.doneTitle : texts.title}</h3>
      {isDone ? (
        <>
          <p className={styles.plain} role="status">{texts.doneText(countAsked(questions).relevant)}</p>
          <div><Button kind="primary" onClick={onClose}>{texts.toQuestions}</Button></div>
        </>
      ) : (
        <>
          <p className={styles.note}>{texts.lead}</p>
          <One question={question} details={details} onMove={handleMove} />
          <div className={styles.quickFoot}>
            <span className={styles.note}>{texts.place(at + 1, line.length)}</span>
            <Button kind="quiet" icon="back" disabled={at === 0} onClick={() => handleMove(-1)}>{texts.back}</Button>
            <Button kind="quiet" onClick={() => handleMove(1)}>{texts.skip}</Button>
            <Button kind="quiet" icon="close" onClick={onClose}>{texts.close}</Button>
          </div>
        </>
      )}
    </section>
  );
};
