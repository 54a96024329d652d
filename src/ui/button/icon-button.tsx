import * as React from 'react';
import { Icon, type IconName } from '../icons/icon';
import { cx } from '../theme/cx';
import styles from './button.module.scss';

export interface IconButtonProps {
  readonly icon: IconName;
  /** Spoken name, shown as the mouse rests on the button. Names the thing too: "Ta bort Minska buller". */
  readonly label: string;
  readonly onClick: (event: React.MouseEvent<HTMLButtonElement>) => void;
  readonly disabled?: boolean;
  readonly ariaExpanded?: boolean;
  readonly className?: string;
}

/** A button with an icon alone, 32 × 32. */
export const IconButton = React.forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(props, ref) {
  const { icon, label, onClick, disabled, ariaExpanded, className } = props;
  return (
    <button ref={ref} type="button" className={cx(styles.button, styles.iconOnly, className)} title={label} aria-label={label} aria-expanded={ariaExpanded} disabled={disabled} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
});
