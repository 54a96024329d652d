import type { overviewTexts as Swedish } from '../../sv/overview/index';
import type { Wording } from '../../wording';

/** The overview: what the initiative is, where the case stands and what comes next. */
export const overviewTexts: Wording<typeof Swedish> = {
  nextTitle: 'Next step',
  next: {
    part: (part) => `Go on with ${part}`,
    initiative: 'Describe the initiative',
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
  noPurpose: 'The purpose has not been written yet.',
  notStated: 'Not filled in',
  change: 'Change it under The initiative',
  read: 'Read more under The initiative',
  changePeople: 'Change who works on it',
  decided: {
    partlyDecided: 'Part of the initiative has been decided already. Assess what can be changed.',
    decided: 'The initiative has been decided already. The assessment can show how to carry it out better.',
  },
  deadline: {
    near: (day, days) => (days === 0 ? `The consultation response is due today, ${day}.` : days === 1 ? `The consultation response is due tomorrow, ${day}.` : `The consultation response is due no later than ${day}. ${days} days are left.`),
    past: (day, days) => (days === 1 ? `The time for the consultation response ran out yesterday, ${day}.` : `The time for the consultation response ran out on ${day}, ${days} days ago.`),
  },
  unreadable: 'Something in the case has been changed in the SharePoint list to a value that the tool does not know. That field is shown empty here. Ask the administrator before you fill it in.',
  fields: {
    name: 'Name', purpose: 'Purpose', purposeHelp: 'What is the initiative meant to lead to, and for whom? Two or three sentences will do.',
    type: 'Type of initiative', unit: 'Unit', track: 'Track', diaryNumber: 'Registration number',
  },
  peopleTitle: 'Who works on the case',
  owner: 'Responsible officer',
  noOwner: 'Nobody has been named.',
  group: 'Project group',
  noGroup: 'Nobody else is in the project group.',
  changed: { title: 'Did something change?', text: 'Did something in the initiative become different because of the assessment? Write it down while you remember it.', go: 'Write it down', none: 'Nothing is written down yet.', count: (count) => (count === 1 ? '1 change is written down.' : `${count} changes are written down.`) },
  progressTitle: 'How far you have come',
  progress: {
    empty: 'Not started', started: (count) => (count === 1 ? '1 thing left' : `${count} things left`), done: 'Done', attention: 'Needs another look',
  },
};
