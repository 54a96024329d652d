import { dimensionsOf, isOnGoal, ofSign } from '../effects';
import { readJudgements } from '../judgement';
import { shorten } from '../short-text';
import type { BriefDimension, BriefProfile } from './document';
import type { BriefContext } from './names';
import { valueName } from './sections/judgement';
import { oneBlock } from './text';

/** Most characters of the reasons in the picture; the whole text stands under the overall judgement. */
const REASON = 220;

/** The picture of the three dimensions: each value beside the others, with effects for and against counted and never weighed. */
export const profileOf = (context: BriefContext): BriefProfile => {
  const { facts, words: { profile, ...words } } = context;
  const onGoals = facts.effects.filter(isOnGoal);
  const dimensions = readJudgements(facts.answers).map((one): BriefDimension => {
    const own = onGoals.filter((row) => dimensionsOf(row).includes(one.dimension));
    return {
      dimension: one.dimension, name: words.dimension(one.dimension), value: one.value, subReason: one.subReason, valueName: valueName(one, context),
      reasoning: shorten(oneBlock(one.reasoning), REASON), positive: ofSign(own, 'positive').length, negative: ofSign(own, 'negative').length,
    };
  });
  const told = dimensions.map(({ name, valueName: value, positive, negative }) => profile.inWords(name, value, positive, negative));
  return { heading: profile.heading, alternative: [profile.alternative, ...told, profile.neverWeighed].join(' '), dimensions };
};
