import type { BriefBlock } from '../document';
import type { BriefContext } from '../names';
import { paragraphs, under } from '../text';

/** What the initiative is, for a reader who meets it for the first time; nothing where nobody has written it. */
export const initiativeBlocks = ({ facts: { assessment }, words: { initiative } }: BriefContext): readonly BriefBlock[] => [
  ...paragraphs(assessment.purpose),
  ...under(initiative.delimitation, paragraphs(assessment.delimitation)),
  ...under(initiative.alternatives, paragraphs(assessment.alternatives)),
  ...under(initiative.zeroAlternative, paragraphs(assessment.zeroAlternative)),
];
