import fc from 'fast-check';
import { decisionFor, type DecisionFact } from './case-flow/proven-standing';
import { otherDecisions } from './other-decisions';

const row = (changes: Partial<DecisionFact> = {}): DecisionFact => ({ revision: 2, decision: 'end', created: '2026-11-20T09:00:00Z', author: { id: 9 }, ...changes });
const who = { members: [9], past: [4] };

it.each<[string, Partial<DecisionFact>, string]>([
  ['by somebody outside the management group', { author: { id: 7 } }, 'foreign'],
  ['by somebody outside, on an earlier submission', { author: { id: 7 }, revision: 1 }, 'foreign'],
  ['on an earlier submission', { revision: 1 }, 'earlier'],
  ['by somebody who was a member then', { revision: 1, author: { id: 4 } }, 'earlier'],
  ['on a submission that was never made', { revision: 3 }, 'never'],
  ['after the one that counts', { created: '2026-11-21T09:00:00Z' }, 'late'],
  ['without a decision', { decision: null }, 'unreadable'],
  ['without a submission', { revision: null }, 'unreadable'],
])('%s', (_, changes, because) => {
  const standing = row();
  const other = row(changes);
  expect(otherDecisions(2, [other, standing], standing, who)).toEqual([{ decision: other, because }]);
});

it('leaves out nothing but the decision that counts, newest first', () => {
  const rows = fc.array(fc.record({
    revision: fc.option(fc.nat(3)), decision: fc.constantFrom('end' as const, 'continue' as const, null), created: fc.constantFrom('1', '2', '3'), author: fc.option(fc.record({ id: fc.constantFrom(4, 7, 9) })),
  }));
  fc.assert(fc.property(rows, fc.option(fc.nat(3)), (all, revision) => {
    const standing = decisionFor(revision, all, who);
    const others = otherDecisions(revision, all, standing, who);
    expect(others.length).toBe(all.length - (standing === undefined ? 0 : 1));
    const times = others.map(({ decision }) => decision.created);
    expect(times).toEqual([...times].sort().reverse());
  }));
});
