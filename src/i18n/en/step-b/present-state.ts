import type { Wording } from '../../wording';
import type { presentStateTexts as swedish } from '../../sv/step-b/present-state';

export const presentStateTexts: Wording<typeof swedish> = {
};
