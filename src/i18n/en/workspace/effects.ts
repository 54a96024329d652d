import type { Wording } from '../../wording';
import type { effectsTexts as swedish } from '../../sv/workspace/effects';

/** How effects and conflicts are named on one line, in every part that shows them. */
export const effectsTexts: Wording<typeof swedish> = {
  count: (sign, kind, count) => `${sign === 'positive' ? '+' : '−'}${count} ${kind ?? 'of no kind yet'}`,
  countsLabel: 'Number of effects',
  named: (goal, description) => `${goal}: ${description}`,
  between: (one, other) => `${one} against ${other}`,
  noDescription: 'not described yet',
  noSide: 'not named yet',
  unknownGoal: (id) => `Unknown goal (${id})`,
  goalNumber: (number) => `Goal ${number}`,
};
