import type { Wording } from '../../wording';
import type { forwardTexts as swedish } from '../../sv/later-steps/forward';

/** Step D: the strategy forward, four short answers. */
export const forwardTexts: Wording<typeof swedish> = {
  title: 'What will you start, change, deepen and stop?',
  lead: 'Write briefly. This is the strategy forward, in words that everybody in the organisation understands.',
  help: 'Look at the keys and the actions. What is new, what do you do in another way, what do you do more of and what do you stop doing? Not everything needs an answer.',
  example: 'Start: talks with young people every spring. Change: the campaign moves to the autumn. Deepen: the work with the municipalities. Stop: marketing the inner zone.',
  questions: { 'F.start': 'Start', 'F.change': 'Change', 'F.deepen': 'Deepen', 'F.stop': 'Stop' },
  helps: { 'F.start': 'What you do not do today.', 'F.change': 'What you do in another way.', 'F.deepen': 'What you do more of.', 'F.stop': 'What you do no longer.' },
};
