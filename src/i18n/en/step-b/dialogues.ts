import type { Wording } from '../../wording';
import type { dialoguesTexts as swedish } from '../../sv/step-b/dialogues';

export const dialoguesTexts: Wording<typeof swedish> = {
};
