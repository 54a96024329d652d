import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import { conflictStatuses } from '../../method/scales';
import { BoundSelect, optionsOf } from '../../ui-bindings/bound-code';
import { BoundText } from '../../ui-bindings/bound-text';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import { SideTarget } from './side-target';

/** Two sides, what it is about, the position taken, who answers for it and how far it has come. */
export const ConflictFields = React.memo<{ readonly rowKey: string }>(function ConflictFields({ rowKey }) {
  const { conflictFields: fields } = useTexts('workspace').analysis;
  const { oneTarget, otherTarget } = useTexts('direction').strategy;
  const { conflictStatus } = useMethodTexts().scales;
  const of = { kind: 'conflict', rowKey } as const;
  return (
    <>
      <FieldGrid>
        <BoundText {...of} field="oneSide" label={fields.oneSide} description={fields.oneSideHelp} />
        <BoundText {...of} field="otherSide" label={fields.otherSide} description={fields.otherSideHelp} />
        <SideTarget rowKey={rowKey} side="one" label={oneTarget} />
        <SideTarget rowKey={rowKey} side="other" label={otherTarget} />
      </FieldGrid>
      <BoundText {...of} field="description" label={fields.description} multiline rows={2} />
      <BoundText {...of} field="position" label={fields.position} description={fields.positionHelp} multiline rows={3} />
      <FieldGrid>
        <BoundText {...of} field="owner" label={fields.owner} />
        <BoundSelect {...of} field="status" label={fields.status} options={optionsOf(conflictStatuses, conflictStatus)} />
      </FieldGrid>
    </>
  );
});
