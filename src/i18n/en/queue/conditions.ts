import type { conditionsTexts as Swedish } from '../../sv/queue/conditions';
import type { Wording } from '../../wording';

/** English texts of conditions that are followed up. */
export const conditionsTexts: Wording<typeof Swedish> = {
  title: 'Conditions to follow up',
  lead: 'Conditions stay here until the management group says that they are met.',
  count: (open, overdue) => `${open === 1 ? '1 condition is not met' : `${open} conditions are not met`}${overdue === 0 ? '' : overdue === 1 ? ', 1 is overdue' : `, ${overdue} are overdue`}`,
  state: { open: 'To be met', dueSoon: 'Followed up soon', overdue: 'Overdue', reported: 'Reported as met', met: 'Met' },
  owner: (name) => `Responsible: ${name}`,
  noOwner: 'Nobody responsible',
  due: (day) => `Followed up ${day}`,
  passed: (day) => `Was to be followed up ${day}`,
  noDue: 'No day to follow it up',
  metOn: (day) => `Met ${day}`,
  noText: 'Condition without a text',
  toCase: (name) => `Open ${name}`,
  reports: (n) => (n === 1 ? 'The project group’s report' : `The project group’s reports (${n})`),
  report: (day, name) => (name === '' ? day : `${day}, ${name}`),
  saysMet: 'Says that the condition is met',
  noReport: 'The project group has reported nothing.',
  meet: 'Mark as met', meetOf: (text) => `Mark as met: ${text}`,
  change: 'Change', changeOf: (text) => `Change the day or who is responsible: ${text}`,
  meetForm: {
    title: 'Is the condition met?', how: 'How was it met?', howHelp: 'The project group and the department read this.', on: 'Met on',
    howMissing: 'Write how the condition was met.', onMissing: 'Enter the day the condition was met.', inFuture: 'The date is in the future.',
    save: 'The condition is met', cancel: 'Cancel', saved: 'The condition has been noted as met.',
  },
  changeForm: {
    title: 'Change the day or who is responsible', owner: 'Responsible', ownerHelp: 'Name or role', due: 'Followed up',
    ownerMissing: 'Write who answers for the condition.', dueMissing: 'Enter the day the condition is followed up.',
    note: 'The condition itself is not changed. That takes a new decision.',
    save: 'Save', cancel: 'Cancel', saved: 'The condition has been changed.',
  },
  notADay: 'The date does not exist. Write it as year, month and day.',
  tooLong: (length, limit) => `The text may be at most ${limit} characters. It is ${length} now. Shorten it.`,
  forbidden: 'SharePoint does not let you change the condition. Only the management group does.',
};
