import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import { arisesFromCodes, dimensions, effectKinds, effectSigns } from '../../method/scales';
import { BoundChoice, BoundSelect, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { EffectPills } from '../../ui-bindings/goals/effect-pills';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { Pill } from '../../ui/feedback/pill';

type Props = RowCardPart<'goalImpact'>;

/** What one effect says: sign, what happens, to whom and where, of which kind, from what, on which grounds. */
export const EffectFields: React.FC<Props> = ({ row }) => {
  const { scales } = useMethodTexts();
  const { fields } = useTexts('workspace').goals;
  const bound = { kind: 'goalImpact', rowKey: row.key } as const;
  return (
    <>
      <BoundChoice {...bound} field="effect" label={fields.effect} options={optionsOf(effectSigns, scales.effectSign)} />
      <BoundText {...bound} field="description" label={fields.description} multiline rows={3} />
      <BoundText {...bound} field="where" label={fields.where} description={fields.whereHelp} />
      <BoundChoice {...bound} field="effectKind" label={fields.effectKind} description={fields.effectKindHelp} options={optionsOf(effectKinds, scales.effectKind)} />
      <FieldGrid>
        <BoundChoice {...bound} field="arisesFrom" label={fields.arisesFrom} description={fields.arisesFromHelp} options={optionsOf(arisesFromCodes, scales.arisesFrom)} />
        <BoundSelect {...bound} field="dimension" label={fields.dimension} options={optionsOf(dimensions, scales.dimension)} />
      </FieldGrid>
      <BoundText {...bound} field="evidence" label={fields.evidence} description={fields.evidenceHelp} multiline rows={2} />
    </>
  );
};

/** Sign, kind and dimension, for the closed card. */
export const EffectSummary: React.FC<Props> = ({ row }) => {
  const { dimension } = useMethodTexts().scales;
  return (
    <>
      <EffectPills row={row} />
      {row.dimension !== null && <Pill>{dimension[row.dimension]}</Pill>}
    </>
  );
};
