import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Indicator } from '../../data/ports/rows';
import { periodProblem } from '../../domain/dates';
import { isTargetAgainstDirection, lacksSex } from '../../domain/indicators';
import { useTexts } from '../../i18n/texts-context';
import { yesNoUnknown } from '../../method/scales';
import { BoundChoice, optionsOf } from '../../ui-bindings/bound-code';
import { BoundCheck, BoundDay, BoundNumber } from '../../ui-bindings/bound-values';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import { Message } from '../../ui/feedback/message';

interface Props { readonly row: Indicator }

/** Baseline and target of an indicator that is measured, each with its day. */
export const IndicatorLevels: React.FC<Props> = ({ row }) => {
  const { actionPlan: { indicatorFields, targetAgainstDirection }, indicators: texts } = useTexts('laterSteps');
  const bound = { kind: 'indicator', rowKey: row.key } as const;
  const number = { ...bound, invalidText: texts.notANumber };
  const problem = periodProblem(row.baselineOn, row.targetOn) === null ? undefined : texts.targetBeforeBaseline;
  return (
    <>
      <FieldGrid>
        <BoundNumber {...number} field="baseline" label={indicatorFields.baseline} />
        <BoundDay {...bound} field="baselineOn" label={texts.fields.baselineOn} />
      </FieldGrid>
      <FieldGrid>
        <BoundNumber {...number} field="target" label={indicatorFields.target} />
        <BoundDay {...bound} field="targetOn" label={texts.fields.targetOn} error={problem} />
      </FieldGrid>
      {isTargetAgainstDirection(row) && <Message tone="warning" live="status">{targetAgainstDirection}</Message>}
    </>
  );
};

/** Whether an indicator concerns people, and then its levels for women and men. */
export const IndicatorPeople: React.FC<Props> = ({ row }) => {
  const { actionPlan: { indicatorFields }, indicators: texts } = useTexts('laterSteps');
  const { yesNoUnknown: labels } = useMethodTexts().scales;
  const bound = { kind: 'indicator', rowKey: row.key } as const;
  const number = { ...bound, invalidText: texts.notANumber };
  return (
    <>
      <BoundChoice {...bound} field="concernsPeople" label={texts.fields.concernsPeople} options={optionsOf(yesNoUnknown, labels)} clearable />
      {(row.concernsPeople === 'yes' || row.bySex) && <BoundCheck {...bound} field="bySex" label={indicatorFields.bySex} />}
      {row.bySex && (
        <FieldGrid isNarrow>
          <BoundNumber {...number} field="baselineWomen" label={texts.fields.baselineWomen} />
          <BoundNumber {...number} field="baselineMen" label={texts.fields.baselineMen} />
          <BoundNumber {...number} field="targetWomen" label={texts.fields.targetWomen} />
          <BoundNumber {...number} field="targetMen" label={texts.fields.targetMen} />
        </FieldGrid>
      )}
      {lacksSex(row) && <Message tone="warning">{row.bySex ? texts.lacksSexFigures : texts.lacksSex}</Message>}
    </>
  );
};
