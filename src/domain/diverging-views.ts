import { isDivergingView } from '../method/ids';
import { dimensions, judgements } from '../method/scales';
import type { Dimension, Judgement } from '../method/scales';

/** An answer row as far as a diverging view is read from it. */
export interface ViewAnswer {
  readonly key: string;
  readonly item: string;
  /** The dimension it is about. */
  readonly category: string;
  /** The value they would have given; '' when they did not say. */
  readonly choice: string;
  readonly text: string;
  /** Whose view it is: a name or a role. */
  readonly participants: string;
}

/** A view that differs from the group's judgement of a dimension. It is kept and shown, and changes no outcome. */
export interface DivergingView {
  readonly key: string;
  /** Null when the row names a dimension that this version does not know: the view is kept all the same. */
  readonly dimension: Dimension | null;
  readonly value: Judgement | null;
  readonly why: string;
  readonly who: string;
}

const oneOf = <C extends string>(codes: readonly C[], text: string): C | null => codes.find((code) => code === text) ?? null;
const isBlank = (text: string): boolean => text.trim() === '';

/**
 * The views in which somebody has said something, oldest first.
 * @param answers the answer rows of the case, without those that are removed
 */
export const divergingViews = (answers: readonly ViewAnswer[]): readonly DivergingView[] =>
  answers
    .filter(({ item }) => isDivergingView(item))
    .map(({ key, category, choice, text, participants }) =>
      ({ key, dimension: oneOf(dimensions, category), value: oneOf(judgements, choice), why: text, who: participants }))
    .filter(({ value, why, who }) => value !== null || !isBlank(why) || !isBlank(who));

/**
 * How many views lack whose they are or why they differ, those that are only begun among them: without both a reader
 * cannot weigh them. It is told and hinders nobody.
 */
export const countUnfinishedViews = (answers: readonly { readonly item: string; readonly text: string; readonly participants?: string }[]): number =>
  answers.filter(({ item, text, participants = '' }) => isDivergingView(item) && (isBlank(text) || isBlank(participants))).length;
