import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';

/** Numbers as a person reads them. */
export interface Figures {
  /** A measured figure as it was typed; one that is worked out, to two decimals. */
  readonly figure: (value: number, isWorkedOut?: boolean) => string;
  /** "33,6 %" of 0.336. */
  readonly percent: (share: number) => string;
}

/** More decimals than this nobody types; what is worked out has no end of them. */
const mostTyped = 6;
const mostWorkedOut = 2;

/** In the person's own language. */
export const useFigures = (): Figures => {
  const { locale } = useProduct().host;
  return React.useMemo(() => {
    const typed = new Intl.NumberFormat(locale, { maximumFractionDigits: mostTyped });
    const workedOut = new Intl.NumberFormat(locale, { maximumFractionDigits: mostWorkedOut });
    // Below a hundredth the figures that say something come later.
    const tiny = new Intl.NumberFormat(locale, { maximumSignificantDigits: mostWorkedOut });
    const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    return {
      figure: (value, isWorkedOut = false) => (!isWorkedOut ? typed : value !== 0 && Math.abs(value) < 0.01 ? tiny : workedOut).format(value),
      percent: (share) => percents.format(share),
    };
  }, [locale]);
};
