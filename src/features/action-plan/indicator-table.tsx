import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { figureKinds, hasFigure } from '../../domain/measurements';
import type { Figures } from '../../domain/measurements';
import { shareOfWay } from '../../domain/measurements-progress';
import type { RatioPoint, Reading } from '../../domain/measurements-reading';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { DataTable } from '../../ui/pictures/data-table';
import { useFigures } from './use-figures';

export interface IndicatorTableProps { readonly reading: Reading; readonly title: string; readonly unit: string }

/** The figures of one indicator: where it began, what was measured and what it is to reach, for the share of the way that is. */
export const IndicatorTable: React.FC<IndicatorTableProps> = ({ reading, title, unit }) => {
  const { chart: texts, measured } = useTexts('laterSteps').indicators;
  const { locale } = useProduct().host;
  const { figure, percent } = useFigures();
  const { baseline, target, points, isRatio } = reading;
  const kinds = figureKinds.filter((kind) => [baseline, target, ...points].some((figures) => figures[kind] !== null));
  const say = (value: number | null): string => (value === null ? texts.none : figure(value, isRatio));
  const shares = points.map(({ all }) => shareOfWay(baseline.all, target.all, all));
  const hasShares = shares.some((share) => share !== null);
  const calculation = ({ from }: RatioPoint): string => (from === undefined ? texts.none : `${say(from.numerator)} / ${say(from.denominator)}`);
  const heads = { all: measured.value(unit), women: measured.women, men: measured.men };
  const row = (key: string, head: string, figures: Figures, share: string, sum: string): { readonly key: string; readonly cells: readonly string[] } =>
    ({ key, cells: [head, ...kinds.map((kind) => say(figures[kind])), ...(hasShares ? [share] : []), ...(isRatio ? [sum] : [])] });
  return (
    <DataTable
      caption={title}
      heads={[texts.day, ...kinds.map((kind) => heads[kind]), ...(hasShares ? [texts.share] : []), ...(isRatio ? [texts.calculation] : [])]}
      rows={[
        ...(hasFigure(baseline) ? [row('baseline', texts.baseline(formatDay(reading.baselineOn, locale)), baseline, texts.none, texts.none)] : []),
        ...points.map((point, index) => {
          const share = shares[index] ?? null;
          return row(point.on, formatDay(point.on, locale), point, share === null ? texts.none : percent(share), calculation(point));
        }),
        ...(hasFigure(target) ? [row('target', texts.targetRow(formatDay(reading.targetOn, locale)), target, texts.none, texts.none)] : []),
      ]}
    />
  );
};
