import type { briefTexts as Swedish } from '../../sv/workspace/brief';
import type { Wording } from '../../wording';

export const briefTexts: Wording<typeof Swedish> = {
};
