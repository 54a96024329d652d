import { presentStateTexts } from './present-state';
import { goalsTexts } from './goals';
import { picturesTexts } from './pictures';
import { stakeholdersTexts } from './stakeholders';
import { dialoguesTexts } from './dialogues';
import { supportQuestionsTexts } from './support-questions';
import { childRightsTexts } from './child-rights';
import { allocationsTexts } from './allocations';
import { analysisTexts } from './analysis';
import { knowledgeGapsTexts } from './knowledge-gaps';

/** English texts of this area; one file per subject, gathered here. */
export const stepBTexts = {
  presentState: presentStateTexts,
  goals: goalsTexts,
  pictures: picturesTexts,
  stakeholders: stakeholdersTexts,
  dialogues: dialoguesTexts,
  supportQuestions: supportQuestionsTexts,
  childRights: childRightsTexts,
  allocations: allocationsTexts,
  analysis: analysisTexts,
  knowledgeGaps: knowledgeGapsTexts,
} as const;
