import { childRightsQuestions } from '../../method/child-rights';
import { isOwnQuestion } from '../../method/ids';
import { isUnheard } from '../stakeholders';
import { answerOf, counted, has, hasAny, isAnswered, unanswered } from './answers';
import type { CaseFacts, Found } from './facts';

/** Step B, stakeholders: who they are, how much they are affected, and that those with little power are met. */
export const stakeholders = (facts: CaseFacts): Found => ({
  isBegun: facts.stakeholders.length + facts.dialogues.length > 0,
  missing: [
    facts.stakeholders.length === 0 && { kind: 'stakeholders' },
    counted('levels', facts.stakeholders.filter(({ affected, power }) => affected === null || power === null)),
    counted('dialogues', facts.stakeholders.filter((one) => isUnheard(one, facts.dialogues))),
    facts.assessment.track !== 'light' && !has(answerOf(facts, 'P.citizenDialogue')?.choice) && { kind: 'citizenDialogue' },
  ],
});

/** Step B, support questions: each found relevant or not, and whether children are affected. */
export const supportQuestions = (facts: CaseFacts): Found => {
  const relevance = new Map(facts.answers.map(({ item, choice }) => [item, choice]));
  const asked = [...facts.supportQuestions, ...facts.answers.map(({ item }) => item).filter(isOwnQuestion)];
  const open = asked.filter((id) => !has(relevance.get(id)));
  const isBegun = open.length < asked.length || facts.assessment.childrenAffected !== null;
  return {
    isBegun,
    missing: [
      // The light track goes through those it finds useful.
      (facts.assessment.track !== 'light' || !isBegun) && counted('questions', open),
      facts.assessment.childrenAffected === null && { kind: 'childrenAffected' },
    ],
  };
};

/** Step B, child-rights review: the level, whether children were heard, and the questions of that level. */
export const childRights = (facts: CaseFacts): Found => {
  const { childRightsLevel: level, childrenHeard } = facts.assessment;
  const asked = level === null ? [] : childRightsQuestions[level];
  return {
    isBegun: level !== null || childrenHeard !== null || hasAny(facts, childRightsQuestions.deep),
    missing: [
      level === null && { kind: 'childRightsLevel' }, childrenHeard === null && { kind: 'childrenHeard' },
      ...unanswered(facts, asked.filter((item) => !isAnswered(facts, item))),
    ],
  };
};
