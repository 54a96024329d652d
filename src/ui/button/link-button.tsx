import * as React from 'react';
import { Icon, type IconName } from '../icons/icon';
import { cx } from '../theme/cx';
import styles from './button.module.scss';

export interface LinkButtonProps {
  /** With an address it is a link, also to open in a new tab; without one a button that looks like a link. */
  readonly href?: string;
  /** On a link: called instead of following the address, unless a key asks for a new tab. */
  readonly onClick?: () => void;
  readonly icon?: IconName;
  readonly isNewTab?: boolean;
  readonly ariaLabel?: string;
  readonly children: React.ReactNode;
  readonly className?: string;
}

/** A link, or an action that reads as one in running text. */
export const LinkButton = ({ href, onClick, icon, isNewTab = false, ariaLabel, children, className }: LinkButtonProps): React.ReactElement => {
  const content = <>{icon !== undefined && <Icon name={icon} />}{children}</>;
  if (href === undefined) {
    return <button type="button" className={cx(styles.link, className)} aria-label={ariaLabel} onClick={onClick}>{content}</button>;
  }
  const handleClick = (event: React.MouseEvent): void => {
    if (onClick === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onClick();
  };
  const target = isNewTab ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return <a className={cx(styles.link, className)} href={href} aria-label={ariaLabel} data-interception="off" onClick={handleClick} {...target}>{content}</a>;
};
