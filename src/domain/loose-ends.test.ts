import fc from 'fast-check';
import { actionStatuses, effectSizes, endingKinds, nodeEffects } from '../method/scales';
import { endedOtherwise, endingWaysOf, findLooseEnds, findPlanGaps, isMaterial, setTie, tiesOf, withoutKey } from './loose-ends';

const open = { ending: null, endingReason: '', endingActor: '' } as const;
const effect = (key: string, values: object = {}) => ({ key, effect: 'negative' as const, size: null, ...open, ...values });
const conflict = (key: string, values: object = {}) => ({ key, ...open, ...values });
const keyOf = ({ key }: { readonly key: string }): string => key;
const none = { keys: [], actions: [], effects: [], conflicts: [] } as const;

test.each([
  ['negative', 'large', true], ['negative', 'moderate', true], ['negative', null, true], ['negative', 'small', false],
  ['positive', 'large', false], ['none', null, false], [null, 'large', false],
] as const)('a %s effect of size %s is material: %s', (sign, size, expected) => {
  expect(isMaterial({ effect: sign, size })).toBe(expected);
});

describe('the ways a finding ends', () => {
  const ties = tiesOf([{ key: 'k', meets: ['byKey', 'byBoth'] }], [
    { meets: ['byAction', 'byBoth'], status: 'ongoing' }, { meets: ['byCancelled'], status: 'cancelled' }, { meets: ['byNew'], status: null },
  ]);
  test.each([
    ['nothing', conflict('x'), []],
    ['a key', conflict('byKey'), ['key']],
    ['an action', conflict('byAction'), ['action']],
    ['an action whose status nobody has said', conflict('byNew'), ['action']],
    ['a cancelled action alone', conflict('byCancelled'), []],
    ['a key, an action and a reason', conflict('byBoth', { ending: 'acceptedRisk', endingReason: 'Liten' }), ['key', 'action', 'acceptedRisk']],
    ['a risk without a reason', conflict('x', { ending: 'acceptedRisk', endingReason: ' \n', endingActor: 'Kommunen' }), []],
    ['a risk with a reason', conflict('x', { ending: 'acceptedRisk', endingReason: 'Övergående' }), ['acceptedRisk']],
    ['another actor that nobody names', conflict('x', { ending: 'otherActor', endingReason: 'Sätt en gräns', endingActor: ' ' }), []],
    ['another actor', conflict('x', { ending: 'otherActor', endingActor: 'Länsstyrelsen' }), ['otherActor']],
    ['a reason that is being written and not chosen yet', conflict('x', { endingReason: 'Övergå' }), []],
  ] as const)('%s', (_name, row, expected) => {
    expect(endingWaysOf(row, ties)).toEqual(expected);
  });

  test('those that end otherwise than in a key are told with every way they end', () => {
    const rows = [conflict('byKey'), conflict('byBoth'), conflict('loose'), conflict('taken', { ending: 'otherActor', endingActor: 'Kommunen' })];
    expect(endedOtherwise(rows, ties)).toEqual([{ row: rows[1], ways: ['key', 'action'] }, { row: rows[3], ways: ['otherActor'] }]);
    expect(endedOtherwise(rows, ties, 'loose').map(({ row }) => row.key)).toEqual(['byBoth', 'loose', 'taken']);
  });
});

describe('findLooseEnds', () => {
  const effects = [effect('e1'), effect('e2', { effect: 'positive' }), effect('e3', { size: 'small' }), effect('e4', { size: 'large' }), effect('e5', { effect: 'none' }), effect('e6', { effect: null })];
  const conflicts = [conflict('c1'), conflict('c2')];

  test('material negative effects and all conflicts ask for an ending, wherever they stand', () => {
    const ends = findLooseEnds({ ...none, effects, conflicts });
    expect(ends.effects.map(keyOf)).toEqual(['e1', 'e4']);
    expect(ends.conflicts.map(keyOf)).toEqual(['c1', 'c2']);
  });

  test('a key that meets only removed rows hangs loose itself; one that meets a knowledge gap does not', () => {
    const keys = [{ key: 'k1', meets: ['e1', 'c1'] }, { key: 'k2', meets: ['gone'] }, { key: 'k3', meets: [] }, { key: 'k4', meets: ['g1'] }, { key: 'k5', meets: ['e2'] }, { key: 'k6', meets: ['e5', 'e6'] }];
    const ends = findLooseEnds({ ...none, keys, effects, conflicts, knowledgeGaps: [{ key: 'g1' }] });
    expect(ends.effects.map(keyOf)).toEqual(['e4']);
    expect(ends.conflicts.map(keyOf)).toEqual(['c2']);
    expect(ends.keys.map(keyOf)).toEqual(['k2', 'k3', 'k6']);
  });
});

