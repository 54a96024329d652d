import { receivers } from '../method/scales';
import type { Receiver } from '../method/scales';

/** One share of the initiative's resources (RA2), as far as these rules read it. */
export interface AllocationFacts {
  readonly receiver: Receiver | null;
  /** Kronor, hours, places …: whatever the unit says. */
  readonly amount: number | null;
  readonly unit: string;
}

/** What one receiver gets of all that is counted in one unit. */
export interface ReceiverShare {
  readonly receiver: Receiver;
  readonly amount: number;
  /** 0–100, with decimals; null when the unit's sum is 0 and there is nothing to have a share of. */
  readonly percent: number | null;
}

/** Everything that is counted in one unit. */
export interface UnitShares {
  /** As the group first wrote it; '' when it has not said which. */
  readonly unit: string;
  readonly sum: number;
  /** In the scale's order; only receivers that occur. */
  readonly shares: readonly ReceiverShare[];
}

/** Why rows are left out of the shares; a row may lack more than one thing and is counted under the first. */
export interface AllocationGaps {
  readonly noReceiver: number;
  readonly noAmount: number;
  /** An amount below zero is no share of anything. */
  readonly negative: number;
}

export interface Distribution {
  readonly units: readonly UnitShares[];
  readonly leftOut: AllocationGaps;
}

/** "Kronor", " kronor " and "kronor" are one unit; kronor and hours are never added. */
const unitKey = (unit: string): string => unit.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');

/** Sums of decimals drift (0.1 + 0.2): six decimals are more than anyone writes. */
const tidy = (sum: number): number => Number(sum.toFixed(6));

type Counted = AllocationFacts & { readonly receiver: Receiver; readonly amount: number };
const isCounted = (row: AllocationFacts): row is Counted => row.receiver !== null && row.amount !== null && row.amount >= 0;

const sumOf = (rows: readonly Counted[]): number => tidy(rows.reduce((sum, { amount }) => sum + amount, 0));

const sharesOf = (rows: readonly Counted[]): UnitShares => {
  const sum = sumOf(rows);
  return {
    unit: (rows[0]?.unit ?? '').trim(),
    sum,
    shares: receivers.flatMap((receiver) => {
      const own = rows.filter((row) => row.receiver === receiver);
      if (own.length === 0) return [];
      const amount = sumOf(own);
      return [{ receiver, amount, percent: sum === 0 ? null : (amount / sum) * 100 }];
    }),
  };
};

/**
 * How resources are laid out between women and men (handbook, Resurser och arbete, footnote 9). Units are kept apart, and
 * nothing is judged: whether a layout is equal is for the group to say.
 * @param rows in the order the group wrote them
 * @returns one entry per unit in the order they first occur, and how many rows could not be counted
 */
export const distribution = (rows: readonly AllocationFacts[]): Distribution => {
  const byUnit = new Map<string, Counted[]>();
  rows.filter(isCounted).forEach((row) => {
    const key = unitKey(row.unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), row]);
  });
  const given = rows.filter(({ receiver }) => receiver !== null);
  return {
    units: [...byUnit.values()].map(sharesOf),
    leftOut: {
      noReceiver: rows.length - given.length,
      noAmount: given.filter(({ amount }) => amount === null).length,
      negative: given.filter(({ amount }) => amount !== null && amount < 0).length,
    },
  };
};

/** Whole percents that together make 100, largest remainders first, so that a picture and its table say the same. */
export const wholePercents = (shares: readonly ReceiverShare[]): readonly (number | null)[] => {
  if (shares.some(({ percent }) => percent === null)) return shares.map(() => null);
  const exact = shares.map(({ percent }) => percent ?? 0);
  const floors = exact.map(Math.floor);
  const left = shares.length === 0 ? 0 : 100 - floors.reduce((sum, n) => sum + n, 0);
  const byRemainder = exact.map((percent, index) => ({ index, rest: percent - Math.floor(percent) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((percent, index) => (raised.has(index) ? percent + 1 : percent));
};
