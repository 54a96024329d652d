import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import type { CostKind } from '../../../method/scales';

export interface Money {
  /**
   * "450 000 kr", "1,2 Mkr"; with "per år" for a running cost.
   * @param within the amount it is a part of, told in the same unit
   */
  readonly of: (amount: number, kind: CostKind | null, within?: number) => string;
  /** "1 200 000": to the krona, for a table. */
  readonly exact: (amount: number) => string;
}

/** From here on an amount is told in millions. */
const million = 1_000_000;
/** Less than this would be nothing in millions with two decimals. */
const leastInMillions = 10_000;

/** Amounts as a person reads them. */
export const useMoney = (): Money => {
  const { locale } = useProduct().host;
  const texts = useTexts('laterSteps').costs.sums;
  return React.useMemo(() => {
    const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const told = (amount: number, within: number): string =>
      (within >= million && amount >= leastInMillions ? texts.millions(whole.format(amount / million)) : texts.kronor(whole.format(amount)));
    return { of: (amount, kind, within = amount) => (kind === 'runningCost' ? texts.perYear(told(amount, within)) : told(amount, within)), exact: (amount) => whole.format(amount) };
  }, [locale, texts]);
};
