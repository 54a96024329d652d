import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { Reading } from '../../domain/measurements-reading';
import { chartSizes, drawChart } from '../../domain/measurements-chart';
import { useTexts } from '../../i18n/texts-context';
import { LineChart } from '../../ui/pictures/line-chart';
import type { LineChartProps } from '../../ui/pictures/line-chart';
import { WithTable } from '../../ui/pictures/with-table';
import { useScopeSize } from '../../ui/theme/scope-size';
import { IndicatorTable } from './indicator-table';
import { useFigures } from './use-figures';

const dayFormats = { day: { day: 'numeric', month: 'short', year: 'numeric' }, month: { month: 'short', year: 'numeric' }, year: { year: 'numeric' } } as const;

/** A day under the picture, as finely as it is told. */
const useDayLabel = (): LineChartProps['dayLabel'] => {
  const { locale } = useProduct().host;
  return React.useCallback(({ on, unit }) => new Intl.DateTimeFormat(locale, dayFormats[unit]).format(new Date(`${on}T12:00:00`)), [locale]);
};

export interface IndicatorChartProps {
  readonly reading: Reading;
  readonly name: string;
  readonly unit: string;
  /** What the picture says, in sentences. */
  readonly sentences: readonly string[];
}

/** An indicator over time, as a picture and as a table; nothing where nothing is measured. */
export const IndicatorChart: React.FC<IndicatorChartProps> = ({ reading, name, unit, sentences }) => {
  const { chart: texts } = useTexts('laterSteps').indicators;
  const { figure } = useFigures();
  const { size } = useScopeSize();
  const dayLabel = useDayLabel();
  const say = React.useCallback((value: number) => figure(value, reading.isRatio), [figure, reading.isRatio]);
  const drawing = React.useMemo(() => drawChart(reading, size === 'narrow' ? chartSizes.narrow : chartSizes.wide, say), [reading, size, say]);
  if (drawing === undefined) return null;
  const title = texts.title(name);
  return (
    <WithTable showLabel={texts.showTable} hideLabel={texts.hideTable} table={<IndicatorTable reading={reading} title={title} unit={unit} />}>
      <LineChart drawing={drawing} title={title} description={sentences.join(' ')} axis={texts.axis(unit)} names={texts.names}
        dayLabel={dayLabel} figureLabel={say} targetLabel={({ kinds, figure: value }) => texts.target(say(value), kinds)} />
    </WithTable>
  );
};
