import type { Wording } from '../../wording';
import type { keysTexts as swedish } from '../../sv/later-steps/keys';
import { inWords } from '../dimension-words';

/** Step C: sustainability keys and what they meet. */
export const keysTexts: Wording<typeof swedish> = {
  help: 'A key is something the initiative must not dodge, or something that has to be in place. Tie it to the effects, conflicts and knowledge gaps it takes care of. Together the keys should meet positive as well as negative impact.',
  example: 'Minimise the negative impact on biodiversity. Needed because more visitors wear down paths and disturb nesting birds.',
  tabsLabel: 'Keys and what they meet',
  tabs: { keys: 'Keys', loose: 'Loose ends', chain: 'The chain' },
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
  meetsTitle: 'What the key meets',
  meetsLead: 'Tick what the key takes care of.',
  nothingToMeet: 'There are no effects, conflicts or knowledge gaps to tie to yet. Describe them in step B first.',
  groups: { negative: 'Negative effects', positive: 'Positive effects', conflicts: 'Conflicts', strategyNegative: 'Negative impact on the strategy', strategyPositive: 'Positive impact on the strategy', gaps: 'Knowledge gaps' },
  search: 'Search what you have found',
  hits: (count) => (count === 0 ? 'Nothing fits. Try another word.' : count === 1 ? '1 hit' : `${count} hits`),
  showMore: (count, group) => `Show ${count} more${group === '' ? '' : `: ${group}`}`,
  suggested: (dimension) => `The key may meet some of this, which concerns ${inWords[dimension]} sustainability`,
  tieSuggested: (name) => `Tie the key to ${name}`,
  mayMeet: (names, more) => `Might meet: ${names.join('; ')}${more === 0 ? '' : `; and ${more} more`}`,
  reach: {
    nothing: 'Meets nothing yet',
    negative: (count) => (count === 1 ? '1 negative effect' : `${count} negative effects`),
    positive: (count) => (count === 1 ? '1 positive effect' : `${count} positive effects`),
    conflicts: (count) => (count === 1 ? '1 conflict' : `${count} conflicts`),
    gaps: (count) => (count === 1 ? '1 knowledge gap' : `${count} knowledge gaps`),
    only: { negative: 'Negative impact only', positive: 'Positive impact only' },
  },
  together: {
    both: 'Together the keys meet positive as well as negative impact.',
    negative: 'So far the keys meet negative impact only. Is there something positive that they should make the most of?',
    positive: 'So far the keys meet positive impact only. Is there something negative that they should meet?',
  },
};
