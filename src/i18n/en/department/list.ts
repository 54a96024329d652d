import type { listTexts as Swedish } from '../../sv/department/list';
import type { Wording } from '../../wording';

/** English texts of the department's list of cases. */
export const listTexts: Wording<typeof Swedish> = {
  title: 'Sustainability assurances',
  lead: 'The initiatives of the department that are being assured for sustainability.',
  startNew: 'New case',
  whoDoesWhat: 'Who does what',
  diagnosis: 'Check',
  reference: 'Method and goals',
  views: { label: 'View', cases: 'Cases', plan: 'Plan the year', counts: 'Child rights' },
  waiting: (n) => (n === 1 ? '1 case is waiting for the management group to decide' : `${n} cases are waiting for the management group to decide`),
  noneWaiting: 'No case is waiting for the management group to decide',
  toQueue: 'To the cases',
  viewFailed: 'The page could not be fetched. Check the network and try again.',
  noticesFailed: 'There is something for you to take part of, but it could not be fetched. Check the network and try again.',
  columns: { name: 'Initiative', type: 'Type', unit: 'Unit', owner: 'Responsible', step: 'Step', status: 'Status' },
  filter: {
    title: 'Filter', status: 'Status', type: 'Type of initiative', unit: 'Unit', any: 'All', clear: 'Show all',
  },
  status: {
    Planned: 'Planned', InProgress: 'In progress', AwaitingDecision: 'With the management group', Completed: 'Completed', Ended: 'Ended', unknown: 'Unknown status',
  },
  notChosen: 'Not chosen',
  inPlan: (year) => `In the selection for ${year}`,
  deadline: {
    ahead: (day) => `Answer due ${day}`,
    near: (day, days) => (days === 0 ? `Answer due today, ${day}` : days === 1 ? `Answer due tomorrow, ${day}` : `Answer due ${day}, ${days} days left`),
    past: (day) => `Answer was due ${day}`,
  },
  step: {
    a: 'A Strategic direction', stop1: 'Stop point 1', b: 'B Sustainability analysis', c: 'C Sustainability keys', stop2: 'Stop point 2',
    d: 'D Actions and indicators', judgement: 'Overall judgement', brief: 'Decision brief',
  },
  outcome: { Sustainable: 'Judged sustainable', Unsustainable: 'Judged unsustainable' },
  noOwner: 'Nobody responsible',
  noName: 'Initiative without a name',
  notSet: 'Not stated',
  count: (n) => (n === 1 ? '1 case' : `${n} cases`),
  countPlanned: (n) => (n === 1 ? '1 planned initiative' : `${n} planned initiatives`),
  countMore: (n) => `${n} cases shown, there are more`,
  empty: {
    title: 'No cases yet',
    text: 'Start with an initiative you are planning right now. The earlier you assure it, the easier it is to change.',
    textReader: 'When the department starts to assure an initiative, it shows up here.',
  },
  noneMatch: { title: 'Nothing matches the filter', text: 'Choose something else or show all.' },
};
