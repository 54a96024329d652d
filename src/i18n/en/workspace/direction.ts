import type { directionTexts as Swedish } from '../../sv/workspace/direction';
import type { Wording } from '../../wording';

export const directionTexts: Wording<typeof Swedish> = {
};
