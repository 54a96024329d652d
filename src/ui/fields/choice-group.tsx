import * as React from 'react';
import { cx } from '../theme/cx';
import { OptionFace, Radio, type ChoiceOption } from './choice-option';
import type { FieldProps } from './field-shell';
import { RadioGroup } from './radio-group';
import styles from './fields.module.scss';

export type { ChoiceOption } from './choice-option';

export interface ChoiceGroupProps<V extends string | number> extends FieldProps {
  readonly options: readonly ChoiceOption<V>[];
  readonly value: V | null;
  /** Null only with `clearable`. */
  onChange(value: V | null): void;
  onLeave?(): void;
  readonly layout?: 'row' | 'column';
  /** Choosing the chosen one again, or Delete, leaves nothing chosen. */
  readonly clearable?: boolean;
}

/** One of a few, all in view. Radio buttons to keyboard and screen reader: arrow keys move and choose. */
export const ChoiceGroup = <V extends string | number>(props: ChoiceGroupProps<V>): React.ReactElement => {
  const { options, value, onChange, onLeave, layout = 'row', clearable = false, ...field } = props;
  const isLocked = field.readOnly ?? false;
  return (
    <RadioGroup {...field} ring={cx(styles.options, layout === 'column' && styles.column, isLocked && styles.locked)}>
      {(name) => options.map((option) => (
        <Radio
          key={option.value}
          name={name}
          isChosen={option.value === value}
          isLocked={isLocked}
          isClearable={clearable}
          tone={option.tone}
          describedBy={option.description === undefined ? undefined : `${name}-${option.value}`}
          onChoose={() => onChange(option.value)}
          onClear={() => onChange(null)}
          onLeave={onLeave}
        >
          <OptionFace option={option} describedById={`${name}-${option.value}`} />
        </Radio>
      ))}
    </RadioGroup>
  );
};
