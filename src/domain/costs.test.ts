import fc from 'fast-check';
import { costKinds, fundingStates } from '../method/scales';
import { costGap, costSums, isAgainstAnswer, withoutPayer } from './costs';
import type { CostFacts } from './costs';

const cost = (changes: Partial<CostFacts>): CostFacts => ({ kind: 'runningCost', amount: null, payer: '', funding: null, ...changes });

test('1.2 Mkr a year of which 0.4 has no money, and investments by themselves', () => {
  expect(costSums([
    cost({ amount: 800_000, funding: 'funded' }), cost({ amount: 400_000, funding: 'notFunded' }), cost({}), cost({ amount: -5, funding: 'funded' }),
    cost({ kind: 'investment', amount: 0.1 }), cost({ kind: 'investment', amount: 0.2, funding: 'unknown' }), cost({ kind: null, amount: 9 }),
  ])).toEqual([
    { kind: 'investment', sum: 0.3, byFunding: [{ funding: 'unknown', sum: 0.3 }], notCounted: 0 },
    { kind: 'runningCost', sum: 1_200_000, byFunding: [{ funding: 'funded', sum: 800_000 }, { funding: 'notFunded', sum: 400_000 }], notCounted: 2 },
  ]);
});

test.each([
  ['nobody has answered', '', [], 'answer'], ['a code nobody knows', 'kanske', [], 'answer'], ['no', 'no', [], null], ['do not know', 'unknown', [], null],
  ['yes without a row', 'yes', [], 'rows'], ['yes with a row of the other kind', 'yes', [cost({ kind: 'investment' })], 'rows'], ['yes with a row', 'yes', [cost({})], null],
] as const)('what the question lacks: %s', (_name, choice, rows, expected) => {
  expect(costGap('runningCost', choice, rows)).toBe(expected);
});

test('costs under a no, and rows of which nobody says who pays', () => {
  expect([isAgainstAnswer('runningCost', 'no', [cost({})]), isAgainstAnswer('investment', 'no', [cost({})]), isAgainstAnswer('runningCost', 'unknown', [cost({})])]).toEqual([true, false, false]);
  expect(withoutPayer([cost({ payer: 'Kommunen' }), cost({ payer: ' \n' })])).toEqual([cost({ payer: ' \n' })]);
});

const anyCost: fc.Arbitrary<CostFacts> = fc.record({
  kind: fc.constantFrom(...costKinds, null), amount: fc.option(fc.oneof(fc.double({ min: -1e12, max: 1e12 }), fc.integer()), { nil: null }),
  payer: fc.string(), funding: fc.constantFrom(...fundingStates, null),
});

test('the parts make the sum, no sum is below nought, and every row of a kind is counted or told', () =>
  fc.assert(fc.property(fc.array(anyCost), (rows) => {
    for (const { kind, sum, byFunding, notCounted } of costSums(rows)) {
      expect(byFunding.reduce((all, part) => all + part.sum, 0)).toBeCloseTo(sum, 0);
      expect(sum).toBeGreaterThanOrEqual(0);
      expect(notCounted).toBeLessThanOrEqual(rows.filter((row) => row.kind === kind).length);
      expect(new Set(byFunding.map(({ funding }) => funding)).size).toBe(byFunding.length);
    }
  })));
