import * as fc from 'fast-check';
import { contentsOf, handOverProblems, isReceived, keyHandOvers, keysLeft, NOTICE_LIMIT, receiverOf } from './key-hand-over';
import type { HandOverNotice } from './key-hand-over';

const notice = (key: string, changes: Partial<HandOverNotice> = {}): HandOverNotice =>
  ({ key, kind: 'keysHandedOver', to: null, toRole: 'Driftchef', about: [], sentOn: null, receivedOn: null, receivedBy: '', ...changes });

it('lists hand-overs of keys alone, the latest first', () => {
  const rows = [notice('a', { sentOn: '2026-03-01T08:00:00Z' }), notice('b'), notice('c', { sentOn: '2026-03-02T08:00:00Z' }), notice('d', { kind: 'ended' }), notice('e', { sentOn: '2026-03-02T08:00:00Z' }), notice('f', { kind: null })];
  expect(keyHandOvers(rows).map(({ key }) => key)).toEqual(['e', 'c', 'a', 'b']);
});

it.each([
  [{ to: { name: 'Anna Berg' }, toRole: '' }, 'Anna Berg'], [{ to: { name: 'Anna Berg' }, toRole: ' trafikstrateg ' }, 'Anna Berg, trafikstrateg'],
  [{ to: null, toRole: 'Växjö kommun' }, 'Växjö kommun'], [{ to: null, toRole: ' ' }, ''],
])('%j is told as "%s"', (row, told) => expect(receiverOf(row)).toBe(told));

it('waits until somebody has said that it is received', () => {
  expect([isReceived({ receivedOn: null }), isReceived({ receivedOn: '2026-03-02T08:00:00Z' })]).toEqual([false, true]);
});

it('a key is either handed over or left, never both', () => {
  const key = fc.constantFrom('k1', 'k2', 'k3', 'k4');
  fc.assert(fc.property(fc.uniqueArray(key), fc.array(fc.tuple(fc.constantFrom('keysHandedOver', 'ended', null), fc.array(key))), (present, sent) => {
    const rows = sent.map(([kind, about], index) => notice(String(index), { kind, about }));
    const left = keysLeft(present.map((one) => ({ key: one })), rows).map((one) => one.key);
    const gone = new Set(keyHandOvers(rows).flatMap(({ about }) => about));
    expect(left).toEqual(present.filter((one) => !gone.has(one)));
  }));
});

it('takes along what stands under each key, and no cancelled action', () => {
  const action = (under: string, name: string, status: string | null) => ({ under, name, status, owner: '', start: null, due: null });
  const indicator = { under: 'k1', name: 'Buller', unit: 'dB', baseline: null, target: 40, targetOn: null };
  const found = contentsOf([{ key: 'k1', name: 'Tyst' }, { key: 'k2', name: 'Ljust' }], [action('k1', 'Gräns', null), action('k1', 'Staket', 'cancelled'), action('k9', 'Lös', 'done')], [indicator]);
  expect(found.map(({ name, actions, indicators }) => [name, actions.map((one) => one.name), indicators.map((one) => one.name)]))
    .toEqual([['Tyst', ['Gräns'], ['Buller']], ['Ljust', [], []]]);
});

it.each([
  ['nothing chosen', { keys: [], to: null, toRole: ' ' }, '', ['keys', 'receiver']], ['a person', { keys: ['k'], to: {}, toRole: '' }, 'x', []],
  ['a role', { keys: ['k'], to: null, toRole: 'Driftchef' }, 'x', []], ['a text at the limit', { keys: ['k'], to: {}, toRole: '' }, 'x'.repeat(NOTICE_LIMIT), []],
  ['a text over the limit', { keys: ['k'], to: {}, toRole: '' }, 'x'.repeat(NOTICE_LIMIT + 1), ['tooLong']],
] as const)('%s lacks what it lacks', (_name, draft, text, problems) => expect(handOverProblems(draft, text)).toEqual(problems));
