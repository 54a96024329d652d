import type { Wording } from '../../wording';
import type { strategyTexts as swedish } from '../../sv/direction/strategy';

/** Step A: which strategy the case is held against, the effects on it and the goals that are set against each other. */
export const strategyTexts: Wording<typeof swedish> = {
  title: 'The strategy',
  choose: 'Strategy you judge against',
  chooseHelp: 'If you change the strategy, the effects you have written are kept, but they no longer show among the parts of the new one.',
  status: { current: (name: string): string => name, skeleton: (name: string): string => `${name} (not filled in yet)`, superseded: (name: string): string => `${name} (superseded)` },
  unknownVersion: (version: string, shown: string): string => `The case was held against a strategy that is not here (${version}). You see ${shown} instead. Choose the one you judge against.`,
  noStrategy: 'There is no strategy here.',
  skeletonTitle: (name: string): string => `The content of ${name} has not been filled in yet`,
  skeletonText: 'The process owner fills in the priorities and challenges of the strategy. Until then, answer in your own words, or choose another strategy above.',
  skeletonAnswer: 'Which parts of the strategy are affected, and in which direction?',
  says: (name: string): string => `What ${name} says`,
  table: {
    caption: 'Number of effects on each part of the strategy',
    node: 'Part of the strategy',
    goTo: (node: string): string => `Go to ${node}`,
    unjudged: 'Not judged',
  },
  counts: {
    positive: (count: number): string => `${count} positive`,
    negative: (count: number): string => `${count} negative`,
    none: (count: number): string => `${count} without effect`,
  },
  noWords: 'Not described yet.',
  who: 'Who',
  places: 'Where',
  when: 'When',
  otherTitle: (count: number): string => (count === 1 ? '1 effect belongs to another strategy' : `${count} effects belong to another strategy`),
  otherText: 'They are not counted above. Remove them if they no longer apply, or write them anew under the right part of the strategy.',
  removeOther: (node: string): string => `Remove the effect on ${node}`,
  unknownNode: (id: string): string => `Unknown part of the strategy (${id})`,
  oneTarget: 'Goal on the one side',
  otherTarget: 'Goal on the other side',
  ownSide: 'Own words are enough',
};
