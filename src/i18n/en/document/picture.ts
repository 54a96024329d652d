import type { pictureWords as Swedish } from '../../sv/document/picture';
import type { Wording } from '../../wording';

/** The picture of the three dimensions. */
export const pictureWords: Wording<typeof Swedish> = {
  countFor: (count) => (count === 1 ? '1 effect for' : `${count} effects for`),
  countAgainst: (count) => (count === 1 ? '1 effect against' : `${count} effects against`),
  noReasons: 'No reasoning is written.',
};
