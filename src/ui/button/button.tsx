import * as React from 'react';
import { Spinner } from '../feedback/spinner';
import { Icon, type IconName } from '../icons/icon';
import { cx } from '../theme/cx';
import styles from './button.module.scss';

export type ButtonKind = 'primary' | 'default' | 'quiet' | 'danger';

export interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly size?: 'small' | 'normal';
  readonly disabled?: boolean;
  /** Work is under way: the button keeps its place and the focus, and does nothing. */
  readonly busy?: boolean;
  readonly onClick?: (event: React.MouseEvent<HTMLButtonElement>) => void;
  readonly type?: 'button' | 'submit';
  readonly id?: string;
  readonly title?: string;
  readonly ariaLabel?: string;
  readonly ariaDescribedBy?: string;
  readonly ariaExpanded?: boolean;
  readonly ariaControls?: string;
  readonly ariaHasPopup?: 'dialog' | 'menu' | 'listbox';
  readonly ariaPressed?: boolean;
  readonly children?: React.ReactNode;
  readonly className?: string;
}

/** A button with a text. One primary per view; `quiet` beside a row; `danger` only where something ends. */
export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const { kind = 'default', icon, size, disabled, busy = false, onClick, type = 'button', children, className } = props;
  const handleClick = (event: React.MouseEvent<HTMLButtonElement>): void => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      ref={ref}
      id={props.id}
      type={type === 'submit' ? 'submit' : 'button'}
      title={props.title}
      className={cx(styles.button, styles[kind], size === 'small' && styles.small, busy && styles.busy, className)}
      disabled={disabled}
      aria-disabled={busy ? true : undefined}
      aria-busy={busy ? true : undefined}
      aria-label={props.ariaLabel}
      aria-describedby={props.ariaDescribedBy}
      aria-expanded={props.ariaExpanded}
      aria-controls={props.ariaControls}
      aria-haspopup={props.ariaHasPopup}
      aria-pressed={props.ariaPressed}
      onClick={handleClick}
    >
      {busy ? <Spinner /> : icon !== undefined && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
});
