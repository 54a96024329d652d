import type { overviewTexts as Swedish } from '../../sv/workspace/overview';
import type { Wording } from '../../wording';

export const overviewTexts: Wording<typeof Swedish> = {
};
