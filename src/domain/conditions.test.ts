import fc from 'fast-check';
import { conditionsOf, conditionState, inFollowUpOrder, isOverdue, reportsOn, type ConditionFact, type ConditionReportFact } from './conditions';

const condition = (changes: Partial<ConditionFact> = {}): ConditionFact => ({ key: 'a:1', attempt: 'a', order: 1, due: '2026-12-31', isMet: false, ...changes });
const report = (changes: Partial<ConditionReportFact> = {}): ConditionReportFact =>
  ({ condition: 'a:1', reportedOn: '2026-11-20', created: '2026-11-20T09:00:00Z', saysMet: true, ...changes });
const today = '2026-11-23';

describe('which conditions count', () => {
  const rows = [condition({ key: 'a:2', order: 2 }), condition({ key: 'b:1', attempt: 'b' }), condition(), condition({ key: 'a:x', order: null })];
  it.each<[string, { attempt: string } | undefined, string[]]>([
    ['those of the attempt that stands, in their order', { attempt: 'a' }, ['a:1', 'a:2', 'a:x']],
    ['none of a losing attempt', { attempt: 'c' }, []],
    ['none without a decision', undefined, []],
    ['none of a decision without an attempt, however many rows have none either', { attempt: '' }, []],
  ])('%s', (_, decision, keys) => {
    expect(conditionsOf(decision, [...rows, condition({ key: 'blank', attempt: '' })]).map(({ key }) => key)).toEqual(keys);
  });
});

it.each<[string, Partial<ConditionFact>, Partial<ConditionReportFact>[], string]>([
  ['far ahead', { due: '2026-12-08' }, [], 'open'],
  ['a fortnight ahead', { due: '2026-12-07' }, [], 'dueSoon'],
  ['today', { due: today }, [], 'dueSoon'],
  ['yesterday', { due: '2026-11-22' }, [], 'overdue'],
  ['no day', { due: null }, [], 'open'],
  ['a day that is none', { due: '2026-02-30' }, [], 'open'],
  ['a report that says nothing of being met', {}, [{ saysMet: false }], 'open'],
  ['reported as met', {}, [{}], 'reported'],
  ['reported as met although the day has passed', { due: '2026-11-01' }, [{}], 'reported'],
  ['taken back in the newest report', { due: '2026-11-01' }, [{}, { reportedOn: '2026-11-22', saysMet: false }], 'overdue'],
  ['said again later the same day', {}, [{ saysMet: false }, { created: '2026-11-20T15:00:00Z' }], 'reported'],
  ['a report on another condition', {}, [{ condition: 'a:2' }], 'open'],
  ['met, whatever was reported', { isMet: true, due: '2026-01-01' }, [{ saysMet: false }], 'met'],
])('state: %s', (_, changes, reports, state) => {
  expect(conditionState(condition(changes), reports.map(report), today)).toBe(state);
});

it('lists reports newest first, by the day they name', () => {
  const rows = [report({ created: '1', reportedOn: '2026-11-01' }), report({ created: '2', reportedOn: '2026-11-03' }), report({ created: '2026-11-02', reportedOn: null })];
  expect(reportsOn(condition(), rows).map(({ created }) => created)).toEqual(['2', '2026-11-02', '1']);
});

const facts: fc.Arbitrary<ConditionFact> = fc.record({
  key: fc.string(), attempt: fc.constant('a'), order: fc.option(fc.integer()), isMet: fc.boolean(),
  due: fc.option(fc.constantFrom('2026-11-01', '2026-11-22', '2026-11-23', '2027-01-01', 'no day')),
});
it('follows up what is overdue before all that is not, what is met last, and loses none', () => {
  fc.assert(fc.property(fc.array(facts), (rows) => {
    const ordered = inFollowUpOrder(rows);
    expect(ordered).toHaveLength(rows.length);
    expect(new Set(ordered)).toEqual(new Set(rows));
    const rank = (row: ConditionFact): number => (row.isMet ? 2 : isOverdue(row, today) ? 0 : 1);
    const ranks = ordered.map(rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  }));
});
