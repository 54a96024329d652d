import { costKinds, fundingStates } from '../method/scales';
import type { CostKind, FundingState } from '../method/scales';
import type { CostQuestionId } from '../method/ids';

/** A complementary investment or a running cost, as far as these rules read it. Amounts in kronor, or kronor a year. */
export interface CostFacts {
  readonly kind: CostKind | null;
  readonly amount: number | null;
  readonly payer: string;
  readonly funding: FundingState | null;
}

/** The question that each kind of cost stands under. */
export const questionOfCost = { investment: 'D.investments', runningCost: 'D.running' } as const satisfies Record<CostKind, CostQuestionId>;

/** What costs of one kind come to. Investments and running costs are never added to each other. */
export interface CostSum {
  readonly kind: CostKind;
  readonly sum: number;
  /** Only states that occur, in the scale's order; a row on which nobody has said counts as unknown. */
  readonly byFunding: readonly { readonly funding: FundingState; readonly sum: number }[];
  /** Rows that are not in the sum: without an amount, or with one below zero. */
  readonly notCounted: number;
}

/** Sums of decimals drift (0.1 + 0.2): öre are as fine as money gets. */
const tidy = (sum: number): number => Number(sum.toFixed(2));

type Counted = CostFacts & { readonly amount: number };
const isCounted = (row: CostFacts): row is Counted => row.amount !== null && Number.isFinite(row.amount) && row.amount >= 0;
const sumOf = (rows: readonly Counted[]): number => tidy(rows.reduce((sum, { amount }) => sum + amount, 0));
const fundingOf = ({ funding }: CostFacts): FundingState => funding ?? 'unknown';

/**
 * Sums per kind and per whether the money is there (support question RA9: how are they to be paid).
 * @returns only kinds that have a row; rows whose kind nobody can tell are left out
 */
export const costSums = (rows: readonly CostFacts[]): readonly CostSum[] =>
  costKinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    const counted = own.filter(isCounted);
    return [{
      kind,
      sum: sumOf(counted),
      byFunding: fundingStates.flatMap((funding) => {
        const those = counted.filter((row) => fundingOf(row) === funding);
        return those.length === 0 ? [] : [{ funding, sum: sumOf(those) }];
      }),
      notCounted: own.length - counted.length,
    }];
  });

/** What one of the two questions lacks: an answer, or after "yes" the costs themselves. */
export type CostGap = 'answer' | 'rows';

/**
 * @param choice the answer's code; '' and codes nobody knows are no answer
 * @param rows all costs of the case
 */
export const costGap = (kind: CostKind, choice: string, rows: readonly CostFacts[]): CostGap | null => {
  if (choice === 'no' || choice === 'unknown') return null;
  if (choice !== 'yes') return 'answer';
  return rows.some((row) => row.kind === kind) ? null : 'rows';
};

/** Whether costs stand under a question that has been answered no. */
export const isAgainstAnswer = (kind: CostKind, choice: string, rows: readonly CostFacts[]): boolean =>
  choice === 'no' && rows.some((row) => row.kind === kind);

/** Costs of which nobody has said who pays. */
export const withoutPayer = <T extends CostFacts>(rows: readonly T[]): readonly T[] => rows.filter(({ payer }) => payer.trim() === '');
