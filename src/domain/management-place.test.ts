import { managementPlace } from './management-place';
import type { CaseState } from './management-place';

const waiting: CaseState = { status: 'AwaitingDecision', routing: 'Pending', revision: 2 };

test.each<[string, CaseState, string]>([
  ['a new case', { status: 'Planned', routing: 'None', revision: 0 }, 'withGroup'],
  ['a case without columns', { status: null, routing: null, revision: null }, 'withGroup'],
  ['a case handed over', waiting, 'waiting'],
  ['a case that a flow failed on', { ...waiting, routing: 'Failed' }, 'waiting'],
  ['a case someone has opened', { ...waiting, routing: 'InReview' }, 'beingRead'],
  ['a completed case', { status: 'Completed', routing: 'None', revision: 0 }, 'completed'],
  ['a case ended at a stop point', { status: 'Ended', routing: 'None', revision: 0 }, 'ended'],
  ['a case whose columns alone say decided', { status: 'InProgress', routing: 'Decided', revision: 2 }, 'withGroup'],
])('%s', (_, state, kind) => expect(managementPlace(state, []).kind).toBe(kind));

test('a decision counts for the revision it was made on alone', () => {
  const first = { revision: 1, decision: 'backToGroup' } as const;
  const second = { revision: 2, decision: 'end' } as const;
  expect(managementPlace(waiting, [first]).kind).toBe('waiting');
  expect(managementPlace({ ...waiting, status: 'InProgress', revision: 1 }, [first])).toEqual({ kind: 'returned', decision: first });
  expect(managementPlace({ ...waiting, status: 'Ended' }, [first, second])).toEqual({ kind: 'decided', decision: second });
});
