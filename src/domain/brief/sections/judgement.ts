import { divergingViews } from '../../diverging-views';
import { readJudgements } from '../../judgement';
import type { DimensionJudgement } from '../../judgement';
import type { BriefBlock } from '../document';
import type { BriefContext } from '../names';
import { isSaid, list, oneBlock, paragraph, paragraphs, subheading, under } from '../text';

/** A dimension's value in words; the handbook's middle value says which of its two meanings it has. */
export const valueName = ({ value, subReason }: DimensionJudgement, { words: { judgement }, method: { scales } }: BriefContext): string => {
  if (value === null) return judgement.notJudged;
  return subReason === null ? scales.judgement[value] : scales.neutralReason[subReason];
};

/** Views that differ from the group's: kept with whose they are (handbook: someone from outside takes part). */
const divergingBlocks = ({ facts, words, method: { scales } }: BriefContext): readonly BriefBlock[] =>
  list(divergingViews(facts.answers).map(({ dimension, value, why, who }) => {
    const about = [dimension === null ? '' : words.dimension(dimension), value === null ? '' : scales.judgement[value]].filter(isSaid).join(', ');
    return words.judgement.view(oneBlock(who), about, oneBlock(why));
  }));

const assessorText = ({ facts: { assessment }, words: { judgement, day } }: BriefContext): string => {
  const who = [oneBlock(assessment.assessorName), oneBlock(assessment.assessorRole)].filter(isSaid).join(', ');
  return judgement.assessor(who, day(assessment.assessedOn));
};

/** The overall judgement: three dimensions beside each other, with reasons, never weighed together. */
export const judgementBlocks = (context: BriefContext): readonly BriefBlock[] => {
  const { facts, words, words: { judgement } } = context;
  const { outcome } = facts.assessment;
  return [
    paragraph(assessorText(context)),
    ...readJudgements(facts.answers).flatMap((one) => {
      const reasons = paragraphs(one.reasoning);
      return [subheading(words.named(words.dimension(one.dimension), valueName(one, context))), ...(reasons.length > 0 ? reasons : [paragraph(judgement.noReasoning)])];
    }),
    ...under(judgement.views, divergingBlocks(context)),
    ...(outcome === 'Sustainable' || outcome === 'Unsustainable' ? [subheading(judgement.outcomeTitle), paragraph(judgement.outcome[outcome])] : []),
    paragraph(judgement.neverWeighed),
  ];
};
