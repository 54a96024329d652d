import { isDay } from './dates';
import { dimensions, judgements, neutralReasons } from '../method/scales';
import type { Dimension, Judgement, NeutralReason } from '../method/scales';
import type { JudgementId } from '../method/ids';

/** An answer row as far as the overall judgement reads it. */
export interface JudgementAnswer {
  readonly item: string;
  readonly text: string;
  readonly choice: string;
  readonly subReason: string;
}

/** One dimension as judged so far; null where nobody has said anything yet. */
export interface DimensionJudgement {
  readonly dimension: Dimension;
  readonly value: Judgement | null;
  /** Only with `neutral`: the handbook's middle value means one of two things. */
  readonly subReason: NeutralReason | null;
  readonly reasoning: string;
}

/** The item that holds the judgement of a dimension. */
export const judgementItem = (dimension: Dimension): JudgementId => `J.${dimension}`;

const oneOf = <C extends string>(codes: readonly C[], text: string): C | null => codes.find((code) => code === text) ?? null;

/** Reads the three dimensions from the answers; codes this version does not know read as not judged. */
export const readJudgements = (answers: readonly JudgementAnswer[]): readonly DimensionJudgement[] =>
  dimensions.map((dimension) => {
    const answer = answers.find(({ item }) => item === judgementItem(dimension));
    const value = oneOf(judgements, answer?.choice ?? '');
    return {
      dimension,
      value,
      subReason: value === 'neutral' ? oneOf(neutralReasons, answer?.subReason ?? '') : null,
      reasoning: answer?.text ?? '',
    };
  });

/**
 * What the rule suggests. It never sets the outcome: people do (handbook, appendix 1).
 * `unsustainable`: some dimension is counteracted. `nothingAgainst`: all three judged, none counteracted.
 */
export type OutcomeSuggestion = 'unsustainable' | 'nothingAgainst' | 'notAllJudged';

/** One counteracted dimension is enough, whatever the other two say: they are never weighed together. */
export const suggestOutcome = (values: readonly (Judgement | null)[]): OutcomeSuggestion => {
  if (values.includes('counteracts')) return 'unsustainable';
  return values.length === 0 || values.includes(null) ? 'notAllJudged' : 'nothingAgainst';
};

/** Something the overall judgement still lacks. */
export type MissingPart =
  | { readonly kind: 'value' | 'subReason' | 'reasoning'; readonly dimension: Dimension }
  | { readonly kind: 'assessor' | 'assessedOn' | 'proposal' | 'openQuestions' }
  /** How many diverging views lack whose they are or why. */
  | { readonly kind: 'views'; readonly count: number };

export interface JudgedCase {
  readonly assessorName: string;
  readonly assessorRole: string;
  readonly assessedOn: string | null;
  readonly proposal: string;
  readonly openQuestions: string;
}

const isBlank = (text: string | null): boolean => (text ?? '').trim() === '';

/**
 * Lists what is missing, in the order of the page. Told before the case is handed over or completed; it hinders nobody.
 * @param forManagement whether the case goes to the management group, which also needs a proposal and open questions
 * @param unfinishedViews how many diverging views lack whose they are or why
 */
export const missingParts = (
  judged: readonly DimensionJudgement[], assessment: JudgedCase, forManagement: boolean, unfinishedViews: number,
): readonly MissingPart[] => {
  const missing: MissingPart[] = [];
  for (const { dimension, value, subReason, reasoning } of judged) {
    if (value === null) missing.push({ kind: 'value', dimension });
    if (value === 'neutral' && subReason === null) missing.push({ kind: 'subReason', dimension });
    if (isBlank(reasoning)) missing.push({ kind: 'reasoning', dimension });
  }
  if (unfinishedViews > 0) missing.push({ kind: 'views', count: unfinishedViews });
  // The handbook asks for someone outside the group; a role says who as well as a name does.
  if (isBlank(assessment.assessorName) && isBlank(assessment.assessorRole)) missing.push({ kind: 'assessor' });
  if (isBlank(assessment.assessedOn)) missing.push({ kind: 'assessedOn' });
  if (forManagement && isBlank(assessment.proposal)) missing.push({ kind: 'proposal' });
  if (forManagement && isBlank(assessment.openQuestions)) missing.push({ kind: 'openQuestions' });
  return missing;
};

/**
 * Whether the judgement is said to have been made on a day that has not come yet. It is told and hinders nobody.
 * @param today `yyyy-mm-dd` where the person is
 */
export const isJudgedAhead = (assessedOn: string | null, today: string): boolean =>
  assessedOn !== null && isDay(assessedOn) && assessedOn > today;

/** Words of a name in one order, so that "Berg, Anna" and "anna  berg" are the same. */
const nameWords = (name: string): string =>
  name.normalize('NFC').toLocaleLowerCase('sv').replace(/\(.*?\)/g, ' ').split(/[\s,;]+/).filter((word) => word !== '').sort().join(' ');

/**
 * Finds the person of the project group that the assessor seems to be. The assessor should come from outside the group;
 * a match is told with a sentence and nothing more, since two people may share a name.
 * @param assessor the name as typed
 * @param people the owner and the group
 */
export const assessorInGroup = <P extends { readonly name: string }>(assessor: string, people: readonly P[]): P | undefined => {
  const words = nameWords(assessor);
  return words === '' ? undefined : people.find(({ name }) => nameWords(name) === words);
};
