import * as React from 'react';
import { useMethodTexts } from '../../../data/bindings/product-context';
import { useTexts } from '../../../i18n/texts-context';
import { conflictStatuses } from '../../../method/scales';
import { BoundSelect, optionsOf } from '../../../ui-bindings/bound-code';
import { BoundText } from '../../../ui-bindings/bound-text';
import { FieldGrid } from '../../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../../ui-bindings/row-cards/row-card';
import { Pill } from '../../../ui/feedback/pill';

/** A conflict between two goals: what it is about, its sides, the position taken and who answers for it. */
export const ConflictFields: React.FC<RowCardPart<'conflict'>> = ({ row }) => {
  const { conflictStatus } = useMethodTexts().scales;
  const { fields } = useTexts('stepB').pictures.grid;
  const bound = { kind: 'conflict', rowKey: row.key } as const;
  return (
    <>
      <BoundText {...bound} field="description" label={fields.description} multiline rows={2} />
      <FieldGrid>
        <BoundText {...bound} field="oneSide" label={fields.oneSide} />
        <BoundText {...bound} field="otherSide" label={fields.otherSide} />
      </FieldGrid>
      <BoundText {...bound} field="position" label={fields.position} description={fields.positionHelp} multiline rows={3} />
      <FieldGrid>
        <BoundText {...bound} field="owner" label={fields.owner} />
        <BoundSelect {...bound} field="status" label={fields.status} options={optionsOf(conflictStatuses, conflictStatus)} />
      </FieldGrid>
    </>
  );
};

/** How far a conflict has come, for the closed card. */
export const ConflictSummary: React.FC<RowCardPart<'conflict'>> = ({ row }) => {
  const { conflictStatus } = useMethodTexts().scales;
  return row.status === null ? null : <Pill tone={row.status === 'open' ? 'warning' : 'neutral'}>{conflictStatus[row.status]}</Pill>;
};

/** How two goals help each other, in the group's words. */
export const SynergyFields: React.FC<RowCardPart<'synergy'>> = ({ row }) => (
  <BoundText kind="synergy" rowKey={row.key} field="description" label={useTexts('stepB').pictures.grid.synergyText} multiline rows={3} />
);
