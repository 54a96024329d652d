import type { Wording } from '../../wording';
import type { relationsTexts as swedish } from '../../sv/initiative/relations';

export const relationsTexts: Wording<typeof swedish> = {
};
