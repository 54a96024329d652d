import fc from 'fast-check';
import { goalSortings } from '../method/scales';
import { countSorted, sortGoals, sortingOf, unsortedOf } from './goal-sorting';
import type { SortedGoals } from './goal-sorting';

const goal = fc.constantFrom('sdg.1', 'sdg.13', 'env.10', 'gen.2', 'ph.8', 'goal.egen', 'något annat', '');
const list = fc.array(goal, { maxLength: 8 });
// Lists as SharePoint may give them: doubles, and goals in several.
const sorted: fc.Arbitrary<SortedGoals> = fc.record({ relevant: list, notRelevant: list, unknown: list });
const to = fc.option(fc.constantFrom(...goalSortings), { nil: null });
const none: SortedGoals = { relevant: [], notRelevant: [], unknown: [] };
const all = (lists: SortedGoals): readonly string[] => goalSortings.flatMap((sorting) => lists[sorting]);

test('a sorted goal stands in its list and in no other', () => {
  fc.assert(fc.property(sorted, goal, to, (before, one, where) => {
    const after = sortGoals(before, [one], where);
    expect(goalSortings.filter((sorting) => after[sorting].includes(one))).toEqual(where === null ? [] : [where]);
  }));
});

test('the lists have nothing in common and nothing twice, after any row of moves', () => {
  fc.assert(fc.property(sorted, fc.array(fc.tuple(list, to), { minLength: 1, maxLength: 6 }), (before, moves) => {
    const after = moves.reduce<SortedGoals>((lists, [goals, where]) => sortGoals(lists, goals, where), before);
    expect(new Set(all(after)).size).toBe(all(after).length);
  }));
});

test('no other goal is sorted anew, lost or moved within its list', () => {
  fc.assert(fc.property(sorted, goal, to, (before, one, where) => {
    const after = sortGoals(before, [one], where);
    for (const other of all(before).filter((id) => id !== one)) expect(sortingOf(after, other)).toBe(sortingOf(before, other));
    for (const sorting of goalSortings) {
      const stayed = after[sorting].filter((id) => before[sorting].includes(id) && id !== one);
      expect(stayed).toEqual([...new Set(before[sorting])].filter((id) => stayed.includes(id)));
    }
  }));
});

test('sorting twice the same way is sorting once, and undoing gives back what was not sorted', () => {
  fc.assert(fc.property(sorted, list, to, (before, goals, where) => {
    const once = sortGoals(before, goals, where);
    expect(sortGoals(once, goals, where)).toEqual(once);
    const rest = unsortedOf(before, goals);
    expect(sortGoals(sortGoals(before, rest, 'notRelevant'), rest, null)).toEqual(sortGoals(before, [], null));
  }));
});

test('a goal that two people have sorted at once counts as relevant', () => {
  expect(sortingOf({ relevant: ['sdg.1'], notRelevant: ['sdg.1'], unknown: ['sdg.1'] }, 'sdg.1')).toBe('relevant');
  expect(sortingOf({ ...none, notRelevant: ['sdg.1'], unknown: ['sdg.1'] }, 'sdg.1')).toBe('unknown');
});

test('every goal is counted once', () => {
  fc.assert(fc.property(sorted, fc.uniqueArray(goal), (lists, goals) => {
    const counts = countSorted(lists, goals);
    expect(counts.relevant + counts.notRelevant + counts.unknown + counts.unsorted).toBe(goals.length);
    expect(counts.unsorted).toBe(unsortedOf(lists, goals).length);
  }));
});
