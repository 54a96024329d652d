import type { analysisTexts as swedish } from '../../sv/step-b/analysis';
import type { Wording } from '../../wording';

/** Step B: the analysis questions with what the group has gathered, and the goal conflicts. */
export const analysisTexts: Wording<typeof swedish> = {
  answerLabel: 'Your answer',
  helpTitle: 'Help and example',
  gathered: {
    title: (count) => `What you have gathered (${count})`,
    region: (question) => `What you have gathered: ${question}`,
    positive: (count) => (count === 0 ? 'No positive effects are described yet' : count === 1 ? '1 positive effect you have described' : `${count} positive effects you have described`),
    negative: (count) => (count === 0 ? 'No negative effects are described yet' : count === 1 ? '1 negative effect you have described' : `${count} negative effects you have described`),
    conflicts: (count) => (count === 0 ? 'No conflicts are described yet' : count === 1 ? '1 conflict you have described' : `${count} conflicts you have described`),
    synergies: (count) => (count === 0 ? 'No synergies between goals' : count === 1 ? '1 synergy between goals' : `${count} synergies between goals`),
    both: (count) => (count === 0 ? 'No goal has both plus and minus' : count === 1 ? '1 goal has both plus and minus' : `${count} goals have both plus and minus`),
    gaps: (count) => (count === 0 ? 'No open knowledge gaps' : count === 1 ? '1 open knowledge gap' : `${count} open knowledge gaps`),
    marked: (count) => (count === 0 ? 'No support question is marked with a knowledge gap' : count === 1 ? '1 support question is marked with a knowledge gap' : `${count} support questions are marked with a knowledge gap`),
    littlePower: (count) => (count === 0 ? 'No stakeholder is much affected with little power' : count === 1 ? '1 stakeholder is much affected but has little power' : `${count} stakeholders are much affected but have little power`),
    unheard: 'No dialogue logged',
    goalPair: (one, other) => `${one} and ${other}`,
    edit: (part) => `Go to ${part}`,
    noSign: (count) => (count === 1 ? '1 effect has no plus or minus.' : `${count} effects have no plus or minus.`),
    below: 'You write them further down the page, in step A and under Stakeholders.',
  },
  sizes: { large: 'Large effect', moderate: 'Moderate effect', small: 'Small effect' },
  sure: { high: 'You are sure', medium: 'You are fairly sure', low: 'You are unsure' },
  take: 'Use in the answer',
  takeOf: (name) => `Use in the answer: ${name}`,
  taken: 'The line now stands last in the answer.',
  line: (name, details) => (details === '' ? `– ${name}` : `– ${name} (${details})`),
  fromStep: { a: 'From step A', b: 'From step B' },
  conflictsTitle: 'Conflicts between sustainability goals',
  conflictsLead: 'Set two goals against each other. Write the position you take and which role answers for it.',
  noConflictsTitle: 'No goal conflicts yet',
  noConflictsText: 'See where one goal gains at the expense of another. Goals with both plus and minus are a good start.',
  oneTarget: 'Goal on the one hand',
  otherTarget: 'Goal on the other hand',
  noTarget: 'None of the goals',
};
