import type { wordFileTexts as Swedish } from '../../sv/document/word';
import type { Wording } from '../../wording';

/** What only the Word file needs: the footer, the head of the picture's table and names of styles. */
export const wordFileTexts: Wording<typeof Swedish> = {
  page: 'Page',
  ofPages: 'of',
  profile: { dimension: 'Dimension', value: 'Judgement', reasoning: 'Reasons', positive: 'Effects for', negative: 'Effects against' },
  styles: { fact: 'Fact', tableText: 'Table Text', tableHead: 'Table Head' },
};
