import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import type { AskedQuestion } from '../../domain/asked-questions';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import type { ItemId } from '../../method/ids';
import type { MethodDetails } from '../../method/texts';
import { AnswerField } from '../../ui-bindings/answer-text';
import { useAnswerField } from '../../ui-bindings/use-answer';
import { useNeedsLook } from '../../ui-bindings/row-cards/use-needs-look';
import { IconButton } from '../../ui/button/icon-button';
import { Pill } from '../../ui/feedback/pill';
import { Icon } from '../../ui/icons/icon';
import { cx } from '../../ui/theme/cx';
import { inHead } from './extras/extras';
import { QuestionBody } from './question-body';
import { RelevanceChoice } from './relevance-choice';
import styles from './support-questions.module.scss';

export interface QuestionCardProps {
  readonly question: AskedQuestion;
  /** Stands in for an own question that has no words yet. */
  readonly unnamed: string;
  readonly details: MethodDetails;
  readonly usesTravel: boolean;
  /** Somebody has come here for this question: it is opened and gets the focus. */
  readonly isWanted: boolean;
  readonly onRemove: (item: string) => void;
}

/** Folds the rest away while a question is not found relevant; a person's own wish goes first. */
const useFold = (relevance: AskedQuestion['relevance'], isWanted: boolean) => {
  const [wish, setWish] = React.useState<boolean | null>(isWanted ? true : null);
  const before = React.useRef(relevance);
  if (before.current !== relevance) {
    before.current = relevance;
    if (wish !== null) setWish(null);
  }
  return [wish ?? relevance === 'relevant', setWish] as const;
};

const Card: React.FC<QuestionCardProps> = ({ question, unnamed, details, usesTravel, isWanted, onRemove }) => {
  // Ids of questions that administrators add are no ItemId, but are answered alike.
  const item = question.id as ItemId;
  const texts = useTexts('stepB').supportQuestions;
  const session = useSession();
  const { key, state } = useAnswerField(item, 'question');
  const isOwn = question.origin === 'own';
  const words = details.supportQuestions[question.id];
  const name = isOwn ? shorten(state.value, 160) || unnamed : words?.title ?? texts.unknownQuestion(question.id);
  const [isOpen, setIsOpen] = useFold(question.relevance, isWanted);
  const isShown = useNeedsLook('answer', key) || isOpen;
  const toggle = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (!isWanted) return;
    toggle.current?.focus();
    toggle.current?.scrollIntoView?.({ block: 'start' });
  }, [isWanted]);
  const Head = inHead(item);
  const bodyId = `hb-question-${question.id}`;
  return (
    <li className={cx(styles.card, question.relevance === 'notRelevant' && styles.isAside)} data-question={question.id}>
      <div className={styles.head}>
        <h4 className={styles.title}>
          <button ref={toggle} type="button" className={styles.toggle} aria-expanded={isShown} aria-controls={isShown ? bodyId : undefined} onClick={() => setIsOpen(!isShown)}>
            <span className={cx(styles.chevron, isShown && styles.isOpen)}><Icon name="chevron" /></span>
            <span className={styles.words}>{name}</span>
          </button>
        </h4>
        <div className={styles.side}>
          <RelevanceChoice item={item} category={question.category} name={name} />
          {isOwn && session.canEdit() && <IconButton icon="remove" label={texts.own.remove(name)} onClick={() => onRemove(item)} />}
        </div>
      </div>
      <div className={styles.pills}>
        {isOwn && <Pill>{texts.own.badge}</Pill>}
        {!isShown && question.hasText && <Pill icon="edit">{texts.hasText}</Pill>}
        {!isShown && question.isGap && <Pill tone="warning" icon="lightbulb">{texts.hasGap}</Pill>}
      </div>
      {question.origin === 'withdrawn' && <p className={styles.note}>{texts.withdrawn}</p>}
      {Head !== undefined && <div className={styles.extra}><Head question={question} /></div>}
      {isShown && (
        <div id={bodyId} className={styles.body}>
          {isOwn && <AnswerField item={item} field="question" label={texts.own.label} rows={1} />}
          <QuestionBody item={item} name={name} words={words} details={details} usesTravel={usesTravel} />
        </div>
      )}
    </li>
  );
};

/** One support question: its relevance in one click; relevant ones stand open to be answered. */
export const QuestionCard = React.memo(Card);
