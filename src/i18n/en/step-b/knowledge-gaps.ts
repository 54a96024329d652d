import type { knowledgeGapsTexts as swedish } from '../../sv/step-b/knowledge-gaps';
import type { Wording } from '../../wording';

/** Knowledge gaps, under a support question and in the analysis. */
export const knowledgeGapsTexts: Wording<typeof swedish> = {
  title: 'Knowledge gaps',
  lead: 'What you do not know is an answer too. Say who finds out and whether it must be settled before the next stop point.',
  example: 'How do newly arrived women travel in the countryside? The transport planner asks two associations before 1 April.',
  add: 'Add knowledge gap',
  addUnder: (question) => `Add a knowledge gap under ${question}`,
  noneTitle: 'No knowledge gaps yet',
  noneText: 'Is there anything you have guessed? Then it belongs here.',
  noneHere: 'No knowledge gap matches the choice.',
  unnamed: (number) => `Knowledge gap ${number}`,
  remove: (name) => `Remove the knowledge gap ${name}`,
  removed: 'The knowledge gap is removed.',
  state: { open: 'Open', blocking: 'Open, must be settled', closed: 'Settled', overdue: 'Past its date' },
  closedOnDay: (day) => `Settled ${day}`,
  isGap: 'There is a knowledge gap here',
  isGapHelp: 'The gap gets a role that answers for it and a date, and you see it in the analysis.',
  gapMade: 'A knowledge gap has been added.',
  fields: {
    question: 'What do you not know?', owner: 'Role that finds out', due: 'Due',
    isBlocking: 'Must be settled before the next stop point', closedHow: 'How it was settled', closedHowHelp: 'Write the answer, or why you accept not knowing.',
    closedOn: 'Settled on', howMissing: 'Say how the gap was settled. Until then it counts as open.',
  },
  closeToday: 'Use today’s date',
  from: (question) => `Came up under: ${question}`,
  goThere: 'To the question',
  filterLabel: 'Show',
  filters: { all: 'All', open: 'Open', blocking: 'Must be settled', overdue: 'Overdue', closed: 'Settled' },
  filter: (name, count) => `${name} (${count})`,
  shown: (count) => (count === 1 ? '1 knowledge gap is shown.' : `${count} knowledge gaps are shown.`),
};
