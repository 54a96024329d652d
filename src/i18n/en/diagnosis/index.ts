import { findingTexts } from './findings';
import { groupTexts } from './groups';

/** English texts of the page where administrators see how the tool stands; one file per part, gathered here. */
export const diagnosisTexts = {
  title: 'Check of the tool',
  lead: 'Here you see whether lists, groups, permissions and flows are as they should be. Beside what is not, it says how to mend it.',
  again: 'Check again',
  reading: 'Checking lists, groups and flows …',
  checked: (when: string): string => `Checked ${when}`,
  moment: (day: string, time: string): string => `${day} at ${time}`,
  allWell: 'Everything is as it should be.',
  toDo: (n: number): string => (n === 1 ? '1 thing needs mending. It is marked below.' : `${n} things need mending. They are marked below.`),
  state: { success: 'As it should be', warning: 'To mend', danger: 'Must be mended', neutral: 'Good to know' },
  unreadable: 'The check could not be made',
  failures: {
    offline: 'No contact with SharePoint. See that the network works and try again.',
    busy: 'SharePoint is busy. Wait a while and try again.',
    forbidden: 'You do not have permission to do this. Ask an administrator.',
    gone: 'It is no longer there. Check again.',
  },
  visitor: {
    title: 'This page is for administrators',
    text: 'Administrators check here that the tool works. There is nothing you need to do.',
    ask: (names: string): string => `If you have a question about the tool, turn to ${names}.`,
    and: 'and',
  },
  findings: findingTexts,
  groups: groupTexts,
} as const;
