import * as React from 'react';
import { Icon } from '../icons/icon';
import { cx } from '../theme/cx';
import { useFieldIds, FieldShell, type FieldProps } from './field-shell';
import styles from './fields.module.scss';
import own from './check.module.scss';

export interface CheckProps extends Omit<FieldProps, 'isLabelHidden' | 'labelAside'> {
  readonly checked: boolean;
  onChange(checked: boolean): void;
  onLeave?(): void;
  readonly disabled?: boolean;
}

/** Yes or no. The whole line can be clicked. */
export const Check = (props: CheckProps): React.ReactElement => {
  const { label, description, checked, onChange, onLeave, readOnly = false, className } = props;
  const ids = useFieldIds(props);
  return (
    <FieldShell label="" isBare error={props.error} status={props.status} notice={props.notice} ids={ids} className={className}>
      <label className={own.check} htmlFor={ids.control}>
        <input
          id={ids.control}
          type="checkbox"
          className={own.box}
          checked={checked}
          disabled={props.disabled}
          aria-readonly={readOnly || undefined}
          aria-required={props.required}
          aria-invalid={props.error !== undefined || undefined}
          aria-describedby={ids.describedBy}
          onChange={(event) => { if (!readOnly) onChange(event.target.checked); }}
          onBlur={onLeave}
        />
        {checked && <Icon name="check" className={own.tick} />}
        <span className={styles.optionText}>{label}{props.required === true && <span className={styles.star} aria-hidden="true">*</span>}</span>
      </label>
      {description !== undefined && <div id={ids.description} className={cx(styles.description, own.indented)}>{description}</div>}
    </FieldShell>
  );
};
