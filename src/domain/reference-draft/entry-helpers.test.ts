import fc from 'fast-check';
import { entrySets, MAX_ID, setRules } from '../reference/sets';
import { problemsOf } from '../reference/validate';
import { entryGroups, nextOrder } from './entry-groups';
import { idFromTitle } from './entry-id';
import { moved } from './entry-order';
import { usesOf } from './entry-uses';
import { rowsOfPublication } from './publish';
import { currentStrategies, hasNoEffectNodes } from './strategy-status';
import { entry } from './testing/entry';

describe('an id made from a title', () => {
  const nobody = (): boolean => false;
  it.each([
    ['unit', 'Regional utveckling', 'unit.regional-utveckling'],
    ['place', 'Åseda, Älghult & Öjaby', 'place.aseda-alghult-ojaby'],
    ['goal', 'Fossilfritt 2030', 'goal.fossilfritt-2030'],
    ['group', '🚲 !', 'group.x'],
    ['node', '', 'node.x'],
  ] as const)('%s "%s" is %s', (set, title, id) => expect(idFromTitle(set, title, nobody)).toBe(id));

  it('is unlike those there are', () => {
    const taken = new Set(['unit.kultur', 'unit.kultur-2']);
    expect(idFromTitle('unit', 'Kultur', (id) => taken.has(id))).toBe('unit.kultur-3');
  });

  it('is one that can be published, whatever the title', () => {
    fc.assert(fc.property(fc.constantFrom(...entrySets.filter((set) => setRules[set].isOpen)), fc.string({ unit: 'grapheme', maxLength: 255 }), (set, title) => {
      const id = idFromTitle(set, title, (one) => one.length < 12);
      expect(id.length).toBeLessThanOrEqual(MAX_ID);
      expect(problemsOf([entry(set, id, { title: 'x' })]).filter(({ kind }) => kind === 'badId')).toEqual([]);
    }));
  });
});

describe('moving', () => {
  const three = [1, 2, 3].map((order) => entry('place', `place.${order}`, { order }));
  it.each([
    ['place.2', -1, [['place.2', 1], ['place.1', 2]]],
    ['place.2', 1, [['place.2', 3], ['place.3', 2]]],
    ['place.1', -1, []],
    ['place.3', 1, []],
    ['place.9', 1, []],
  ] as const)('%s by %i changes %j', (id, step, changed) => {
    expect(moved(three, `place:${id}`, step).map((one) => [one.id, one.order])).toEqual(changed);
  });

  it('counts anew where two have the same order', () => {
    const same = ['a', 'b', 'c'].map((id) => entry('place', id, { order: 1 }));
    expect(moved(same, 'place:c', -1).map((one) => [one.id, one.order])).toEqual([['c', 2], ['b', 3]]);
  });
});

