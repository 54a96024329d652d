import type { Wording } from '../../wording';
import type { problemsTexts as swedish } from '../../sv/reference/problems';

export const problemsTexts: Wording<typeof swedish> = {
};
