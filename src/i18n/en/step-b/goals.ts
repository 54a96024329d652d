import type { Wording } from '../../wording';
import type { goalsTexts as swedish } from '../../sv/step-b/goals';

export const goalsTexts: Wording<typeof swedish> = {
};
