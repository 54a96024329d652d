import * as React from 'react';
import { useField, useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { FieldChoice, useStatusLine } from '../../ui-bindings/field-status';
import { useRowNames } from '../../ui-bindings/goals/use-row-names';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import type { RowCardPart } from '../../ui-bindings/row-cards/row-card';
import { useBoundField } from '../../ui-bindings/use-bound-field';
import { Select } from '../../ui/fields/select';

interface TargetProps { readonly rowKey: string; readonly field: 'oneTarget' | 'otherTarget'; readonly label: string }

const Target: React.FC<TargetProps> = ({ rowKey, field, label }) => {
  const texts = useTexts('stepB').analysis;
  const session = useSession();
  const names = useRowNames();
  const goals = useField('assessment', session.assessment().key, 'goals').value;
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField('conflict', rowKey, field);
  const status = useStatusLine(state);
  // A goal that is no longer chosen stays what it is until somebody chooses another.
  const ids = state.value === '' || goals.includes(state.value) ? goals : [...goals, state.value];
  return (
    <>
      <Select
        label={label}
        value={state.value === '' ? null : state.value}
        options={ids.map((value) => ({ value, label: names.goal(value) }))}
        emptyLabel={texts.noTarget}
        readOnly={isReadOnly}
        status={status}
        onChange={(value) => { onChange(value ?? ''); onLeave(); }}
      />
      <FieldChoice state={state} onChoose={onChoose} show={(id) => (id === '' ? '' : names.goal(String(id)))} canJoin={false} />
    </>
  );
};

/** Which two of the chosen goals stand against each other, where the conflict is between two that are listed. */
export const ConflictTargets: React.FC<RowCardPart<'conflict'>> = ({ row }) => {
  const texts = useTexts('stepB').analysis;
  return (
    <FieldGrid>
      <Target rowKey={row.key} field="oneTarget" label={texts.oneTarget} />
      <Target rowKey={row.key} field="otherTarget" label={texts.otherTarget} />
    </FieldGrid>
  );
};
