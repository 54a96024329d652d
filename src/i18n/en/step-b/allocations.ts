import type { Wording } from '../../wording';
import type { allocationsTexts as swedish } from '../../sv/step-b/allocations';

export const allocationsTexts: Wording<typeof swedish> = {
};
