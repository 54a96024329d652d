import * as React from 'react';
import { useField, useRow, useSession } from '../data/bindings/session-context';
import type { ConflictChoice, FieldState } from '../data/ports/case-session';
import type { Answer, Changes } from '../data/ports/rows';
import type { ItemId } from '../method/ids';

/**
 * The key of the one row that answers an item in a case: the same for everyone, so two people never make two rows.
 * @param round from 1; a stop point that is taken again gets a row of its own
 */
export const answerKey = (caseKey: string, item: ItemId, round = 1): string =>
  round === 1 ? `${caseKey}:${item}` : `${caseKey}:${item}:${round}`;

/** The way to change one answer. */
export interface AnswerWriter {
  readonly key: string;
  readonly isReadOnly: boolean;
  /** Changes the answer; the row is made with the first change. */
  readonly change: (changes: Changes<'answer'>) => void;
  /** Writes what waits. */
  readonly flush: () => void;
}

/** The way to change the answer to an item, for those who need not follow what it says. */
export const useAnswerWriter = (item: ItemId, round = 1): AnswerWriter => {
  const session = useSession();
  const key = answerKey(session.assessment().key, item, round);
  const change = React.useCallback((changes: Changes<'answer'>) => {
    // Asks the session, not the last render: two keystrokes may fall between two renders.
    if (session.row('answer', key) === undefined) session.add('answer', { item, ...changes }, key);
    else session.edit('answer', key, changes);
  }, [session, key, item]);
  const flush = React.useCallback(() => { session.flush().catch(() => undefined); }, [session]);
  return { key, isReadOnly: !session.canEdit(), change, flush };
};

export interface AnswerBinding extends AnswerWriter {
  /** Undefined until someone has written something. */
  readonly row: Answer | undefined;
}

/** The answer to one handbook item, all of it. */
export const useAnswer = (item: ItemId, round = 1): AnswerBinding => {
  const writer = useAnswerWriter(item, round);
  return { ...writer, row: useRow('answer', writer.key) };
};

/** Fields of an answer that hold long texts. */
export type AnswerTextField = 'text' | 'participants' | 'individual' | 'geography' | 'society' | 'travel' | 'question';
type AnswerField = AnswerTextField | 'choice' | 'subReason' | 'category';

interface FieldBinding<V> extends AnswerWriter {
  readonly state: FieldState<V>;
  readonly onChoose: (choice: ConflictChoice) => void;
}
export type AnswerFieldBinding = FieldBinding<string>;

const useFieldOf = <F extends AnswerField | 'isGap'>(item: ItemId, field: F, round: number, blank: FieldState<Answer[F]>): FieldBinding<Answer[F]> => {
  const session = useSession();
  const writer = useAnswerWriter(item, round);
  const { key } = writer;
  // Follows the one field: a keystroke in another field of the same answer does not come here.
  const known = useField('answer', key, field) as FieldState<Answer[F] | undefined>;
  const onChoose = React.useCallback((choice: ConflictChoice) => session.resolve('answer', key, field, choice), [session, key, field]);
  return { ...writer, state: known.value === undefined || known.value === null ? blank : known as FieldState<Answer[F]>, onChoose };
};

const blankText: FieldState<string> = { value: '', status: 'saved' };
const blankFlag: FieldState<boolean> = { value: false, status: 'saved' };

/** One field of the answer to an item, blank and saved until the row exists. */
export const useAnswerField = (item: ItemId, field: AnswerField, round = 1): AnswerFieldBinding => useFieldOf(item, field, round, blankText);

/** Whether the answer is marked as something the group does not know. */
export const useAnswerGap = (item: ItemId): FieldBinding<boolean> => useFieldOf(item, 'isGap', 1, blankFlag);
