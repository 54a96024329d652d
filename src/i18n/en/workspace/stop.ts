import type { stopTexts as Swedish } from '../../sv/workspace/stop';
import type { Wording } from '../../wording';

export const stopTexts: Wording<typeof Swedish> = {
};
