import fc from 'fast-check';
import { actionStatuses, effectSizes, endingKinds, nodeEffects } from '../method/scales';
import { chainColumns, chainOf, chainRows, chainThrough, lanesIn } from './chain';
import type { Chain, ChainFacts } from './chain';
import { findLooseEnds, findPlanGaps, withoutKey } from './loose-ends';

const open = { ending: null, endingReason: '', endingActor: '' } as const;
const effect = (key: string, values: object = {}) => ({ key, effect: 'negative' as const, size: null, ...open, ...values });
const action = (key: string, under: string, meets: readonly string[] = [], status: (typeof actionStatuses)[number] | null = null) => ({ key, under, meets, status });
const none: ChainFacts = { effects: [], conflicts: [], knowledgeGaps: [], keys: [], actions: [], indicators: [] };
const lines = ({ links }: Chain): readonly string[] => links.map(({ from, to, isBroken }) => `${from} ${isBroken ? '-/-' : '->'} ${to}`);

test('a chain that is whole has no broken link', () => {
  const chain = chainOf({ ...none, effects: [effect('e')], keys: [{ key: 'k', meets: ['e'] }], actions: [action('a', 'k')], indicators: [{ key: 'i', under: 'k' }] });
  expect(lines(chain)).toEqual(['e -> k', 'k -> a', 'a -> hub:k', 'hub:k -> i']);
  expect(chain.lanes).toEqual([{ id: 'k', kind: 'key', hub: 'hub:k', positives: [], cells: { finding: ['e'], key: ['k'], action: ['a'], indicator: ['i'] } }]);
  expect(chain.broken).toEqual({ endings: 0, findings: 0, actions: 0, indicators: 0, keys: 0 });
  expect(lanesIn(chain, 'broken')).toEqual([]);
});

test('every broken end stands there: nothing found, no action, no indicator, no key, no ending', () => {
  const chain = chainOf({
    ...none, effects: [effect('e'), effect('small', { size: 'small' }), effect('free', { effect: 'positive' })], conflicts: [{ key: 'c', ...open }],
    knowledgeGaps: [{ key: 'g' }], keys: [{ key: 'k', meets: ['gone'] }], actions: [action('cancelled', 'k', ['e'], 'cancelled'), action('lost', 'gone')],
  });
  expect(lines(chain)).toEqual([
    'missing:finding:k -/- k', 'k -/- missing:action:k', 'missing:action:k -/- hub:k', 'hub:k -/- missing:indicator:k',
    'missing:key: -/- lost', 'lost -> hub:', 'e -/- missing:key:loose', 'c -/- missing:key:loose',
  ]);
  expect(chain.broken).toEqual({ endings: 2, findings: 1, actions: 1, indicators: 1, keys: 1 });
  expect(chain.lanes.map(({ kind }) => kind)).toEqual(['key', 'noKey', 'loose']);
  expect([...chain.nodes.keys()]).not.toEqual(expect.arrayContaining(['small']));
});

test('actions may take care of a finding by themselves; a reason and another actor are ends of their own', () => {
  const chain = chainOf({
    ...none,
    effects: [effect('byAction'), effect('risk', { ending: 'acceptedRisk', endingReason: 'Kort' }), effect('both', { ending: 'acceptedRisk', endingReason: 'Kort' })],
    conflicts: [{ key: 'away', ending: 'otherActor', endingReason: '', endingActor: 'Kommunen' }],
    keys: [{ key: 'k', meets: ['both'] }], actions: [action('a', 'k', ['byAction'])], indicators: [{ key: 'i', under: 'k' }],
  });
  expect(lines(chain)).toEqual(['both -> k', 'k -> a', 'a -> hub:k', 'hub:k -> i', 'byAction -> a', 'risk -> ending:risk', 'away -> ending:away']);
  expect(chain.lanes.map(({ cells }) => cells.finding)).toEqual([['byAction', 'both'], ['risk', 'away']]);
  expect(chain.nodes.get('ending:away')).toEqual({ id: 'ending:away', column: 'key', kind: 'otherActor', row: 'away' });
  expect(lanesIn(chain, 'keys')).toHaveLength(1);
});

test('a finding stands beside the first key that meets it, and the table names it under every key', () => {
  const chain = chainOf({ ...none, effects: [effect('e'), effect('p', { effect: 'positive' })], keys: [{ key: 'k', meets: ['p', 'e'] }, { key: 'l', meets: ['e'] }] });
  expect(chain.lanes.map(({ cells, positives }) => [cells.finding, positives])).toEqual([[['e'], ['p']], [[], []]]);
  expect(chainRows(chain).map(({ cells }) => cells.finding)).toEqual([['p', 'e'], ['e']]);
});

