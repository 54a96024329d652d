import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import type { Conflict } from '../../data/ports/rows';
import { useTexts } from '../../i18n/texts-context';
import { conflictStatuses } from '../../method/scales';
import { BoundSelect, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { RowCards } from '../../ui-bindings/row-cards/row-cards';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Pill } from '../../ui/feedback/pill';

type Props = RowCardPart<'conflict'>;

const ConflictFields: React.FC<Props> = ({ row }) => {
  const { conflictStatus } = useMethodTexts().scales;
  const { conflictFields: fields } = useTexts('workspace').analysis;
  const bound = { kind: 'conflict', rowKey: row.key } as const;
  return (
    <>
      <FieldGrid>
        <BoundText {...bound} field="oneSide" label={fields.oneSide} description={fields.oneSideHelp} />
        <BoundText {...bound} field="otherSide" label={fields.otherSide} description={fields.otherSideHelp} />
      </FieldGrid>
      <BoundText {...bound} field="description" label={fields.description} multiline rows={2} />
      <BoundText {...bound} field="position" label={fields.position} description={fields.positionHelp} multiline rows={3} />
      <FieldGrid>
        <BoundText {...bound} field="owner" label={fields.owner} />
        <BoundSelect {...bound} field="status" label={fields.status} options={optionsOf(conflictStatuses, conflictStatus)} />
      </FieldGrid>
    </>
  );
};

const ConflictSummary: React.FC<Props> = ({ row }) => {
  const { conflictStatus } = useMethodTexts().scales;
  return row.status === null ? null : <Pill tone={row.status === 'open' ? 'warning' : 'neutral'}>{conflictStatus[row.status]}</Pill>;
};

/** Goal conflicts seen from the sustainability goals (B3): two sides, the position taken and who answers for it. */
export const GoalConflicts: React.FC<{ readonly rows: readonly Conflict[] }> = ({ rows }) => {
  const texts = useTexts('workspace').analysis;
  const names = useRowNames();
  return (
    <RowCards
      kind="conflict"
      rows={rows}
      nameOf={(row, index) => (`${row.oneSide}${row.otherSide}${row.description}`.trim() === '' ? texts.unnamedConflict(index + 1) : names.conflict(row))}
      removeLabel={texts.removeConflict}
      removedText={texts.conflictRemoved}
      empty={<EmptyState icon="scale" title={texts.noConflictsTitle} text={texts.noConflictsText} />}
      adds={[{ label: texts.addConflict, values: { kind: 'goal', raisedIn: 'b', status: 'open' } }]}
      Fields={ConflictFields}
      Summary={ConflictSummary}
    />
  );
};
