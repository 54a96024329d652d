import * as React from 'react';
import type { EditableKind, FieldName } from '../data/ports/rows';
import { useTexts } from '../i18n/texts-context';
import { MultiChoice, type MultiOption } from '../ui/fields/multi-choice';
import { FieldChoice, useStatusLine } from './field-status';
import { useBoundField, type FieldOf } from './use-bound-field';

export interface BoundIdsProps<K extends EditableKind> {
  readonly kind: K;
  readonly rowKey: string;
  readonly field: FieldOf<K, readonly string[]>;
  readonly label: string;
  readonly options: readonly MultiOption[];
  readonly description?: React.ReactNode;
  readonly error?: string;
  /** How an id that is no option any more is named; its last part when left out. */
  readonly unknown?: (id: string) => string;
  readonly className?: string;
}

const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** Several ids of reference data or of other rows, in a column of keys; written at once. */
export const BoundIds = <K extends EditableKind>({ kind, rowKey, field, options, unknown = lastPart, ...rest }: BoundIdsProps<K>): React.ReactElement => {
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField(kind, rowKey, field as FieldName<K>);
  const texts = useTexts('workspace').bindings.several;
  const status = useStatusLine(state);
  const value = ((state.value as readonly string[] | undefined) ?? []);
  const handleChange = (next: readonly string[]): void => { onChange(next as unknown as typeof state.value); onLeave(); };
  const nameOf = (id: string): string => options.find((option) => option.value === id)?.label ?? unknown(id);
  return (
    <>
      <MultiChoice {...rest} options={options} value={value} readOnly={isReadOnly} status={status} texts={{ ...texts, unknown }} onChange={handleChange} />
      <FieldChoice state={state} onChoose={onChoose} show={(ids) => ((ids ?? []) as readonly string[]).map(nameOf).join(', ')} canJoin={false} />
    </>
  );
};
