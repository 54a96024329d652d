import type { Wording } from '../../wording';
import type { stakeholdersTexts as swedish } from '../../sv/step-b/stakeholders';

export const stakeholdersTexts: Wording<typeof swedish> = {
};
