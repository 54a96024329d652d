import * as React from 'react';
import type { Indicator } from '../../data/ports/rows';
import { leadingProgress, progressesOf, trendFacts } from '../../domain/measurements-progress';
import type { Progress } from '../../domain/measurements-progress';
import type { Reading } from '../../domain/measurements-reading';
import { useTexts } from '../../i18n/texts-context';
import { useFigures } from './use-figures';

/** What an indicator's figures say. */
export interface Trend {
  readonly progresses: readonly Progress[];
  readonly leading: Progress | undefined;
  /** A sentence or two for all, for women and for men: those that have a figure. */
  readonly sentences: readonly string[];
}

/** Figures and sentences of one indicator. @param reading undefined while it is not read */
export const useTrend = ({ direction, unit }: Pick<Indicator, 'direction' | 'unit'>, reading: Reading | undefined): Trend => {
  const { trend } = useTexts('laterSteps').indicators;
  const { figure, percent } = useFigures();
  return React.useMemo(() => {
    const progresses = reading === undefined ? [] : progressesOf(reading, direction);
    const say = (value: number): string => figure(value, reading?.isRatio);
    return {
      progresses,
      leading: leadingProgress(progresses),
      sentences: progresses.map((progress) => trend(trendFacts(progress, unit, say, percent))),
    };
  }, [reading, direction, unit, trend, figure, percent]);
};
