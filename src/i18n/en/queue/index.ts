import type { queueTexts as Swedish } from '../../sv/queue/index';
import type { Wording } from '../../wording';

/** English texts of this area: the same shape as the Swedish, checked by the compiler. */
export const queueTexts: Wording<typeof Swedish> = {
};
