import type { moveTexts as Swedish } from '../../sv/reference/move';
import type { Wording } from '../../wording';

/** English texts for whoever chooses whether an open case moves on to a newer edition. */
export const moveTexts: Wording<typeof Swedish> = {
  title: 'Move on to the new edition?',
  from: (edition) => (edition === 0 ? 'The case follows the method as it was delivered.' : `The case follows edition ${edition}.`),
  to: (edition) => `The newest is edition ${edition}. All you have written stays whatever you choose.`,
  editionsTitle: 'Editions since then',
  edition: (number, day) => (day === '' ? `Edition ${number}` : `Edition ${number}, ${day}`),
  changesTitle: 'What changes for you',
  count: (all, concerned) =>
    `${all === 1 ? '1 change' : `${all} changes`}. ${concerned === 0 ? 'None touches anything you have answered or chosen.' : concerned === 1 ? '1 touches something you have answered or chosen.' : `${concerned} touch something you have answered or chosen.`}`,
  onlyConcerned: 'Show only what concerns you',
  concerned: 'You have answered or chosen here',
  nothing: 'Nothing you see changes. What is new is about order or translation.',
  withdrawn: 'Can no longer be chosen. What you have chosen and written keeps its words.',
  empty: 'Empty',
  goOn: 'Move on to the new edition',
  stay: 'Stay',
  moved: (edition) => `The case now follows edition ${edition}.`,
};
