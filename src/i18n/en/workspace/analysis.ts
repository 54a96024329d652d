import type { Wording } from '../../wording';
import type { analysisTexts as swedish } from '../../sv/workspace/analysis';

/** Step B: the analysis questions, goal conflicts and knowledge gaps. */
export const analysisTexts: Wording<typeof swedish> = {
  answerLabel: 'Your answer',
  gathered: {
    positive: (count) => (count === 0 ? 'No positive effects are described yet' : count === 1 ? '1 positive effect you have described' : `${count} positive effects you have described`),
    negative: (count) => (count === 0 ? 'No negative effects are described yet' : count === 1 ? '1 negative effect you have described' : `${count} negative effects you have described`),
    conflicts: (count) => (count === 0 ? 'No conflicts are described yet' : count === 1 ? '1 conflict you have described' : `${count} conflicts you have described`),
    where: 'You describe effects in a part of their own:',
    whereConflicts: 'You describe goal conflicts of step A there, and conflicts of interest under Stakeholders.',
    for: (where) => `For whom and where: ${where}`,
    noSign: (count) => (count === 1 ? '1 effect has no plus or minus.' : `${count} effects have no plus or minus.`),
  },
  fromStep: { a: 'From step A', b: 'From step B' },
  conflictsTitle: 'Conflicts between sustainability goals',
  conflictsLead: 'Set two goals against each other. Write the position you take and which role answers for it.',
  addConflict: 'Add goal conflict',
  noConflictsTitle: 'No goal conflicts yet',
  noConflictsText: 'See where one goal gains at the expense of another. Goals with both plus and minus are a good start.',
  unnamedConflict: (number) => `Goal conflict ${number}`,
  removeConflict: (name) => `Remove the goal conflict ${name}`,
  conflictRemoved: 'The goal conflict is removed.',
  conflictFields: {
    oneSide: 'On the one hand', oneSideHelp: 'The goal or value that gains.', otherSide: 'On the other hand', otherSideHelp: 'The goal or value that has to stand back.',
    description: 'What is the conflict?', position: 'Your position', positionHelp: 'How do you go on, and what does it cost?',
    owner: 'Responsible role, not a name', status: 'Status',
  },
  gapsTitle: 'Knowledge gaps',
  gapsLead: 'What you do not know is an answer, too. Write who finds out and whether it must be settled before the next stop point.',
  gapExample: 'How do newly arrived women in the countryside travel? The transport planner asks two associations before 1 April.',
  addGap: 'Add knowledge gap',
  noGapsTitle: 'No knowledge gaps yet',
  noGapsText: 'Is there anything you have guessed? Then it belongs here.',
  unnamedGap: (number) => `Knowledge gap ${number}`,
  removeGap: (name) => `Remove the knowledge gap ${name}`,
  gapRemoved: 'The knowledge gap is removed.',
  gapState: { open: 'Open', blocking: 'Open, must be settled', closed: 'Settled', overdue: 'Past its date' },
  gapFields: {
    question: 'What do you not know?', owner: 'Role that finds out', due: 'Due',
    isBlocking: 'Must be settled before the next stop point', closedHow: 'How it was settled', closedHowHelp: 'Write the answer, or why you accept not knowing.',
  },
};
