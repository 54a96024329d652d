import * as React from 'react';
import type { EditableKind, FieldName } from '../data/ports/rows';
import { TextInput } from '../ui/fields/text-input';
import { FieldChoice, useStatusLine } from './field-status';
import type { FieldOf } from './use-bound-field';
import { useBoundField } from './use-bound-field';

export interface BoundTextProps<K extends EditableKind> {
  readonly kind: K;
  readonly rowKey: string;
  readonly field: FieldOf<K, string>;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  /** True for note columns: grows with the text. */
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly required?: boolean;
  readonly error?: string;
  readonly autoFocus?: boolean;
  readonly describedBy?: string;
  readonly className?: string;
}

/**
 * A text that is saved as it is left and after a short pause; plain text in, plain text out. A text longer than SharePoint
 * takes is never cut: it stays, and the session says what to do.
 */
export const BoundText = <K extends EditableKind>({ kind, rowKey, field, multiline = false, ...rest }: BoundTextProps<K>): React.ReactElement => {
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField(kind, rowKey, field as FieldName<K>);
  const status = useStatusLine(state);
  return (
    <>
      <TextInput
        {...rest}
        multiline={multiline}
        value={(state.value as string | undefined) ?? ''}
        readOnly={isReadOnly}
        status={status}
        onChange={(value) => onChange(value as typeof state.value)}
        onLeave={onLeave}
      />
      <FieldChoice state={state} onChoose={onChoose} />
    </>
  );
};
