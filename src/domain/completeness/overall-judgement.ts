import { isDivergingView } from '../../method/ids';
import { countUnfinishedViews } from '../diverging-views';
import { missingParts, readJudgements } from '../judgement';
import { has } from './answers';
import type { CaseFacts, Found, Missing } from './facts';

/** The overall judgement and its outcome. */
export const judgement = (facts: CaseFacts): Found => {
  const judged = readJudgements(facts.answers);
  const { outcome } = facts.assessment;
  const isJudged = outcome === 'Sustainable' || outcome === 'Unsustainable';
  return {
    isBegun: isJudged || has(facts.assessment.assessorName) || has(facts.assessment.assessorRole)
      || facts.answers.some(({ item }) => isDivergingView(item)) || judged.some(({ value, reasoning }) => value !== null || has(reasoning)),
    missing: [
      ...missingParts(judged, facts.assessment, outcome === 'Unsustainable', countUnfinishedViews(facts.answers)).map((part): Missing => ({ kind: 'judged', part })),
      !isJudged && { kind: 'outcome' },
    ],
  };
};
