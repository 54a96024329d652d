import * as React from 'react';
import { FieldShell, useFieldIds, type FieldProps } from './field-shell';
import styles from './fields.module.scss';
import own from './day-input.module.scss';

export interface DayInputProps extends FieldProps {
  /** A calendar day, `yyyy-mm-dd`, or null. */
  readonly value: string | null;
  onChange(value: string | null): void;
  onLeave?(): void;
  readonly min?: string;
  readonly max?: string;
  readonly disabled?: boolean;
}

/**
 * A calendar day in the browser's own date field: typed, or picked from its calendar. Fluent's text field is not used: it
 * drops every other change that a program makes (form fillers, password managers).
 */
export const DayInput = (props: DayInputProps): React.ReactElement => {
  const { value, onChange, onLeave, readOnly = false } = props;
  const ids = useFieldIds(props);
  return (
    <FieldShell {...props} ids={ids}>
      <div className={styles.short}>
        <input
          id={ids.control}
          type="date"
          className={own.day}
          value={value ?? ''}
          min={props.min}
          max={props.max ?? '9999-12-31'}
          readOnly={readOnly}
          disabled={props.disabled}
          aria-invalid={props.error !== undefined || undefined}
          aria-required={props.required}
          aria-describedby={ids.describedBy}
          onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
          onBlur={() => onLeave?.()}
        />
      </div>
    </FieldShell>
  );
};
