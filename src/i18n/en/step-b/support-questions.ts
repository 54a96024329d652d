import type { Wording } from '../../wording';
import type { supportQuestionsTexts as swedish } from '../../sv/step-b/support-questions';

export const supportQuestionsTexts: Wording<typeof swedish> = {
};
