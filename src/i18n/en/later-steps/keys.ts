import type { Wording } from '../../wording';
import type { keysTexts as swedish } from '../../sv/later-steps/keys';

/** Step C: sustainability keys and what they meet. */
export const keysTexts: Wording<typeof swedish> = {
  help: 'A key is something the initiative must not dodge, or something that has to be in place. Tie it to the effects and conflicts it takes care of.',
  example: 'Minimise the negative impact on biodiversity. Needed because more visitors wear down paths and disturb nesting birds.',
  listTitle: 'The keys',
  add: 'Add key',
  emptyTitle: 'No keys yet',
  emptyText: 'Write your own or begin with one of the examples. A few clear keys are easiest to follow.',
  unnamed: (number) => `Key ${number}`,
  remove: (name) => `Remove the key ${name}`,
  removed: 'The key is removed.',
  fields: { name: 'Sustainability key', nameHelp: 'Begin with a verb if you can: reduce, secure, increase.', reason: 'Why is the key needed?' },
  examplesTitle: 'Examples to begin with',
  useExample: (name) => `Add the key ${name}`,
  exampleAdded: (name) => `The key ${name} is added.`,
  meets: (count) => (count === 0 ? 'Meets nothing yet' : count === 1 ? 'Meets 1 effect or conflict' : `Meets ${count} effects and conflicts`),
  meetsTitle: 'What the key meets',
  meetsLead: 'Tick the effects and conflicts that the key takes care of.',
  nothingToMeet: 'There are no effects or conflicts to tie to yet. Describe them in step B first.',
  groups: { negative: 'Negative effects', positive: 'Positive effects', conflicts: 'Conflicts' },
  looseTitle: 'Loose ends',
  looseLead: 'These have no key yet. Tie them to a key, or say why you leave them.',
  noLoose: 'Every negative effect and conflict has a key.',
  nothingYet: 'Once you have described negative effects and conflicts in step B, this shows which of them lack a key.',
  looseEffects: 'Negative effects without a key',
  looseConflicts: 'Conflicts without a key',
  looseKeys: 'Keys that meet nothing',
};