/** A small world of rows, so that ties and findings often meet. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const words = fc.constantFrom('', '  ', '\n', 'Skäl', 'å');
const ending = { ending: fc.constantFrom(...endingKinds, null), endingReason: words, endingActor: words };
const anyCase = fc.record({
  keys: fc.uniqueArray(fc.record({ key: fc.constantFrom('k1', 'k2', 'k3'), meets: fc.array(id, { maxLength: 3 }) }), { selector: keyOf }),
  actions: fc.array(fc.record({ meets: fc.array(id, { maxLength: 2 }), status: fc.constantFrom(...actionStatuses, null) }), { maxLength: 3 }),
  rows: fc.uniqueArray(fc.record({
    key: id, isConflict: fc.boolean(), effect: fc.constantFrom(...nodeEffects, null), size: fc.constantFrom(...effectSizes, null), ...ending,
  }), { selector: keyOf }),
});

test('the list is empty exactly when every material negative and every conflict has an ending', () => {
  // The rule of the issue, written once more in other words: met by a key, or by an action that is not cancelled, or a risk
  // with its reason, or another actor who is named.
  fc.assert(fc.property(anyCase, ({ keys, actions, rows }) => {
    let isEveryEnded = true;
    for (const row of rows) {
      const asks = row.isConflict || (row.effect === 'negative' && row.size !== 'small');
      if (!asks) continue;
      let isEnded = false;
      for (const key of keys) if (key.meets.indexOf(row.key) >= 0) isEnded = true;
      for (const action of actions) if (action.status !== 'cancelled' && action.meets.indexOf(row.key) >= 0) isEnded = true;
      if (row.ending === 'acceptedRisk' && /\S/.test(row.endingReason)) isEnded = true;
      if (row.ending === 'otherActor' && /\S/.test(row.endingActor)) isEnded = true;
      if (!isEnded) isEveryEnded = false;
    }
    const ends = findLooseEnds({ keys, actions, effects: rows.filter(({ isConflict }) => !isConflict), conflicts: rows.filter(({ isConflict }) => isConflict) });
    expect(ends.effects.length + ends.conflicts.length === 0).toBe(isEveryEnded);
  }), { numRuns: 500 });
});

test('a new tie never makes a loose end of anything', () => {
  fc.assert(fc.property(anyCase, id, ({ keys, actions, rows }, tied) => {
    const facts = { actions, effects: rows.filter(({ isConflict }) => !isConflict), conflicts: rows.filter(({ isConflict }) => isConflict) };
    const before = findLooseEnds({ ...facts, keys });
    const after = findLooseEnds({ ...facts, keys: keys.map((key) => ({ ...key, meets: setTie(key.meets, tied, true) })) });
    for (const row of after.effects) expect(before.effects).toContain(row);
    for (const row of after.conflicts) expect(before.conflicts).toContain(row);
    expect(after.keys.length).toBeLessThanOrEqual(before.keys.length);
  }));
});

test('a key needs an action that is not cancelled, and an indicator, of its own', () => {
  const keys = [{ key: 'k1' }, { key: 'k2' }, { key: 'k3' }, { key: 'k4' }];
  const actions = [{ under: 'k1', status: null }, { under: 'k2', status: 'done' }, { under: 'k4', status: 'cancelled' }];
  expect(findPlanGaps(keys, actions, [{ under: 'k1' }, { under: 'k4' }])).toEqual([
    { key: { key: 'k2' }, lacksAction: false, lacksIndicator: true },
    { key: { key: 'k3' }, lacksAction: true, lacksIndicator: true },
    { key: { key: 'k4' }, lacksAction: true, lacksIndicator: false },
  ]);
  expect(withoutKey([{ under: 'k1' }, { under: 'gone' }], keys)).toEqual([{ under: 'gone' }]);
});

test('a tie is set once and taken away whole', () => {
  expect(setTie(['a'], 'b', true)).toEqual(['a', 'b']);
  expect(setTie(['a', 'b'], 'b', true)).toEqual(['a', 'b']);
  expect(setTie(['a', 'b', 'b'], 'b', false)).toEqual(['a']);
});
