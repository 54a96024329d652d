import { childRightsIds } from '../../../method/ids';
import type { BriefBlock } from '../document';
import type { BriefContext } from '../names';
import { list, paragraph, paragraphs, under } from '../text';
import { answerText } from './answers';

/** The child-rights review: its level, whether children were heard, and what was found. Nothing where children are not affected. */
export const childRightsBlocks = ({ facts, words: { childRights, ...words }, method }: BriefContext): readonly BriefBlock[] => {
  const { childrenAffected, childRightsLevel, childrenHeard } = facts.assessment;
  if (childrenAffected !== 'yes') return [];
  const answers = childRightsIds.flatMap((item) => under(method.childRights[item].title, paragraphs(answerText(facts, item))));
  return [
    ...list([
      words.named(childRights.level, childRightsLevel === null ? childRights.noLevel : method.scales.childRightsLevel[childRightsLevel]),
      words.named(childRights.heard, childrenHeard === null ? childRights.heardNotSaid : method.scales.doneCode[childrenHeard]),
    ]),
    ...(answers.length === 0 ? [paragraph(childRights.noAnswers)] : answers),
  ];
};
