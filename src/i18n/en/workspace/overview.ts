import type { overviewTexts as Swedish } from '../../sv/workspace/overview';
import type { Wording } from '../../wording';

/** The overview: what the initiative is, where the case stands and what comes next. */
export const overviewTexts: Wording<typeof Swedish> = {
  nextTitle: 'Next step',
  next: {
    part: (part) => `Go on with ${part}`,
    overview: 'Describe the initiative',
    attention: (part) => `Look again at ${part}`,
    wait: 'Wait for the management group to decide',
    waitText: 'The management group has the case. You can read in the meantime.',
    handOver: 'Hand over to the management group',
    handOverText: 'You have judged the initiative unsustainable. The management group decides whether it goes on or ends.',
    complete: 'Complete the case',
    completeText: 'Every part is filled in. Read them through once more, then complete the case under Overall judgement.',
    completed: 'The case is completed',
    completedText: 'The decision brief can be read and printed. Follow up actions and indicators as you planned.',
    ended: 'The case has ended',
    endedText: 'All that you wrote is still here. The reason stands in the history.',
    goTo: (part) => `Go to ${part}`,
    readOn: 'Read the history',
  },
  decidedTitle: (decision) => `The management group has decided: ${decision}`,
  decidedOn: (day, minutes) => (minutes === '' ? `Decided on ${day}.` : `Decided on ${day}. Minutes: ${minutes}.`),
  reason: 'Reason',
  conditions: 'Conditions',
  unproven: 'The status says that the management group has answered, but there is no decision by them. Ask the management group.',
  aboutTitle: 'About the initiative',
  fields: {
    name: 'Name', purpose: 'Purpose', purposeHelp: 'What is the initiative meant to lead to, and for whom? Two or three sentences will do.',
    type: 'Type of initiative', unit: 'Unit', track: 'Track', diaryNumber: 'Registration number',
  },
  peopleTitle: 'Who works on the case',
  owner: 'Responsible officer',
  noOwner: 'Nobody has been named.',
  group: 'Project group',
  noGroup: 'Nobody else is in the project group.',
  progressTitle: 'How far you have come',
  progress: {
    empty: 'Not started', started: (count) => (count === 1 ? '1 thing left' : `${count} things left`), done: 'Done', attention: 'Needs another look',
  },
};
