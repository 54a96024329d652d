import type { briefTexts as Swedish } from '../../sv/workspace/brief';
import type { Wording } from '../../wording';

/** The decision brief: five headings and what they build on. */
export const briefTexts: Wording<typeof Swedish> = {
  buildsOn: 'What it builds on',
  nothingYet: 'Nothing to build on yet.',
  takeOver: 'Put in as a draft',
  sections: {
    direction: 'Your answer on the vision', strategy: 'Effects on the strategy', positive: 'Positive effects', strengthen: 'Actions that strengthen', negative: 'Negative effects',
    minimise: 'Actions that reduce', conflicts: 'Conflicts and positions', handle: 'Actions that handle conflicts', open: 'Open questions from the judgement', gaps: 'Open knowledge gaps',
  },
  effectOn: (name, summary) => `${name}: ${summary}`,
  conflict: (sides, position) => (position === '' ? `${sides}. No position yet.` : `${sides}. ${position}`),
  judgementTitle: 'Overall judgement',
  judgementLead: 'The judgement is part of the brief. You change it under Overall judgement.',
  notJudged: 'Not judged',
  noReasoning: 'No reasoning is written.',
  toJudgement: 'Go to Overall judgement',
};
