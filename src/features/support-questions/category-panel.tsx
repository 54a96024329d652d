import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useSession } from '../../data/bindings/session-context';
import type { AskedQuestion } from '../../domain/asked-questions';
import { useTexts } from '../../i18n/texts-context';
import { childRightsQuestionId, ownQuestionId } from '../../method/ids';
import type { ItemId, SupportCategory } from '../../method/ids';
import type { MethodDetails } from '../../method/texts';
import { answerKey } from '../../ui-bindings/use-answer';
import { Button } from '../../ui/button/button';
import { useToast } from '../../ui/feedback/toast';
import { Section } from '../../ui/layout/section';
import { QuestionCard } from './question-card';
import { SetAside } from './set-aside';
import styles from './support-questions.module.scss';

export interface CategoryPanelProps {
  readonly category: SupportCategory;
  readonly questions: readonly AskedQuestion[];
  readonly details: MethodDetails;
  readonly usesTravel: boolean;
  /** The question somebody has come here for. */
  readonly wanted: string | null;
}

/**
 * Which questions lie last, set aside. One that is set aside now stays where it is, folded, until the category is opened
 * again: nothing moves under the hands of the one who goes through the list, with the keyboard or without.
 */
const useAside = (questions: readonly AskedQuestion[], wanted: string | null) => {
  const session = useSession();
  const [kept, setKept] = React.useState<ReadonlySet<string>>(() => {
    // Until somebody has said whether children are affected, that question stands among the others.
    const isAsked = (id: string): boolean => id === wanted || (id === childRightsQuestionId && session.assessment().childrenAffected === null);
    return new Set(questions.filter(({ id, relevance }) => relevance === 'notRelevant' && !isAsked(id)).map(({ id }) => id));
  });
  const isAside = ({ id, relevance }: AskedQuestion): boolean => kept.has(id) && relevance === 'notRelevant';
  const release = React.useCallback((id: string): void => setKept((before) => new Set([...before].filter((one) => one !== id))), []);
  return { isAside, release };
};

/** The questions of one category: those to judge and answer, the group's own, and last those that are set aside. */
export const CategoryPanel: React.FC<CategoryPanelProps> = ({ category, questions, details, usesTravel, wanted }) => {
  const texts = useTexts('stepB').supportQuestions;
  const { undo } = useTexts('common').actions;
  const session = useSession();
  const { newKey } = useProduct();
  const toast = useToast();
  const [focused, setFocused] = React.useState(wanted);
  const { isAside, release } = useAside(questions, wanted);
  const list = React.useRef<HTMLUListElement>(null);
  const adding = React.useRef<string | null>(null);
  const { title, lead } = details.supportCategories[category];

  React.useEffect(() => {
    if (adding.current === null) return;
    const card = Array.from(list.current?.children ?? []).find((one) => one.getAttribute('data-question') === adding.current);
    if (card === undefined) return;
    adding.current = null;
    card.querySelector<HTMLElement>('textarea')?.focus();
  });

  const handleAdd = (): void => {
    const item = ownQuestionId(newKey());
    adding.current = item;
    session.add('answer', { item, category, choice: 'relevant' }, answerKey(session.assessment().key, item));
  };
  const handleRemove = React.useCallback((item: string) => {
    const key = answerKey(session.assessment().key, item as ItemId);
    session.remove('answer', key);
    list.current?.focus();
    toast({ text: texts.own.removed, action: { label: undo, onClick: () => session.restore('answer', key) } });
  }, [session, toast, texts, undo]);
  const handleTakeBack = (question: AskedQuestion): void => { release(question.id); setFocused(question.id); };

  const own = questions.filter(({ origin }) => origin === 'own');
  return (
    <Section title={title} lead={lead} headingLevel={3}>
      <div className={styles.panel}>
        <ul ref={list} tabIndex={-1} className={styles.list} aria-label={title}>
          {questions.filter((question) => !isAside(question)).map((question) => (
            <QuestionCard
              key={question.id}
              question={question}
              unnamed={texts.own.unnamed(own.indexOf(question) + 1)}
              details={details}
              usesTravel={usesTravel}
              isWanted={focused === question.id}
              onRemove={handleRemove}
            />
          ))}
        </ul>
        {session.canEdit() && <div><Button icon="add" ariaLabel={texts.own.addIn(title)} onClick={handleAdd}>{texts.own.add}</Button></div>}
        <SetAside questions={questions.filter(isAside)} details={details} onTakeBack={handleTakeBack} onNeedsLook={release} />
      </div>
    </Section>
  );
};
