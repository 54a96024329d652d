import type { Wording } from '../../wording';
import type { aboutTexts as swedish } from '../../sv/initiative/about';

export const aboutTexts: Wording<typeof swedish> = {
};
