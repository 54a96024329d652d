import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Indicator } from '../../data/ports/rows';
import { isRatio } from '../../domain/indicators';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import { effectSigns, indicatorDirections } from '../../method/scales';
import { BoundChoice, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../ui-bindings/row-cards/row-cards';
import styles from './action-plan.module.scss';
import { IndicatorLevels, IndicatorPeople } from './indicator-levels';
import { IndicatorRatio } from './indicator-ratio';
import { IndicatorResult } from './indicator-result';
import { IndicatorSummary } from './indicator-summary';
import { MeasuredValues } from './measured-values';
import { useReading } from './readings';

type Props = RowCardPart<'indicator'>;

const IndicatorFields: React.FC<Props> = ({ row }) => {
  const { scales } = useMethodTexts();
  const { actionPlan: { indicatorFields: fields }, indicators: texts } = useTexts('laterSteps');
  const reading = useReading(row.key);
  const bound = { kind: 'indicator', rowKey: row.key } as const;
  const isMeasured = !isRatio(row);
  return (
    <>
      <BoundText {...bound} field="name" label={fields.name} description={fields.nameHelp} required />
      <FieldGrid>
        <BoundChoice {...bound} field="catches" label={fields.catches} options={optionsOf(effectSigns, scales.effectSign)} />
        <BoundChoice {...bound} field="direction" label={fields.direction} options={optionsOf(indicatorDirections, scales.indicatorDirection)} />
      </FieldGrid>
      <FieldGrid>
        <BoundText {...bound} field="unit" label={fields.unit} description={fields.unitHelp} />
        <BoundText {...bound} field="source" label={fields.source} description={fields.sourceHelp} />
      </FieldGrid>
      {isMeasured && <IndicatorLevels row={row} />}
      {isMeasured && <IndicatorPeople row={row} />}
      <IndicatorRatio row={row} reading={reading} />
      <h6 className={styles.cardTitle}>{isMeasured ? texts.measured.title : texts.ratio.title}</h6>
      {isMeasured && <MeasuredValues row={row} reading={reading} />}
      {reading !== undefined && <IndicatorResult row={row} reading={reading} />}
    </>
  );
};

export interface IndicatorListProps {
  readonly rows: readonly Indicator[];
  /** `HbKey` of the sustainability key new indicators belong to; left out, none can be added. */
  readonly under?: string;
  /** The row that somebody has come here for; it opens and takes the focus. */
  readonly reveal?: { readonly key: string } | null;
}

/** Indicators under one key: they catch change for the better and for the worse. */
export const IndicatorList: React.FC<IndicatorListProps> = ({ rows, under, reveal }) => {
  const texts = useTexts('laterSteps').actionPlan;
  return (
    <RowCards
      kind="indicator"
      rows={rows}
      nameOf={({ name }, index) => shorten(name) || texts.unnamedIndicator(index + 1)}
      removeLabel={texts.removeIndicator}
      removedText={texts.indicatorRemoved}
      headingLevel={5}
      reveal={reveal}
      empty={<p className={styles.note}>{texts.noIndicators}</p>}
      adds={under === undefined ? [] : [{ label: texts.addIndicator, values: { under } }]}
      Fields={IndicatorFields}
      Summary={IndicatorSummary}
    />
  );
};
