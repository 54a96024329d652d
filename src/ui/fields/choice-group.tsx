import * as React from 'react';
import { cx } from '../theme/cx';
import { OptionFace, Radio, type ChoiceOption } from './choice-option';
import { FieldShell, useFieldIds, type FieldProps } from './field-shell';
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
  const { options, value, onChange, onLeave, layout = 'row', clearable = false, readOnly = false } = props;
  const ids = useFieldIds(props);
  return (
    <FieldShell {...props} ids={ids} isGroup>
      <div
        id={ids.control}
        role="radiogroup"
        className={cx(styles.options, layout === 'column' && styles.column, readOnly && styles.locked)}
        aria-labelledby={ids.label}
        aria-describedby={ids.describedBy}
        aria-required={props.required}
        aria-readonly={readOnly || undefined}
        aria-invalid={props.error !== undefined || undefined}
      >
        {options.map((option) => (
          <Radio
            key={option.value}
            name={ids.control}
            isChosen={option.value === value}
            isLocked={readOnly}
            isClearable={clearable}
            tone={option.tone}
            describedBy={option.description === undefined ? undefined : `${ids.control}-${option.value}`}
            onChoose={() => onChange(option.value)}
            onClear={() => onChange(null)}
            onLeave={onLeave}
          >
            <OptionFace option={option} describedById={`${ids.control}-${option.value}`} />
          </Radio>
        ))}
      </div>
    </FieldShell>
  );
};
