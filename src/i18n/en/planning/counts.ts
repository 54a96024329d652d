import type { Wording } from '../../wording';
import type { countsTexts as swedish } from '../../sv/planning/counts';

export const countsTexts: Wording<typeof swedish> = {
};
