import type { Wording } from '../../wording';
import type { analysisTexts as swedish } from '../../sv/workspace/analysis';

/** Words on effects and goal conflicts that several parts use. */
export const analysisTexts: Wording<typeof swedish> = {
  gathered: {
    for: (where) => `For whom and where: ${where}`,
  },
  addConflict: 'Add goal conflict',
  unnamedConflict: (number) => `Goal conflict ${number}`,
  removeConflict: (name) => `Remove the goal conflict ${name}`,
  conflictRemoved: 'The goal conflict is removed.',
  conflictFields: {
    oneSide: 'On the one hand', oneSideHelp: 'The goal or value that gains.', otherSide: 'On the other hand', otherSideHelp: 'The goal or value that has to stand back.',
    description: 'What is the conflict?', position: 'Your position', positionHelp: 'How do you go on, and what does it cost?',
    owner: 'Responsible role, not a name', status: 'Status',
  },
};
