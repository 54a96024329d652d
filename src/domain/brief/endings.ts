import { endingWaysOf } from '../loose-ends';
import type { EndingFacts } from '../loose-ends';
import type { BriefContext } from './names';
import { oneBlock } from './text';

/**
 * How an effect or a conflict is taken care of, in words: the keys and actions that meet it, the risk that is accepted,
 * who takes over. The sentence that nothing does where it is a loose end.
 */
export const endingText = (row: EndingFacts & { readonly key: string }, { facts: { keys, actions }, words, ties }: BriefContext): string => {
  const { handling } = words;
  const ways = endingWaysOf(row, ties).flatMap((way): readonly string[] => {
    switch (way) {
      case 'key': return keys.filter(({ meets }) => meets.includes(row.key)).map(({ name }) => handling.key(oneBlock(name) || words.noName));
      case 'action': return actions.filter(({ meets, status }) => status !== 'cancelled' && meets.includes(row.key)).map(({ name }) => handling.action(oneBlock(name) || words.noName));
      case 'acceptedRisk': return [handling.acceptedRisk(oneBlock(row.endingReason))];
      default: return [handling.otherActor(oneBlock(row.endingActor), oneBlock(row.endingReason))];
    }
  });
  return ways.length === 0 ? handling.none : ways.join('\n');
};
