import * as React from 'react';
import { cx } from '../theme/cx';
import { Radio } from './choice-option';
import type { FieldProps } from './field-shell';
import { RadioGroup } from './radio-group';
import styles from './fields.module.scss';

export type Level = 0 | 1 | 2 | 3;
const levels: readonly Level[] = [0, 1, 2, 3];

export interface LevelPickerProps extends FieldProps {
  readonly value: Level | null;
  /** Choosing the chosen level again, or Delete, gives null. */
  onChange(value: Level | null): void;
  onLeave?(): void;
  readonly levelLabels: Readonly<Record<Level, string>>;
}

/** A level 0–3: filled bars for the eye, words for everyone. */
export const LevelPicker = (props: LevelPickerProps): React.ReactElement => {
  const { value, onChange, onLeave, levelLabels, ...field } = props;
  const isLocked = field.readOnly ?? false;
  return (
    <RadioGroup {...field} ring={cx(styles.levels, isLocked && styles.locked)}>
      {(name) => levels.map((level) => (
        <Radio key={level} name={name} isChosen={level === value} isLocked={isLocked} isClearable onChoose={() => onChange(level)} onClear={() => onChange(null)} onLeave={onLeave}>
          <span className={styles.bars} aria-hidden="true">{[1, 2, 3].map((bar) => <i key={bar} className={cx(bar <= level && styles.filled)} />)}</span>
          <span className={styles.optionText}><span className={styles.optionLabel} data-label={levelLabels[level]}>{levelLabels[level]}</span></span>
        </Radio>
      ))}
    </RadioGroup>
  );
};
