import type { changesTexts as Swedish } from '../../sv/brief/changes';
import type { Wording } from '../../wording';

/** The log: what changed because of the assessment. */
export const changesTexts: Wording<typeof Swedish> = {
  title: 'What changed because of the assessment',
  lead: 'Write it down while you remember it. The list goes with the brief and shows what the work has led to.',
  add: 'Something became different',
  emptyTitle: 'Nothing is written down yet',
  emptyText: 'For example: The cycle path was to go straight through the shore meadow. Now it goes round it, since you saw that nesting birds would be disturbed.',
  unnamed: (number) => `Change ${number}`,
  remove: (name) => `Remove the change: ${name}`,
  removed: 'The change is removed.',
  fields: {
    name: 'What became different?', nameHelp: 'One sentence is enough.',
    before: 'What was intended', after: 'What it became',
    changedOn: 'When it changed',
    because: 'You found it through', becauseHelp: 'Choose the effects, conflicts, knowledge gaps and keys that led to the change.',
  },
  ahead: 'This day has not come yet. Write the day on which it changed.',
  keys: 'Sustainability keys',
  gone: 'Something that has been removed',
  ties: (count) => (count === 1 ? 'Tied to 1 thing' : `Tied to ${count} things`),
};
