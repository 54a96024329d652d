import * as React from 'react';
import { Icon, type IconName } from '../icons/icon';
import { cx } from '../theme/cx';
import type { Tone } from '../theme/tokens';
import styles from './fields.module.scss';

export interface ChoiceOption<V extends string | number> {
  readonly value: V;
  readonly label: string;
  readonly description?: string;
  readonly icon?: IconName;
  /** Colour once chosen; the words must say the same. */
  readonly tone?: Tone;
}

interface RadioProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly isLocked: boolean;
  readonly isClearable: boolean;
  readonly tone?: Tone;
  readonly describedBy?: string;
  readonly onChoose: () => void;
  readonly onClear: () => void;
  readonly onLeave?: () => void;
}

/** A real radio button under a label that looks like a segment; choosing it again clears it where that is allowed. */
export const Radio: React.FC<RadioProps> = ({ name, isChosen, isLocked, isClearable, tone, describedBy, onChoose, onClear, onLeave, children }) => (
  <label className={cx(styles.option, isChosen && styles.chosen, isChosen && tone !== undefined && styles[tone])}>
    <input
      type="radio"
      name={name}
      className={styles.input}
      checked={isChosen}
      aria-describedby={describedBy}
      onChange={() => { if (!isLocked) onChoose(); }}
      onClick={() => { if (isChosen && isClearable && !isLocked) onClear(); }}
      onKeyDown={(event) => { if ((event.key === 'Delete' || event.key === 'Backspace') && isClearable && !isLocked) onClear(); }}
      onBlur={onLeave}
    />
    {children}
  </label>
);

/** Ring or icon, label and description of one option. */
export const OptionFace = <V extends string | number>({ option, describedById }: { readonly option: ChoiceOption<V>; readonly describedById: string }): React.ReactElement => (
  <>
    <span className={styles.mark} aria-hidden="true">{option.icon === undefined ? <i className={styles.radio} /> : <Icon name={option.icon} />}</span>
    <span className={styles.optionText}>
      <span className={styles.optionLabel} data-label={option.label}>{option.label}</span>
      {option.description !== undefined && <span id={describedById} className={styles.optionDescription} aria-hidden="true">{option.description}</span>}
    </span>
  </>
);
