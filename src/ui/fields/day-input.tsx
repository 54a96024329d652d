import * as React from 'react';
import { TextField } from '@fluentui/react/lib/TextField';
import { fluentTheme } from '../theme/fluent-theme';
import { FieldShell, useFieldIds, type FieldProps } from './field-shell';
import { lineStyles, readOnlyLineStyles } from './fluent-field';
import styles from './fields.module.scss';

export interface DayInputProps extends FieldProps {
  /** A calendar day, `yyyy-mm-dd`, or null. */
  readonly value: string | null;
  onChange(value: string | null): void;
  onLeave?(): void;
  readonly min?: string;
  readonly max?: string;
  readonly disabled?: boolean;
}

/** A calendar day in the browser's own date field: typed, or picked from its calendar. */
export const DayInput = (props: DayInputProps): React.ReactElement => {
  const { value, onChange, onLeave, readOnly = false } = props;
  const ids = useFieldIds(props);
  return (
    <FieldShell {...props} ids={ids}>
      <div className={styles.short}>
        <TextField
          theme={fluentTheme}
          id={ids.control}
          type="date"
          value={value ?? ''}
          min={props.min}
          max={props.max ?? '9999-12-31'}
          readOnly={readOnly}
          disabled={props.disabled}
          invalid={props.error !== undefined}
          aria-required={props.required}
          aria-describedby={ids.describedBy}
          styles={readOnly ? readOnlyLineStyles : lineStyles}
          onChange={(_event, next) => onChange(next === undefined || next === '' ? null : next)}
          onBlur={() => onLeave?.()}
        />
      </div>
    </FieldShell>
  );
};
