import { reopenId } from '../../method/ids';

/** An answer row as far as the record of a reopening goes. */
export interface ReopenAnswer { readonly item: string }

/** Recorded reopenings, oldest first. */
export const reopenings = <A extends ReopenAnswer>(answers: readonly A[]): readonly A[] => answers.filter(({ item }) => item === reopenId);

/** Which time the case is opened again next, from 1; the reason of each time is an answer of its own. */
export const nextReopening = (answers: readonly ReopenAnswer[]): number => reopenings(answers).length + 1;
