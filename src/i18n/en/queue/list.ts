import type { listTexts as Swedish } from '../../sv/queue/list';
import type { Wording } from '../../wording';

/** English texts of the list of waiting cases. */
export const listTexts: Wording<typeof Swedish> = {
  title: 'Cases waiting for a decision',
  lead: 'The project groups have judged these initiatives to be unsustainable. The management group decides whether they go on or end.',
  label: 'Cases, longest waiting first',
  count: (n) => (n === 1 ? '1 case is waiting' : `${n} cases are waiting`),
  readOnly: 'You can read the cases. The management group makes the decisions.',
  since: (day, days) => (days === 0 ? 'Handed over today' : days === 1 ? `Has waited 1 day, since ${day}` : `Has waited ${days} days, since ${day}`),
  sinceUnknown: 'It is not known when the case was handed over',
  revision: (n) => (n === 1 ? 'First submission' : `Submission ${n}`),
  takenIn: 'Received',
  notTakenIn: 'New',
  decided: 'Decided',
  confidential: 'Confidential',
  noOwner: 'Nobody responsible',
  noUnit: 'No unit',
  noName: 'Initiative without a name',
  empty: { title: 'Nothing is waiting for a decision', text: 'When a project group judges an initiative to be unsustainable, the case comes here.' },
  reload: 'Update the list',
};
