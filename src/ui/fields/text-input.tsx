import * as React from 'react';
import { TextField, type ITextField } from '@fluentui/react/lib/TextField';
import { fluentTheme } from '../theme/fluent-theme';
import { FieldShell, useFieldIds, type FieldProps } from './field-shell';
import { areaStyles, lineStyles, readOnlyAreaStyles, readOnlyLineStyles } from './fluent-field';

export interface TextInputProps extends FieldProps {
  readonly value: string;
  onChange(value: string): void;
  /** Told as the person leaves the field. */
  onLeave?(value: string): void;
  readonly multiline?: boolean;
  /** Lines shown at least, 3 when left out; the field grows with its text. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly type?: 'text' | 'search' | 'email' | 'url';
  /** Texts the browser offers as one types on one line; anything else may be written. */
  readonly suggestions?: readonly string[];
}

/** A text of one line or many; plain text in, plain text out. */
export const TextInput = (props: TextInputProps): React.ReactElement => {
  const { value, onChange, onLeave, multiline = false, rows = 3, readOnly = false, autoFocus = false, suggestions = [] } = props;
  const ids = useFieldIds(props);
  const field = React.useRef<ITextField>(null);
  React.useEffect(() => { if (autoFocus) field.current?.focus(); }, [autoFocus]);
  const styles = multiline ? (readOnly ? readOnlyAreaStyles : areaStyles) : readOnly ? readOnlyLineStyles : lineStyles;
  return (
    <FieldShell {...props} ids={ids}>
      <TextField
        theme={fluentTheme}
        componentRef={field}
        id={ids.control}
        value={value}
        multiline={multiline}
        rows={multiline ? rows : undefined}
        autoAdjustHeight={multiline}
        resizable={false}
        readOnly={readOnly}
        disabled={props.disabled}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        type={multiline ? undefined : props.type}
        list={suggestions.length > 0 ? `${ids.control}-list` : undefined}
        invalid={props.error !== undefined}
        aria-required={props.required}
        aria-describedby={ids.describedBy}
        autoComplete="off"
        styles={styles}
        onChange={(_event, next) => onChange(next ?? '')}
        onBlur={(event) => onLeave?.(event.currentTarget.value)}
      />
      {suggestions.length > 0 && <datalist id={`${ids.control}-list`}>{suggestions.map((one) => <option key={one} value={one} />)}</datalist>}
    </FieldShell>
  );
};
