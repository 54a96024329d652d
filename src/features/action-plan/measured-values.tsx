import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { Indicator, Measurement } from '../../data/ports/rows';
import { isDay, localDay } from '../../domain/dates';
import { figuresOf, hasFigure } from '../../domain/measurements';
import type { Reading } from '../../domain/measurements-reading';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { BoundText } from '../../ui-bindings/bound-text';
import { BoundDay, BoundNumber } from '../../ui-bindings/bound-values';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import { RowList } from '../../ui-bindings/row-list';
import styles from './action-plan.module.scss';
import { useIndicatorName } from './readings';

interface FieldsProps { readonly row: Measurement; readonly unit: string; readonly bySex: boolean; readonly today: string }

const Fields: React.FC<FieldsProps> = ({ row, unit, bySex, today }) => {
  const { measured: texts, notANumber } = useTexts('laterSteps').indicators;
  const bound = { kind: 'measurement', rowKey: row.key } as const;
  const number = { ...bound, invalidText: notANumber };
  const hasDay = row.on !== null && isDay(row.on);
  const problem = !hasDay && hasFigure(figuresOf(row.value, row.women, row.men)) ? texts.noDay : hasDay && (row.on ?? '') > today ? texts.ahead : undefined;
  return (
    <FieldGrid isNarrow>
      <BoundDay {...bound} field="on" label={texts.on} error={problem} />
      <BoundNumber {...number} field="value" label={texts.value(unit)} />
      {bySex && <BoundNumber {...number} field="women" label={texts.women} />}
      {bySex && <BoundNumber {...number} field="men" label={texts.men} />}
      <BoundText {...bound} field="comment" label={texts.comment} multiline rows={1} />
    </FieldGrid>
  );
};

/** The measured values of one indicator: a row for each time somebody has measured. */
export const MeasuredValues: React.FC<{ readonly row: Indicator; readonly reading: Reading | undefined }> = ({ row: { key, unit, bySex }, reading }) => {
  const texts = useTexts('laterSteps').indicators.measured;
  const { now, host } = useProduct();
  const name = useIndicatorName()(key);
  const today = localDay(now()) ?? '';
  const only = React.useCallback(({ under }: Measurement) => under === key, [key]);
  const doubled = (reading?.doubledDays ?? []).map((day) => formatDay(day, host.locale)).join(', ');
  return (
    <div className={styles.folded}>
      <p className={styles.note}>{texts.lead}</p>
      <RowList
        kind="measurement"
        only={only}
        blank={{ under: key, on: today }}
        addLabel={texts.add}
        addAriaLabel={texts.addAria(name)}
        removeLabel={(number) => texts.remove(number, name)}
        removedText={texts.removed}
        emptyText={texts.empty}
        renderRow={(row) => <Fields row={row} unit={unit.trim()} bySex={bySex} today={today} />}
      />
      {doubled !== '' && <p className={styles.note} role="status">{texts.doubled(doubled)}</p>}
    </div>
  );
};
