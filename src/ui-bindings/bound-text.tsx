import * as React from 'react';
import type { EditableKind, FieldName } from '../data/ports/rows';
import { TextInput } from '../ui/fields/text-input';
import { FieldChoice, useStatusLine } from './field-status';
import type { FieldOf } from './use-bound-field';
import { useBoundField } from './use-bound-field';

/** SharePoint's own limits: one line of text, and a note. */
const lineLimit = 255;
const noteLimit = 63_999;

export interface BoundTextProps<K extends EditableKind> {
  readonly kind: K;
  readonly rowKey: string;
  readonly field: FieldOf<K, string>;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  /** True for note columns: grows with the text and holds 63,999 characters; a line holds 255. */
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly required?: boolean;
  readonly error?: string;
  readonly autoFocus?: boolean;
  readonly describedBy?: string;
  readonly className?: string;
}

/** A text that is saved as it is left and after a short pause; plain text in, plain text out. */
export const BoundText = <K extends EditableKind>({ kind, rowKey, field, multiline = false, ...rest }: BoundTextProps<K>): React.ReactElement => {
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField(kind, rowKey, field as FieldName<K>);
  const status = useStatusLine(state);
  return (
    <>
      <TextInput
        {...rest}
        multiline={multiline}
        maxLength={multiline ? noteLimit : lineLimit}
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
