import { briefHeadingIds } from '../../method/ids';
import type { BriefHeadingId } from '../../method/ids';
import { tiesOf } from '../loose-ends';
import type { BriefBlock, BriefDocument, BriefSection, BriefSectionId } from './document';
import type { BriefFacts, BriefMethod, BriefOptions } from './facts';
import { headFacts, methodName, strategyName } from './head';
import { namesFor } from './names';
import type { BriefContext } from './names';
import { profileOf } from './profile';
import { answerText } from './sections/answers';
import { changeBlocks } from './sections/changes';
import { childRightsBlocks } from './sections/child-rights';
import { conflictBlocks } from './sections/conflicts';
import { costBlocks } from './sections/costs';
import { directionBlocks } from './sections/direction';
import { negativeBlocks, positiveBlocks } from './sections/effects';
import { genderBlocks } from './sections/gender';
import { initiativeBlocks } from './sections/initiative';
import { judgementBlocks } from './sections/judgement';
import { keyBlocks } from './sections/keys';
import { limitationBlocks } from './sections/limitations';
import { openBlocks } from './sections/open';
import { cleanBlock, oneBlock, paragraph, paragraphs } from './text';
import type { BriefWords } from './words';

export type { BriefFacts, BriefMethod, BriefOptions, BriefPublication, BriefSubmission } from './facts';
export type { BriefWords } from './words';

const basis: Readonly<Record<BriefHeadingId, (context: BriefContext) => readonly BriefBlock[]>> = {
  BU1: directionBlocks, BU2: positiveBlocks, BU3: negativeBlocks, BU4: conflictBlocks, BU5: openBlocks,
};

const contextOf = (facts: BriefFacts, words: BriefWords, method: BriefMethod): BriefContext => 
  ({ facts, words, method, names: namesFor(facts, words, method), ties: tiesOf(facts.keys, facts.actions) });

/**
 * What the group has written elsewhere that a heading of the brief builds on (handbook, BESLUTSUNDERLAG).
 * @returns [] where there is nothing to build on
 */
export const basisBlocks = (heading: BriefHeadingId, facts: BriefFacts, words: BriefWords, method: BriefMethod): readonly BriefBlock[] =>
  basis[heading](contextOf(facts, words, method)).map(cleanBlock);

/** One of the five: the group's own text first, then what it builds on. Says so where there is neither. */
const headingBlocks = (heading: BriefHeadingId, context: BriefContext): readonly BriefBlock[] => {
  const { facts, words: { body } } = context;
  const own = paragraphs(answerText(facts, heading));
  const below = basis[heading](context);
  return [...(own.length === 0 ? [paragraph(body.notWritten)] : own), ...(below.length === 0 ? [paragraph(body.nothingFound[heading])] : below)];
};

/**
 * The decision brief of a case as a document (handbook, BESLUTSUNDERLAG): the five headings always and in the handbook's
 * order, and around them what applies. It shows and never decides: no total, no weights.
 * @param facts the case and its rows, as the person may see them
 * @param words what the document says, in its language
 * @param method names of goals, nodes and scales at the case's edition, in the same language
 */
export const buildBrief = (facts: BriefFacts, words: BriefWords, method: BriefMethod, options: BriefOptions): BriefDocument => {
  const context = contextOf(facts, words, method);
  const { sections } = words;
  const section = (id: BriefSectionId, heading: string, blocks: readonly BriefBlock[]): readonly BriefSection[] =>
    blocks.length === 0 ? [] : [{ id, heading: oneBlock(heading), blocks: blocks.map(cleanBlock) }];
  const { assessment } = facts;
  const profile = profileOf(context);
  return {
    format: 1, language: options.language,
    title: oneBlock(assessment.name).replace(/\n/g, ' ') || words.noName,
    kind: options.publication !== null ? words.head.kindPublished(options.publication.revision)
      : options.submission ? words.head.kindSubmitted(options.submission.submission) : words.head.kindDraft,
    facts: headFacts(context, options),
    profile: { ...profile, alternative: oneBlock(profile.alternative) },
    sections: [
      ...section('initiative', sections.initiative, initiativeBlocks(context)),
      ...briefHeadingIds.flatMap((id) => section(id, method.briefHeadings[id], headingBlocks(id, context))),
      ...section('judgement', sections.judgement, judgementBlocks(context)),
      ...section('proposal', sections.proposal, paragraphs(assessment.proposal)),
      ...section('childRights', sections.childRights, childRightsBlocks(context)),
      ...section('genderDistribution', sections.genderDistribution, genderBlocks(context)),
      ...section('keys', sections.keys, keyBlocks(context)),
      ...section('costs', sections.costs, costBlocks(context)),
      ...section('changes', sections.changes, changeBlocks(context)),
      ...section('limitations', sections.limitations, limitationBlocks(context, methodName(context), strategyName(context))),
    ],
  };
};
