import type { directionTexts as Swedish } from '../../sv/workspace/direction';
import type { Wording } from '../../wording';

/** Step A: the questions on the strategy, the effects on it and the goal conflicts within it. */
export const directionTexts: Wording<typeof Swedish> = {
  strategy: (name) => `You judge against ${name}.`,
  nodes: { priority: 'Priorities', challenge: 'Challenges' },
  judged: (done, all) => `${done} of ${all} judged`,
  ownWords: 'The challenges are worded by us after the region\'s website. They are replaced once the strategy\'s own words are in place.',
  summary: { positive: 'Positive', negative: 'Negative', none: 'No effect', both: 'Both', unjudged: 'Not judged' },
  removeEffect: (number, node) => `Remove effect ${number} on ${node}`,
  effectRemoved: 'The effect is removed.',
  firstEffect: (node) => `Effect on ${node}`,
  effectNumber: (number) => `Direction, effect ${number}`,
  addEffect: 'Add an effect',
  addEffectTo: (node) => `Add an effect on ${node}`,
  where: 'For whom and where?',
  whereHelp: 'For example: older people without a car, in places without a bus.',
  description: 'Describe the effect',
  noneDescription: 'Why is it not affected?',
  answerLabel: 'Sum up in your own words',
  removeConflict: (number) => `Remove goal conflict ${number}`,
  conflictsTitle: 'Goal conflicts within the strategy',
  noConflicts: 'No goal conflicts are described. If you see none, write so in the answer above.',
  conflictAnswer: 'Your answer',
};
