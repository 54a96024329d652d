import * as React from 'react';
import { useMethodTexts, useProduct } from '../../data/bindings/product-context';
import type { Indicator } from '../../data/ports/rows';
import { isTargetAgainstDirection } from '../../domain/indicators';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';
import { effectSigns, indicatorDirections } from '../../method/scales';
import { BoundChoice, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { BoundCheck, BoundNumber } from '../../ui-bindings/bound-values';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../ui-bindings/row-cards/row-cards';
import { Message } from '../../ui/feedback/message';
import { Pill } from '../../ui/feedback/pill';
import styles from './action-plan.module.scss';

type Props = RowCardPart<'indicator'>;

const IndicatorFields: React.FC<Props> = ({ row }) => {
  const { scales } = useMethodTexts();
  const texts = useTexts('laterSteps').actionPlan;
  const { indicatorFields: fields } = texts;
  const bound = { kind: 'indicator', rowKey: row.key } as const;
  return (
    <>
      <BoundText {...bound} field="name" label={fields.name} description={fields.nameHelp} required />
      <FieldGrid>
        <BoundChoice {...bound} field="catches" label={fields.catches} options={optionsOf(effectSigns, scales.effectSign)} />
        <BoundChoice {...bound} field="direction" label={fields.direction} options={optionsOf(indicatorDirections, scales.indicatorDirection)} />
      </FieldGrid>
      <FieldGrid isNarrow>
        <BoundNumber {...bound} field="baseline" label={fields.baseline} />
        <BoundNumber {...bound} field="target" label={fields.target} />
        <BoundText {...bound} field="unit" label={fields.unit} />
      </FieldGrid>
      {isTargetAgainstDirection(row) && <Message tone="warning" live="status">{texts.targetAgainstDirection}</Message>}
      <BoundText {...bound} field="source" label={fields.source} description={fields.sourceHelp} />
      <BoundCheck {...bound} field="bySex" label={fields.bySex} />
    </>
  );
};

const IndicatorSummary: React.FC<Props> = ({ row }) => {
  const { effectSign, indicatorDirection } = useMethodTexts().scales;
  const { locale } = useProduct().host;
  const texts = useTexts('laterSteps').actionPlan;
  const figure = (value: number | null): string => (value === null ? texts.unknownValue : new Intl.NumberFormat(locale).format(value));
  return (
    <>
      {row.catches !== null && <Pill tone={row.catches === 'positive' ? 'success' : 'danger'} icon={row.catches === 'positive' ? 'plus' : 'minus'}>{effectSign[row.catches]}</Pill>}
      {row.direction !== null && <Pill>{indicatorDirection[row.direction]}</Pill>}
      {(row.baseline !== null || row.target !== null) && <span className={styles.facts}>{texts.fromTo(figure(row.baseline), figure(row.target), shorten(row.unit, 30))}</span>}
    </>
  );
};

export interface IndicatorListProps {
  readonly rows: readonly Indicator[];
  /** `HbKey` of the sustainability key new indicators belong to; left out, none can be added. */
  readonly under?: string;
}

/** Indicators under one key: they catch change for the better and for the worse. */
export const IndicatorList: React.FC<IndicatorListProps> = ({ rows, under }) => {
  const texts = useTexts('laterSteps').actionPlan;
  return (
    <RowCards
      kind="indicator"
      rows={rows}
      nameOf={({ name }, index) => shorten(name) || texts.unnamedIndicator(index + 1)}
      removeLabel={texts.removeIndicator}
      removedText={texts.indicatorRemoved}
      headingLevel={5}
      empty={<p className={styles.note}>{texts.noIndicators}</p>}
      adds={under === undefined ? [] : [{ label: texts.addIndicator, values: { under } }]}
      Fields={IndicatorFields}
      Summary={IndicatorSummary}
    />
  );
};
