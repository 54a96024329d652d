import type { Wording } from '../../wording';
import type { setsTexts as swedish } from '../../sv/reference/sets';

export const setsTexts: Wording<typeof swedish> = {
};
