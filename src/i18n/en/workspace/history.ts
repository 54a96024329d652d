import type { historyTexts as Swedish } from '../../sv/workspace/history';
import type { Wording } from '../../wording';

export const historyTexts: Wording<typeof Swedish> = {
};
