import type { Wording } from '../../wording';
import type { handOverTexts as swedish } from '../../sv/initiative/hand-over';

export const handOverTexts: Wording<typeof swedish> = {
};
