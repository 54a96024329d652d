import * as React from 'react';
import { Icon } from '../icons/icon';
import { cx } from '../theme/cx';
import { FieldShell, useFieldIds, type FieldProps } from './field-shell';
import styles from './fields.module.scss';

export interface SelectOption<V extends string | number> {
  readonly value: V;
  readonly label: string;
  readonly isDisabled?: boolean;
  /** Options with the same group stand under its name. */
  readonly group?: string;
}

export interface SelectProps<V extends string | number> extends FieldProps {
  readonly value: V | null;
  readonly options: readonly SelectOption<V>[];
  /** Null only where there is an `emptyLabel` to choose. */
  onChange(value: V | null): void;
  onLeave?(): void;
  /** Text of "nothing chosen", which can be chosen again; without it an empty start cannot be returned to. */
  readonly emptyLabel?: string;
  readonly disabled?: boolean;
}

const Options = <V extends string | number>({ options }: { readonly options: readonly SelectOption<V>[] }): React.ReactElement => {
  const show = (option: SelectOption<V>): React.ReactElement => <option key={option.value} value={option.value} disabled={option.isDisabled}>{option.label}</option>;
  const groups = [...new Set(options.map((option) => option.group))];
  return (
    <>
      {groups.map((group) => {
        const members = options.filter((option) => option.group === group).map(show);
        return group === undefined ? members : <optgroup key={group} label={group}>{members}</optgroup>;
      })}
    </>
  );
};

/** One of many, in the browser's own drop-down list: known to every keyboard, phone and screen reader. */
export const Select = <V extends string | number>(props: SelectProps<V>): React.ReactElement => {
  const { value, options, onChange, onLeave, emptyLabel, readOnly = false } = props;
  const ids = useFieldIds(props);
  const chosen = options.find((option) => option.value === value);
  const common = { id: ids.control, 'aria-describedby': ids.describedBy, onBlur: () => onLeave?.() };
  if (readOnly) {
    return (
      <FieldShell {...props} ids={ids}>
        <div className={styles.selectBox}><input {...common} className={cx(styles.select, styles.fixed)} readOnly value={chosen?.label ?? emptyLabel ?? ''} /></div>
      </FieldShell>
    );
  }
  const handleChange = (event: React.ChangeEvent<HTMLSelectElement>): void => {
    const next = options.find((option) => String(option.value) === event.target.value);
    if (next !== undefined || emptyLabel !== undefined) onChange(next === undefined ? null : next.value);
  };
  return (
    <FieldShell {...props} ids={ids}>
      <div className={styles.selectBox}>
        <select
          {...common}
          className={cx(styles.select, chosen === undefined && styles.unchosen)}
          value={chosen === undefined ? '' : String(chosen.value)}
          disabled={props.disabled}
          aria-required={props.required}
          aria-invalid={props.error !== undefined}
          onChange={handleChange}
        >
          {(emptyLabel !== undefined || chosen === undefined) && <option value="" hidden={emptyLabel === undefined}>{emptyLabel ?? ''}</option>}
          <Options options={options} />
        </select>
        <Icon name="chevronDown" />
      </div>
    </FieldShell>
  );
};
