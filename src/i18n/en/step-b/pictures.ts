import type { Wording } from '../../wording';
import type { picturesTexts as swedish } from '../../sv/step-b/pictures';

export const picturesTexts: Wording<typeof swedish> = {
};
