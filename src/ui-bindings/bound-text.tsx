import * as React from 'react';
import type { EditableKind, FieldName } from '../data/ports/rows';
import { useTexts } from '../i18n/texts-context';
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
  /** Offered as one types on one line; anything else may be written. */
  readonly suggestions?: readonly string[];
  readonly className?: string;
}

/**
 * A text that is saved as it is left and after a short pause; plain text in, plain text out. A text longer than SharePoint
 * takes is never cut: it stays, and the session says what to do. A name that is left blank is asked for, and hinders nothing.
 */
export const BoundText = <K extends EditableKind>({ kind, rowKey, field, multiline = false, error, ...rest }: BoundTextProps<K>): React.ReactElement => {
  const { state, isReadOnly, onChange, onLeave, onChoose } = useBoundField(kind, rowKey, field as FieldName<K>);
  const status = useStatusLine(state);
  const { nameMissing, notice } = useTexts('workspace').bindings;
  const value = (state.value as string | undefined) ?? '';
  const isName = rest.required === true && !multiline;
  // Nobody is told of a name before they have had the chance to write it.
  const [isLeft, setLeft] = React.useState(false);
  const isTyped = React.useRef(false);
  const asksForName = isName && isLeft && !isReadOnly && value.trim() === '' && state.status !== 'refused';
  const handleChange = (next: string): void => { isTyped.current = true; onChange(next as typeof state.value); };
  const handleLeave = (last: string): void => {
    if (isName && isTyped.current && last !== last.trim()) onChange(last.trim() as typeof state.value);
    isTyped.current = false;
    setLeft(true);
    onLeave();
  };
  return (
    <>
      <TextInput
        {...rest}
        multiline={multiline}
        notice={multiline && !isReadOnly ? notice : undefined}
        isNoticeQuiet
        error={error ?? (asksForName ? nameMissing : undefined)}
        value={value}
        readOnly={isReadOnly}
        status={status}
        onChange={handleChange}
        onLeave={handleLeave}
      />
      <FieldChoice state={state} onChoose={onChoose} />
    </>
  );
};
