import type { frameTexts as Swedish } from '../../sv/workspace/frame';
import type { Wording } from '../../wording';

export const frameTexts: Wording<typeof Swedish> = {
};
