import type { Wording } from '../../wording';
import type { planTexts as swedish } from '../../sv/planning/plan';

export const planTexts: Wording<typeof swedish> = {
};
