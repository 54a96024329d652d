import type { Wording } from '../../wording';
import type { editorTexts as swedish } from '../../sv/reference/editor';

export const editorTexts: Wording<typeof swedish> = {
};
