import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { fluentTheme } from '../theme/fluent-theme';
import { FieldShell, useFieldIds, type FieldProps } from './field-shell';
import { lineStyles, readOnlyLineStyles } from './fluent-field';
import styles from './fields.module.scss';
import { parseNumber, showNumber } from './parse-number';

export interface NumberInputProps extends FieldProps {
  readonly value: number | null;
  onChange(value: number | null): void;
  onLeave?(): void;
  /** Shown and spoken after the number. */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /** What an arrow key adds or takes away; without it the arrow keys do nothing. */
  readonly step?: number;
  /** Shown while what is typed is no number, or outside min–max. */
  readonly invalidText?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

const isWithin = (value: number | null, min = -Infinity, max = Infinity): boolean => value === null || (value >= min && value <= max);

/** A number, decimal comma or point. What cannot be read stays in the field, marked, and the last number stands. */
export const NumberInput = (props: NumberInputProps): React.ReactElement => {
  const { value, onChange, onLeave, unit, min, max, step, readOnly = false } = props;
  const [text, setText] = React.useState(() => showNumber(value));
  const parsed = parseNumber(text);
  const isValid = parsed.ok && isWithin(parsed.value, min, max);
  // A number from outside replaces the text, unless the text already says that number ("1,50").
  const last = React.useRef(value);
  if (last.current !== value) {
    last.current = value;
    if (!parsed.ok || parsed.value !== value) setText(showNumber(value));
  }
  const take = (next: string): void => {
    setText(next);
    const read = parseNumber(next);
    if (!read.ok || !isWithin(read.value, min, max) || read.value === value) return;
    last.current = read.value;
    onChange(read.value);
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0 || step === undefined || readOnly) return;
    event.preventDefault();
    const next = Number(((value ?? 0) + direction * step).toFixed(6));
    if (isWithin(next, min, max)) take(showNumber(next));
  };
  const error = props.error ?? (isValid ? undefined : props.invalidText);
  const shell = { ...props, error };
  const ids = useFieldIds(shell);
  const unitId = `${ids.control}-unit`;
  return (
    <FieldShell {...shell} ids={ids}>
      <div className={styles.short}>
        <TextField
          theme={fluentTheme}
          id={ids.control}
          value={text}
          inputMode="decimal"
          readOnly={readOnly}
          disabled={props.disabled}
          placeholder={props.placeholder}
          invalid={error !== undefined || !isValid}
          aria-required={props.required}
          aria-labelledby={unit === undefined ? ids.label : `${ids.label} ${unitId}`}
          aria-describedby={ids.describedBy}
          onRenderSuffix={unit === undefined ? undefined : () => <span id={unitId}>{unit}</span>}
          autoComplete="off"
          styles={readOnly ? readOnlyLineStyles : lineStyles}
          onChange={(_event, next) => take(next ?? '')}
          onKeyDown={handleKeyDown}
          onBlur={() => onLeave?.()}
        />
      </div>
    </FieldShell>
  );
};
