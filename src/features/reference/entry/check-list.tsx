import * as React from 'react';
import { Check } from '../../../ui/fields/check';
import { FieldShell, useFieldIds, type FieldProps } from '../../../ui/fields/field-shell';
import styles from './entry.module.scss';

export interface CheckListProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Several of a few, all in view. What is chosen is told in the order of the options. */
export const CheckList: React.FC<CheckListProps> = ({ options, value, onChange, ...field }) => {
  const ids = useFieldIds(field);
  const handleChange = (code: string, isChosen: boolean): void =>
    onChange(options.map((option) => option.value).filter((one) => (one === code ? isChosen : value.includes(one))));
  return (
    <FieldShell {...field} ids={ids} isGroup>
      <div role="group" aria-labelledby={ids.label} aria-describedby={ids.describedBy} className={styles.checks}>
        {options.map((option) => (
          <Check key={option.value} label={option.label} checked={value.includes(option.value)} readOnly={field.readOnly} onChange={(isChosen) => handleChange(option.value, isChosen)} />
        ))}
      </div>
    </FieldShell>
  );
};
