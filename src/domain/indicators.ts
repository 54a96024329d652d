import { effectSigns } from '../method/scales';
import type { EffectSign, IndicatorDirection, YesNoUnknown } from '../method/scales';

export interface IndicatorValues {
  readonly direction: IndicatorDirection | null;
  readonly baseline: number | null;
  readonly target: number | null;
}

/** Where an indicator starts and what it is to reach, as the group wrote it. */
export interface IndicatorLevels extends IndicatorValues {
  readonly baselineOn: string | null;
  readonly targetOn: string | null;
  readonly baselineWomen: number | null;
  readonly baselineMen: number | null;
  readonly targetWomen: number | null;
  readonly targetMen: number | null;
}

/** Whether an indicator is worked out from two others, and which. */
export interface RatioParts { readonly numerator: string; readonly denominator: string }

/** An indicator as far as the plan's rules read it. */
export interface IndicatorFacts extends IndicatorLevels, RatioParts {
  readonly catches: EffectSign | null;
  readonly concernsPeople: YesNoUnknown | null;
  readonly bySex: boolean;
}

/**
 * Whether the target lies the other way from the direction chosen (handbook D: the plan can be followed up).
 * A target equal to the baseline is allowed: to hold a level is a target, too.
 */
export const isTargetAgainstDirection = ({ direction, baseline, target }: IndicatorValues): boolean => {
  if (direction === null || baseline === null || target === null) return false;
  return direction === 'up' ? target < baseline : target > baseline;
};

/** Whether an indicator is one divided by another and so never measured by itself; one part named is enough to be on the way there. */
export const isRatio = ({ numerator, denominator }: RatioParts): boolean => `${numerator}${denominator}`.trim() !== '';

/**
 * The signs of change that no indicator of the case catches (handbook D: indicators catch positive and negative change).
 * @returns [] also while there is no indicator at all, which is told in another way
 */
export const uncaughtSigns = (indicators: readonly Pick<IndicatorFacts, 'catches'>[]): readonly EffectSign[] =>
  (indicators.length === 0 ? [] : effectSigns.filter((sign) => !indicators.some(({ catches }) => catches === sign)));

/**
 * Whether an indicator concerns people and is not laid out for women and men, or lacks a figure for one of them. A ratio
 * follows its parts and lacks nothing itself.
 */
export const lacksSex = (row: IndicatorFacts): boolean =>
  row.concernsPeople === 'yes' && !isRatio(row)
  && (!row.bySex || [row.baselineWomen, row.baselineMen, row.targetWomen, row.targetMen].includes(null));

/** Whether an indicator says both where it starts and what it is to reach; figures for women and men are as good as one for all. */
export const lacksLevels = (row: IndicatorFacts): boolean => {
  if (isRatio(row)) return row.numerator.trim() === '' || row.denominator.trim() === '';
  const has = (all: number | null, women: number | null, men: number | null): boolean => all !== null || (row.bySex && women !== null && men !== null);
  return !has(row.baseline, row.baselineWomen, row.baselineMen) || !has(row.target, row.targetWomen, row.targetMen);
};