test('what is chosen lights up what leads to it and what it leads to, and nothing else', () => {
  const chain = chainOf({
    ...none, effects: [effect('e'), effect('f')], keys: [{ key: 'k', meets: ['e', 'f'] }, { key: 'l', meets: ['f'] }],
    actions: [action('a', 'k'), action('b', 'l')], indicators: [{ key: 'i', under: 'k' }],
  });
  expect([...chainThrough(chain.links, 'e')].sort()).toEqual(['a', 'e', 'hub:k', 'i', 'k']);
  expect([...chainThrough(chain.links, 'b')].sort()).toEqual(['b', 'f', 'hub:l', 'l', 'missing:indicator:l']);
});

const id = fc.constantFrom('e1', 'e2', 'c1', 'g1', 'gone');
const anyFacts: fc.Arbitrary<ChainFacts> = fc.record({
  effects: fc.subarray(['e1', 'e2', 'e3']).chain((keys) => fc.tuple(...keys.map((key) => fc.record({
    key: fc.constant(key), effect: fc.constantFrom(...nodeEffects, null), size: fc.constantFrom(...effectSizes, null),
    ending: fc.constantFrom(...endingKinds, null), endingReason: fc.constantFrom('', 'Skäl'), endingActor: fc.constantFrom('', 'Kommunen'),
  })))),
  conflicts: fc.subarray(['c1', 'c2']).map((keys) => keys.map((key) => ({ key, ...open }))),
  knowledgeGaps: fc.subarray(['g1']).map((keys) => keys.map((key) => ({ key }))),
  keys: fc.subarray(['k1', 'k2']).chain((keys) => fc.tuple(...keys.map((key) => fc.record({ key: fc.constant(key), meets: fc.array(id, { maxLength: 4 }) })))),
  actions: fc.subarray(['a1', 'a2']).chain((keys) => fc.tuple(...keys.map((key) => fc.record({
    key: fc.constant(key), under: fc.constantFrom('k1', 'k2', 'gone'), meets: fc.array(id, { maxLength: 2 }), status: fc.constantFrom(...actionStatuses, null),
  })))),
  indicators: fc.subarray(['i1', 'i2']).chain((keys) => fc.tuple(...keys.map((key) => fc.record({ key: fc.constant(key), under: fc.constantFrom('k1', 'k2', 'gone') })))),
});

test('the picture says the same as the lists of loose ends and of what the plan lacks', () => {
  fc.assert(fc.property(anyFacts, (facts) => {
    const chain = chainOf(facts);
    const loose = findLooseEnds(facts);
    const gaps = findPlanGaps(facts.keys, facts.actions, facts.indicators);
    const looseLane = chain.lanes.find(({ kind }) => kind === 'loose');
    expect(looseLane?.cells.finding ?? []).toEqual([...loose.effects, ...loose.conflicts].map(({ key }) => key));
    expect(chain.broken.endings).toBe(loose.effects.length + loose.conflicts.length);
    expect(chain.broken.findings).toBe(loose.keys.length);
    expect(chain.broken.actions).toBe(gaps.filter(({ lacksAction }) => lacksAction).length);
    expect(chain.broken.indicators).toBe(gaps.filter(({ lacksIndicator }) => lacksIndicator).length);
    expect(chain.broken.keys).toBe(withoutKey([...facts.actions.filter(({ status }) => status !== 'cancelled'), ...facts.indicators], facts.keys).length);
    const isWhole = Object.values(chain.broken).every((count) => count === 0);
    expect(chain.links.every(({ isBroken }) => !isBroken)).toBe(isWhole);
    expect(lanesIn(chain, 'broken').length === 0).toBe(isWhole);
  }), { numRuns: 500 });
});

test('everything stands once, every link has two ends, and nothing that must end somewhere is left out', () => {
  fc.assert(fc.property(anyFacts, (facts) => {
    const { nodes, lanes, links } = chainOf(facts);
    const placed = lanes.flatMap(({ cells, positives }) => [...chainColumns.flatMap((column) => cells[column]), ...positives]);
    expect(placed.length).toBe(new Set(placed).size);
    expect([...placed].sort()).toEqual([...nodes.keys()].sort());
    const ends = new Set([...nodes.keys(), ...lanes.flatMap(({ hub }) => hub ?? [])]);
    for (const { from, to } of links) { expect(ends.has(from)).toBe(true); expect(ends.has(to)).toBe(true); }
    for (const row of facts.effects) if (row.effect === 'negative' && row.size !== 'small') expect(nodes.has(row.key)).toBe(true);
    for (const row of facts.conflicts) expect(nodes.has(row.key)).toBe(true);
    for (const one of placed) expect(chainThrough(links, one).has(one)).toBe(true);
  }));
});
