import type { knowledgeGapsTexts as swedish } from '../../sv/step-b/knowledge-gaps';
import type { Wording } from '../../wording';

/** Knowledge gaps, under a support question and in the analysis. */
export const knowledgeGapsTexts: Wording<typeof swedish> = {
  title: 'Knowledge gaps',
  lead: 'What you do not know is an answer too. Say who finds out and whether it must be settled before a stop point.',
  example: 'How do newly arrived women travel in the countryside? The transport planner asks two associations before 1 April.',
  add: 'Add knowledge gap',
  addUnder: (question) => `Add a knowledge gap under ${question}`,
  noneTitle: 'No knowledge gaps yet',
  noneText: 'Is there anything you have guessed? Then it belongs here.',
  noneHere: 'No knowledge gap matches the choice.',
  unnamed: (number) => `Knowledge gap ${number}`,
  remove: (name) => `Remove the knowledge gap ${name}`,
  removed: 'The knowledge gap is removed.',
  state: { open: 'Open', blocking: { S1: 'Open, holds stop point 1', S2: 'Open, holds stop point 2' }, accepted: 'Accepted, not settled', closed: 'Settled', overdue: 'Past its date' },
  closedOnDay: (day) => `Settled ${day}`,
  acceptedOnDay: (day) => `Accepted ${day}, not settled`,
  isGap: 'There is a knowledge gap here',
  isGapHelp: 'The gap gets a role that answers for it and a date, and you see it in the analysis.',
  gapMade: 'A knowledge gap has been added.',
  fields: {
    question: 'What do you not know?', owner: 'Role that finds out', due: 'Due',
    isBlocking: 'Must be settled before a stop point', blocks: 'Before which stop point?', closedHow: 'How it was settled', closedHowHelp: 'Write the answer.',
    closedOn: 'Settled on', howMissing: 'Say how the gap was settled. Until then it counts as open.',
    acceptedReason: 'Why you go on without an answer', acceptedReasonHelp: 'The gap counts as accepted, not as settled, and holds no stop point.',
    acceptedOn: 'Accepted on',
  },
  stops: { S1: { label: 'Stop point 1', help: 'Holds stop point 2, too.' }, S2: { label: 'Stop point 2', help: 'Before step D.' } },
  accept: 'Accept the gap with a reason',
  closeToday: 'Use today’s date',
  from: (question) => `Came up under: ${question}`,
  goThere: 'To the question',
  filterLabel: 'Show',
  filters: { all: 'All', open: 'Open', blocking: 'Must be settled', overdue: 'Overdue', accepted: 'Accepted', closed: 'Settled' },
  filter: (name, count) => `${name} (${count})`,
  shown: (count) => (count === 1 ? '1 knowledge gap is shown.' : `${count} knowledge gaps are shown.`),
};
