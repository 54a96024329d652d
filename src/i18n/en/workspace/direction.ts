import type { directionTexts as Swedish } from '../../sv/workspace/direction';
import type { Wording } from '../../wording';

/** Step A: the questions on the strategy, the effects on it and the goal conflicts within it. */
export const directionTexts: Wording<typeof Swedish> = {
  strategy: (name) => `You judge against ${name}.`,
  judged: (done, all) => `${done} of ${all} judged`,
  ownWords: 'What is marked Our words is worded by us after the region’s website. It is replaced once the strategy’s own words are in place.',
  ownWordsMark: 'Our words',
  choices: { positive: 'Positive', negative: 'Negative', none: 'None' },
  summary: { positive: 'Positive', negative: 'Negative', none: 'No effect', both: 'Both', unjudged: 'Not judged' },
  removeEffect: (number, node) => `Remove effect ${number} on ${node}`,
  effectRemoved: 'The effect is removed.',
  firstEffect: (node) => `Effect on ${node}`,
  effectNumber: (number) => `Effect ${number}`,
  addEffect: 'Add an effect',
  addEffectTo: (node) => `Add an effect on ${node}`,
  where: 'For whom and where?',
  description: 'Describe the effect',
  noneDescription: 'Why is it not affected?',
  answerLabel: 'Sum up in your own words, if you like',
  noConflicts: 'No goal conflicts are described. If you see none, write so in the box below.',
  conflictAnswer: 'Anything else on the goal conflicts',
};
