import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import type { AskedQuestion } from '../../domain/asked-questions';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import type { ItemId } from '../../method/ids';
import type { MethodDetails } from '../../method/texts';
import { useNeedsLook } from '../../ui-bindings/row-cards/use-needs-look';
import { useAnswerField, useAnswerWriter } from '../../ui-bindings/use-answer';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/feedback/announcer';
import { Pill } from '../../ui/feedback/pill';
import styles from './support-questions.module.scss';

interface LineProps {
  readonly question: AskedQuestion;
  readonly details: MethodDetails;
  readonly onTakeBack: (question: AskedQuestion) => void;
  /** A choice between two texts is asked for in it: it must not lie folded away. */
  readonly onNeedsLook: (item: string) => void;
}

const Line: React.FC<LineProps> = ({ question, details, onTakeBack, onNeedsLook }) => {
  const texts = useTexts('stepB').supportQuestions;
  const session = useSession();
  const announce = useAnnounce();
  const item = question.id as ItemId;
  const own = useAnswerField(item, 'question').state.value;
  const { key, change, flush } = useAnswerWriter(item);
  const needsLook = useNeedsLook('answer', key);
  React.useEffect(() => { if (needsLook) onNeedsLook(question.id); }, [needsLook, onNeedsLook, question.id]);
  const name = question.origin === 'own' ? shorten(own, 160) || texts.own.badge : details.supportQuestions[question.id]?.title ?? texts.unknownQuestion(question.id);
  const handleBack = (): void => {
    onTakeBack(question);
    change({ choice: '' });
    flush();
    announce(texts.takenBack(name));
  };
  return (
    <li className={styles.asideLine}>
      <span className={styles.words}>{name}</span>
      {question.hasText && <Pill icon="edit">{texts.hasText}</Pill>}
      {question.isGap && <Pill tone="warning" icon="lightbulb">{texts.hasGap}</Pill>}
      {session.canEdit() && <Button kind="quiet" size="small" icon="undo" ariaLabel={texts.takeBackOf(name)} onClick={handleBack}>{texts.takeBack}</Button>}
    </li>
  );
};

/** The questions that do not concern the initiative, one line each; nothing written in them is lost. */
export const SetAside: React.FC<{ readonly questions: readonly AskedQuestion[] } & Omit<LineProps, 'question'>> = ({ questions, ...rest }) => {
  const texts = useTexts('stepB').supportQuestions;
  if (questions.length === 0) return null;
  const title = texts.asideTitle(questions.length);
  return (
    <section className={styles.aside} aria-label={title}>
      <h4 className={styles.asideTitle}>{title}</h4>
      <p className={styles.note}>{texts.asideHelp}</p>
      <ul className={styles.asideLines}>
        {questions.map((question) => <Line key={question.id} question={question} {...rest} />)}
      </ul>
    </section>
  );
};
