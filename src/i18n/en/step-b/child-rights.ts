import type { Wording } from '../../wording';
import type { childRightsTexts as swedish } from '../../sv/step-b/child-rights';

export const childRightsTexts: Wording<typeof swedish> = {
};
