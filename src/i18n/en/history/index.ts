import type { historyTexts as Swedish } from '../../sv/history/index';
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
  told: { ended: 'Notice that the initiative has ended', keysHandedOver: 'Keys were handed over' },
  received: { ended: 'The ending is confirmed', keysHandedOver: 'The keys are received' },
  published: (revision) => `The decision brief was published, revision ${revision}`,
  drawnUp: (revision) => `The decision brief was drawn up, revision ${revision}`,
  dispatched: (revision) => `The decision brief was sent, revision ${revision}`,
  reopened: 'The case was opened again',
  diaryNumber: 'Diary number',
  to: 'To',
  receipt: 'Receipt',
  onlyCreated: 'Your choices at the stop points and the decisions of the management group gather here, with date and reason.',
};
