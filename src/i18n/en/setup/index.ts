import type { setupTexts as Swedish } from '../../sv/setup/index';
import type { Wording } from '../../wording';

/** English texts of this area: the same shape as the Swedish, checked by the compiler. */
export const setupTexts: Wording<typeof Swedish> = {
};
