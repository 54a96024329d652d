import { parts, type PartId } from '../../method/parts';
import type { EntrySet, ReferenceEntry } from '../../method/reference';
import { listOf } from '../reference/published';

/** One place in the method where an entry is used. */
export type EntryUse =
  | { readonly kind: 'part'; readonly part: PartId }
  /** Beside a question: an entry of set `question` or `supportQuestion`. */
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'goals' | 'targets' | 'nodes' | 'nodesUnder' | 'nodesOfType'; readonly count: number }
  | { readonly kind: 'newCases' | 'effects' | 'caseUnits' | 'goalChoice' | 'scale' };

const partUses = (isIn: (part: (typeof parts)[number]) => boolean): readonly EntryUse[] => parts.filter(isIn).map(({ id }) => ({ kind: 'part', part: id }));

/** Where an entry is used, as the method knows it; what single cases have answered is not among it. */
export const usesOf = (entry: ReferenceEntry, all: readonly ReferenceEntry[]): readonly EntryUse[] => {
  const inUse = all.filter(({ isWithdrawn }) => !isWithdrawn);
  const count = (kind: 'goals' | 'targets' | 'nodes' | 'nodesUnder' | 'nodesOfType', set: EntrySet, is: (other: ReferenceEntry) => boolean): readonly EntryUse[] => {
    const n = inUse.filter((other) => other.set === set && is(other)).length;
    return n === 0 ? [] : [{ kind, count: n }];
  };
  const isUnder = (other: ReferenceEntry): boolean => other.parent === entry.id;
  const links = (): readonly EntryUse[] =>
    inUse.filter(({ set, details }) => set === 'link' && listOf(details['items']).includes(entry.id)).map(({ id }) => ({ kind: 'link', id }));
  switch (entry.set) {
    case 'question': return [...partUses(({ items }) => (items as readonly string[]).includes(entry.id)), ...links()];
    case 'supportQuestion': return [...partUses(({ id }) => id === 'supportQuestions'), ...links()];
    case 'checkPoint': return partUses(({ id }) => id === (entry.parent === 'S1' ? 'stop1' : 'stop2'));
    case 'scale': return [{ kind: 'scale' }];
    case 'framework': return [...count('goals', 'goal', isUnder), { kind: 'goalChoice' }];
    case 'goal': return [{ kind: 'goalChoice' }, ...count('targets', 'goalTarget', isUnder)];
    case 'goalTarget': return [{ kind: 'goalChoice' }];
    case 'nodeType': return count('nodesOfType', 'node', ({ details }) => details['type'] === entry.id);
    case 'strategy': return [...(entry.details['status'] === 'current' ? [{ kind: 'newCases' } as const] : []), ...count('nodes', 'node', isUnder)];
    case 'node': {
      const type = inUse.find(({ set, id }) => set === 'nodeType' && id === entry.details['type']);
      return [...(type?.details['takesEffects'] === 'yes' ? partUses(({ id }) => id === 'a') : []), ...count('nodesUnder', 'node', ({ details }) => details['under'] === entry.id)];
    }
    case 'unit': return [{ kind: 'caseUnits' }];
    case 'place': case 'group': return [{ kind: 'effects' }];
    case 'link': return [...partUses(({ id }) => listOf(entry.details['parts']).includes(id)), ...listOf(entry.details['items']).map((id) => ({ kind: 'item', id }) as const)];
  }
};
