import type { Wording } from '../../wording';
import type { goalsTexts as swedish } from '../../sv/workspace/goals';

/** Step B: present state, choice of goals and the effects on them. */
export const goalsTexts: Wording<typeof swedish> = {
  presentStateTitle: 'Present state',
  chooseTitle: 'Choose goals',
  chooseLead: 'Tick the goals that the initiative touches, one way or the other. You can change the selection at any time.',
  moreFrameworks: 'More goals: environment, gender equality and public health',
  chosen: (count) => (count === 0 ? 'No goals are chosen yet.' : count === 1 ? '1 goal is chosen.' : `${count} goals are chosen.`),
  effectsTitle: 'Effects on the goals',
  effectsLead: 'Write one effect per row. The same goal can have both positive and negative effects, and they are never added up.',
  nothingChosenTitle: 'Choose goals first',
  nothingChosenText: 'Once you have chosen a goal, you can describe the effects on it here.',
  noEffects: 'No effects are described yet. Ask yourselves what gets better and what gets worse.',
  addPositive: 'Positive effect',
  addNegative: 'Negative effect',
  addPositiveTo: (goal) => `Add a positive effect on ${goal}`,
  addNegativeTo: (goal) => `Add a negative effect on ${goal}`,
  noLongerChosen: 'The goal is no longer chosen. Its effects stay until you remove them.',
  effect: (number) => `Effect ${number}`,
  removeEffect: (name) => `Remove the effect ${name}`,
  removed: 'The effect is removed.',
  effectHelpTitle: 'How to write an effect',
  fields: {
    effect: 'Effect',
    effectKind: 'Kind of effect',
    effectKindHelp: 'Direct: follows from the initiative itself. Indirect: follows from a direct effect. Cumulative: arises together with other initiatives.',
    arisesFrom: 'The effect comes from',
    arisesFromHelp: 'What the initiative leads to, or the way it is carried out.',
    dimension: 'Dimension',
    where: 'For whom and where?',
    whereHelp: 'For example: older people without a car, in places without a shop.',
    description: 'What happens?',
    evidence: 'What do you base it on?',
    evidenceHelp: 'Statistics, research, experience or conversations. Say so, too, if you are unsure.',
  },
};
