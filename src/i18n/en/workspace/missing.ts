import type { missingTexts as Swedish } from '../../sv/workspace/missing';
import type { Wording } from '../../wording';

/** What a part lacks, one sentence for each kind. */
export const missingTexts: Wording<typeof Swedish> = {
  purpose: 'Write what the initiative is meant to lead to.',
  type: 'Choose the type of initiative.',
  unit: 'Write which unit runs the initiative.',
  owner: 'There is no responsible officer.',
  answer: (question) => `Answer: ${question}`,
  nodes: (count) => (count === 1 ? 'Judge the effect on 1 more priority or challenge.' : `Judge the effect on ${count} more priorities and challenges.`),
  conflicts: 'Describe the goal conflicts, or write that you see none.',
  positions: (count) => (count === 1 ? 'One conflict has no position yet.' : `${count} conflicts have no position yet.`),
  way: 'Choose the way on from the stop point.',
  reason: 'Write the reason for your way on.',
  goals: 'Choose the sustainability goals the initiative touches.',
  goalEffects: (count) => (count === 1 ? 'One chosen goal has no effect yet.' : `${count} chosen goals have no effects yet.`),
  stakeholders: 'Add those who are affected and those who have a say.',
  levels: (count) => (count === 1 ? 'One stakeholder lacks how much it is affected or how much power it has.' : `${count} stakeholders lack how much they are affected or how much power they have.`),
  gaps: (count) => (count === 1 ? 'One knowledge gap must be closed before the stop point.' : `${count} knowledge gaps must be closed before the stop point.`),
  keys: 'Add at least one sustainability key.',
  looseEffects: (count) => (count === 1 ? 'One negative effect is met by no key.' : `${count} negative effects are met by no key.`),
  looseConflicts: (count) => (count === 1 ? 'One conflict is met by no key.' : `${count} conflicts are met by no key.`),
  looseKeys: (count) => (count === 1 ? 'One key is tied to no effect or conflict.' : `${count} keys are tied to no effect or conflict.`),
  actions: (count) => (count === 1 ? 'One key has no action.' : `${count} keys have no action.`),
  indicators: (count) => (count === 1 ? 'One key has no indicator.' : `${count} keys have no indicator.`),
  outcome: 'Choose the outcome: sustainable or unsustainable.',
  judged: (what) => `Fill in: ${what}`,
  goTo: (part) => `Go to ${part}`,
};
