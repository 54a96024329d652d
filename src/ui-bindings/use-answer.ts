import * as React from 'react';
import { useAssessment, useField, useRow, useSession } from '../data/bindings/session-context';
import type { ConflictChoice, FieldState } from '../data/ports/case-session';
import type { Answer, Changes } from '../data/ports/rows';
import type { ItemId } from '../method/ids';

/**
 * The key of the one row that answers an item in a case: the same for everyone, so two people never make two rows.
 * @param round from 1; a stop point that is taken again gets a row of its own
 */
export const answerKey = (caseKey: string, item: ItemId, round = 1): string =>
  round === 1 ? `${caseKey}:${item}` : `${caseKey}:${item}:${round}`;

export interface AnswerBinding {
  readonly key: string;
  /** Undefined until someone has written something. */
  readonly row: Answer | undefined;
  readonly isReadOnly: boolean;
  /** Changes the answer; the row is made with the first change. */
  readonly change: (changes: Changes<'answer'>) => void;
  /** Writes what waits. */
  readonly flush: () => void;
}

/** The answer to one handbook item. */
export const useAnswer = (item: ItemId, round = 1): AnswerBinding => {
  const session = useSession();
  const key = answerKey(useAssessment().key, item, round);
  const row = useRow('answer', key);
  const change = React.useCallback((changes: Changes<'answer'>) => {
    // Asks the session, not the last render: two keystrokes may fall between two renders.
    if (session.row('answer', key) === undefined) session.add('answer', { item, ...changes }, key);
    else session.edit('answer', key, changes);
  }, [session, key, item]);
  const flush = React.useCallback(() => { session.flush().catch(() => undefined); }, [session]);
  return { key, row, isReadOnly: !session.canEdit(), change, flush };
};

type AnswerField = 'text' | 'choice' | 'subReason' | 'participants';
const blank: FieldState<string> = { value: '', status: 'saved' };

export interface AnswerFieldBinding extends AnswerBinding {
  readonly state: FieldState<string>;
  readonly onChoose: (choice: ConflictChoice) => void;
}

/** One field of the answer to an item, blank and saved until the row exists. */
export const useAnswerField = (item: ItemId, field: AnswerField, round = 1): AnswerFieldBinding => {
  const session = useSession();
  const answer = useAnswer(item, round);
  const { key, row } = answer;
  const known = useField('answer', key, field);
  const onChoose = React.useCallback((choice: ConflictChoice) => session.resolve('answer', key, field, choice), [session, key, field]);
  return { ...answer, state: row === undefined ? blank : known, onChoose };
};
