import * as React from 'react';
import { useMethodDetails, useMethodTexts } from '../data/bindings/product-context';
import { useSession } from '../data/bindings/session-context';
import { shorten } from '../domain/short-text';
import { isOwnQuestion } from '../method/ids';
import type { OwnQuestionId } from '../method/ids';
import { answerKey } from './use-answer';

/** How a handbook item is named where it is mentioned: its question, the group's own words, or the id when nobody knows it. */
export const useItemName = (): ((item: string) => string) => {
  const session = useSession();
  const details = useMethodDetails();
  const { questions } = useMethodTexts();
  return React.useCallback((item: string): string => {
    const own = (id: OwnQuestionId): string => shorten(session.row('answer', answerKey(session.assessment().key, id))?.question ?? '');
    const known: Readonly<Partial<Record<string, { readonly title: string }>>> =
      { ...questions, ...details?.supportQuestions, ...details?.checkPoints, ...details?.childRights, ...details?.participation };
    return (isOwnQuestion(item) ? own(item) : known[item]?.title) || item;
  }, [session, details, questions]);
};
