import type { historyTexts as Swedish } from '../../sv/workspace/history';
import type { Wording } from '../../wording';

/** The history: what has happened, when and by whom. */
export const historyTexts: Wording<typeof Swedish> = {
  listLabel: 'Events, the latest first',
  created: 'The case was started',
  stop: (stop, way) => `${stop}: ${way}`,
  stops: { S1: 'Stop point 1', S2: 'Stop point 2' },
  handedOver: 'The case was handed over',
  whom: 'From whom to whom',
  judged: 'The overall judgement was made',
  submitted: (revision) => (revision > 1 ? `The case was handed to the management group, time ${revision}` : 'The case was handed to the management group'),
  decided: (decision) => `Decision by the management group: ${decision}`,
  on: (day, name) => (name === '' ? day : `${day}, ${name}`),
  notDated: 'Just now',
  reason: 'Reason',
  stopReason: 'Reason',
  conditions: 'Conditions',
  minutes: 'Minutes',
  with: 'Participants',
  onlyCreated: 'Your choices at the stop points and the decisions of the management group gather here, with date and reason.',
};
