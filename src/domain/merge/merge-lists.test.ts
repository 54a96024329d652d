import * as fc from 'fast-check';
import { mergeLists } from './merge-lists';

it.each([
  ['both add', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'c', 'b']],
  ['both add the same', [], ['a'], ['a'], ['a']],
  ['one adds, one takes away', ['a'], ['a', 'b'], [], ['b']],
  ['I take away, they add', ['a', 'b'], ['b'], ['a', 'b', 'c'], ['b', 'c']],
  ['both take the same away', ['a', 'b'], ['b'], ['b'], ['b']],
  ['nobody does anything', ['a'], ['a'], ['a'], ['a']],
] as const)('%s', (_name, base, mine, theirs, expected) => {
  expect(mergeLists(base, mine, theirs)).toEqual(expected);
});

it('knows people by their id', () => {
  const anna = { id: 1, name: 'Anna' };
  expect(mergeLists([anna], [], [{ id: 1, name: 'Anna Lindqvist' }, { id: 2, name: 'Erik' }])).toEqual([{ id: 2, name: 'Erik' }]);
});

const list: fc.Arbitrary<string[]> = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));

it('holds what either added, lacks what either took away, and nothing else', () => {
  fc.assert(fc.property(list, list, list, (base, mine, theirs) => {
    const merged = mergeLists(base, mine, theirs);
    for (const part of ['a', 'b', 'c', 'd', 'e']) {
      const wasThere = base.includes(part);
      const expected = wasThere ? mine.includes(part) && theirs.includes(part) : mine.includes(part) || theirs.includes(part);
      expect(merged.includes(part)).toBe(expected);
    }
    expect(new Set(merged).size).toBe(merged.length);
  }));
});

it('does not care who was first', () => {
  fc.assert(fc.property(list, list, list, (base, mine, theirs) => {
    expect([...mergeLists(base, mine, theirs)].sort()).toEqual([...mergeLists(base, theirs, mine)].sort());
  }));
});
