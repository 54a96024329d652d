import type { holdsTexts as Swedish } from '../../sv/stop/holds';
import type { Wording } from '../../wording';

/** What must be settled before the group goes on. */
export const holdsTexts: Wording<typeof Swedish> = {
  title: 'What holds the stop point',
  none: 'Nothing holds the stop point.',
  some: (count) => `${count === 1 ? '1 thing holds' : `${count} things hold`} the stop point. You can always rework or end, but not go on.`,
  gap: 'Knowledge gap',
  checkPoint: 'Check point',
  wayOut: { gap: 'Settle the gap, or write why you accept not knowing.', checkPoint: 'Answer it, or say why it is not relevant here.' },
  state: { open: 'Holds', closed: 'Settled', accepted: 'Accepted', answered: 'Answered', notRelevant: 'Not relevant here', released: 'Holds no longer' },
  unnamed: 'Knowledge gap without a name',
  answer: 'To the question',
  answerOn: (question) => `To the question: ${question}`,
  blocked: (count) => `You cannot go on yet: ${count === 1 ? '1 thing holds' : `${count} things hold`} the stop point. Settle what holds, or choose to rework or end.`,
  toFirst: 'Show what holds',
};
