import type { setupTexts as Swedish } from '../../sv/setup/index';
import type { Wording } from '../../wording';
import { installTexts } from './install';
import { memberTexts } from './members';
import { visitorTexts } from './visitors';

/** English texts of the set-up page: the same shape as the Swedish, checked by the compiler. */
export const setupTexts: Wording<typeof Swedish> = { install: installTexts, members: memberTexts, visitors: visitorTexts };
