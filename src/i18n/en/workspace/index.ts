import type { workspaceTexts as Swedish } from '../../sv/workspace/index';
import type { Wording } from '../../wording';

/** English texts of this area: the same shape as the Swedish, checked by the compiler. */
export const workspaceTexts: Wording<typeof Swedish> = {
};
