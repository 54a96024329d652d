import fc from 'fast-check';
import { agendaOf, lastOrder, meetingsToCome, moveEntry, type AgendaFact, type MeetingFact } from './agenda';

const today = '2026-11-23';
const meeting = (key: string, date: string | null, isRemoved = false): MeetingFact => ({ key, date, isRemoved });
const item = (assessmentId: number, on: string, order: number | null = 1, revision = 1): AgendaFact => ({ assessmentId, meeting: on, order, revision });
const cases = [1, 2, 3].map((id) => ({ id, revision: 1 }));
const shape = (items: readonly AgendaFact[], meetings: readonly MeetingFact[]): object => {
  const { groups, unplaced } = agendaOf(cases, items, meetings, today);
  return { groups: groups.map(({ meeting: { key }, entries, isPast }) => [key, entries.map(({ row }) => row.id), isPast]), unplaced: unplaced.map(({ row }) => row.id) };
};

it.each<[string, AgendaFact[], MeetingFact[], object]>([
  ['nothing planned', [], [], { groups: [], unplaced: [1, 2, 3] }],
  ['meetings to come, the next first, empty ones too', [item(2, 'dec')], [meeting('dec', '2026-12-10'), meeting('nov', '2026-11-26')],
    { groups: [['nov', [], false], ['dec', [2], false]], unplaced: [1, 3] }],
  ['a meeting today is to come', [], [meeting('now', today)], { groups: [['now', [], false]], unplaced: [1, 2, 3] }],
  ['a past meeting with a case that still waits stands first', [item(1, 'old')], [meeting('nov', '2026-11-26'), meeting('old', '2026-11-12')],
    { groups: [['old', [1], true], ['nov', [], false]], unplaced: [2, 3] }],
  ['a past meeting without any is over', [], [meeting('old', '2026-11-12')], { groups: [], unplaced: [1, 2, 3] }],
  ['by their order, those without one last', [item(1, 'nov', null), item(2, 'nov', 2), item(3, 'nov', 1)], [meeting('nov', '2026-11-26')],
    { groups: [['nov', [3, 2, 1], false]], unplaced: [] }],
  ['a row of an earlier submission places nothing', [item(1, 'nov', 1, 0)], [meeting('nov', '2026-11-26')], { groups: [['nov', [], false]], unplaced: [1, 2, 3] }],
  ['taken off the agenda', [item(1, '')], [meeting('nov', '2026-11-26')], { groups: [['nov', [], false]], unplaced: [1, 2, 3] }],
  ['on a meeting that was removed, and on an unknown one', [item(1, 'gone'), item(2, 'never')], [meeting('gone', '2026-11-26', true)], { groups: [], unplaced: [1, 2, 3] }],
  ['a meeting without a day stands last', [], [meeting('some day', null), meeting('nov', '2026-11-26')], { groups: [['nov', [], false], ['some day', [], false]], unplaced: [1, 2, 3] }],
])('%s', (_, items, meetings, expected) => {
  expect(shape(items, meetings)).toEqual(expected);
});

it('offers meetings that are not over and not removed', () => {
  expect(meetingsToCome([meeting('c', '2026-12-01'), meeting('a', today), meeting('b', '2026-11-22'), meeting('x', '2026-12-02', true), meeting('d', null)], today).map(({ key }) => key))
    .toEqual(['a', 'c', 'd']);
});

const items = fc.array(fc.record({ assessmentId: fc.integer({ min: 1, max: 3 }), revision: fc.constantFrom(0, 1, null), meeting: fc.constantFrom('a', 'b', 'c', ''), order: fc.option(fc.integer()) }));
const meetings = fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c'), date: fc.option(fc.constantFrom('2026-11-01', today, '2026-12-01')), isRemoved: fc.boolean() }), { selector: ({ key }) => key });
it('shows every waiting case once, whatever the lists hold', () => {
  fc.assert(fc.property(items, meetings, (rows, all) => {
    const { groups, unplaced } = agendaOf(cases, rows, all, today);
    const shown = [...groups.flatMap(({ entries }) => entries), ...unplaced].map(({ row }) => row.id);
    expect([...shown].sort((a, b) => a - b)).toEqual([1, 2, 3]);
  }));
});

it('moves one step and writes only what becomes another', () => {
  const entries = [1, 2, 3].map((id) => ({ item: item(id, 'nov', id) }));
  expect(moveEntry(entries, 2, -1).map(({ item: { assessmentId }, order }) => [assessmentId, order])).toEqual([[3, 2], [2, 3]]);
  expect(moveEntry(entries, 0, -1)).toEqual([]);
  expect(moveEntry(entries, 2, 1)).toEqual([]);
  expect(moveEntry(entries, 7, -1)).toEqual([]);
});

it('gives every entry an order of its own, also where two had the same or none', () => {
  fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 2, maxLength: 6 }), fc.nat(5), fc.constantFrom<-1 | 1>(-1, 1), (orders, at, step) => {
    const entries = orders.map((order, id) => ({ item: item(id, 'nov', order) }));
    fc.pre(at < entries.length && at + step >= 0 && at + step < entries.length);
    const changes = moveEntry(entries, at, step);
    const after = entries.map(({ item: row }) => ({ id: row.assessmentId, order: changes.find((change) => change.item === row)?.order ?? row.order }));
    const ids = [...after].sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ id }) => id);
    const wanted = entries.map(({ item: { assessmentId } }) => assessmentId);
    [wanted[at], wanted[at + step]] = [wanted[at + step] ?? null, wanted[at] ?? null];
    expect(ids).toEqual(wanted);
  }));
});

it('puts a case last', () => {
  expect(lastOrder([])).toBe(1);
  expect(lastOrder([{ item: item(1, 'nov', 4) }, { item: item(2, 'nov', null) }, { item: null }])).toBe(5);
});