describe('groups', () => {
  const strategy = (id: string, order: number, status: string): ReturnType<typeof entry> => entry('strategy', id, { order, details: { status } });
  const node = (id: string, order: number, type: string, under = '', parent = 's1'): ReturnType<typeof entry> => entry('node', id, { order, parent, details: { type, under } });
  const types = ['vision', 'area', 'priority'].map((id, order) => entry('nodeType', id, { order, details: { takesEffects: id === 'priority' ? 'yes' : 'no' } }));
  const all = [
    ...types, strategy('s1', 1, 'current'), strategy('s2', 2, 'skeleton'),
    node('p2', 5, 'priority', 'a1'), node('v', 1, 'vision'), node('a2', 3, 'area', 'v'), node('a1', 2, 'area', 'v'), node('p1', 4, 'priority', 'a1'), node('lost', 6, 'area', 'gone'),
  ];

  it('show the parts of a strategy under what they belong to, and a strategy that has none', () => {
    const groups = entryGroups('node', all);
    expect(groups.map(({ of, entries }) => [of, entries.map(({ entry: one, depth }) => `${depth} ${one.id}`)])).toEqual([
      ['s1', ['0 v', '1 a1', '2 p1', '2 p2', '1 a2', '0 lost']], ['s2', []],
    ]);
    expect(groups[0]?.entries.find(({ entry: one }) => one.id === 'p1')?.siblings.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  it('lose no part whose places lead round', () => {
    const round = [node('a', 1, 'area', 'b'), node('b', 2, 'area', 'a'), node('c', 3, 'area', 'c')];
    expect(entryGroups('node', round).flatMap(({ entries }) => entries.map(({ entry: one }) => one.id)).sort()).toEqual(['a', 'b', 'c']);
  });

  it('show goals under their frameworks, questions under their parts, scales by themselves and places by kind', () => {
    const mixed = [
      entry('framework', 'f2', { order: 2 }), entry('framework', 'f1', { order: 1 }), entry('goal', 'g1', { parent: 'f1', order: 2 }), entry('goal', 'g0', { parent: 'f1' }), entry('goal', 'gx', { parent: 'gone' }),
      entry('question', 'A1'), entry('question', 'V1'), entry('scale', 'track.full'), entry('scale', 'track.light', { order: 2 }), entry('place', 'p', { details: { kind: 'town' } }),
      entry('goalTarget', 't', { parent: 'g1', details: { code: '1.1' } }),
    ];
    const shown = (set: Parameters<typeof entryGroups>[0]): unknown => entryGroups(set, mixed).map(({ of, entries }) => [of, entries.map(({ entry: one }) => one.id)]);
    expect(shown('goal')).toEqual([['f1', ['g0', 'g1']], ['f2', []], ['gone', ['gx']]]);
    expect(shown('goalTarget')).toEqual([['g1', ['t']]]);
    expect(shown('question')).toEqual([['a', ['A1']], ['', ['V1']]]);
    expect(shown('scale')).toEqual([['track', ['track.full', 'track.light']]]);
    expect(shown('place')).toEqual([['town', ['p']]]);
    expect(nextOrder('goal', 'f1', mixed)).toBe(3);
    expect(nextOrder('goal', 'f2', mixed)).toBe(1);
  });

  it('tell which strategy applies, and whether step A has anything to ask about', () => {
    expect(currentStrategies(all).map(({ id }) => id)).toEqual(['s1']);
    expect(hasNoEffectNodes(all[3]!, all)).toBe(false);
    expect(hasNoEffectNodes(all[4]!, all)).toBe(true);
  });

  it.each([
    ['nodeType', 'area', [{ kind: 'nodesOfType', count: 3 }]],
    ['node', 'a1', [{ kind: 'nodesUnder', count: 2 }]],
    ['node', 'p1', [{ kind: 'part', part: 'a' }]],
    ['strategy', 's1', [{ kind: 'newCases' }, { kind: 'nodes', count: 6 }]],
    ['strategy', 's2', []],
  ] as const)('%s %s is used in %j', (set, id, uses) => {
    const found = all.find((one) => one.set === set && one.id === id);
    expect(usesOf(found!, all)).toEqual(uses);
  });

  it('show check points under their stops, also a stop that has none', () => {
    const own = entry('checkPoint', 'check.x', { parent: 'S2' });
    expect(entryGroups('checkPoint', [own]).map(({ of, entries }) => [of, entries.length])).toEqual([['S1', 0], ['S2', 1]]);
    expect(usesOf(own, [own])).toEqual([{ kind: 'part', part: 'stop2' }]);
  });

  it('tell where questions and links are used', () => {
    const link = entry('link', 'link.a', { details: { url: 'https://a', items: 'A1', parts: 'goals' } });
    const question = entry('question', 'A1');
    expect(usesOf(question, [link, question])).toEqual([{ kind: 'part', part: 'a' }, { kind: 'link', id: 'link.a' }]);
    expect(usesOf(link, [link, question])).toEqual([{ kind: 'part', part: 'goals' }, { kind: 'item', id: 'A1' }]);
  });
});

it('makes the rows that a publication leaves, the edition last', () => {
  const { sv: _sv, en: _en, id: _id, ...shape } = entry('place', 'place.x', { details: {} });
  const changed = { ...shape, set: 'place' as const, entry: 'place.x', title: 'X', help: '', example: '', titleEn: '', helpEn: '', exampleEn: '', details: 'kind=town' };
  const rows = rowsOfPublication({ key: 'k', edition: 3, note: 'Ny plats', entries: [changed] }, [], '2026-03-02T09:00:00Z', 'Anna');
  expect(rows.map(({ id, set, order, title, publication, author }) => [id, set, order, title, publication, author?.name])).toEqual([[1, 'place', 1, 'X', 'k', 'Anna'], [2, 'edition', 3, 'Ny plats', 'k', 'Anna']]);
});
