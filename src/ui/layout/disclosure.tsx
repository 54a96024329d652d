import * as React from 'react';
import { useId } from '../hooks/use-id';
import { Icon } from '../icons/icon';
import { cx } from '../theme/cx';
import styles from './layout.module.scss';

export interface DisclosureProps {
  readonly summary: React.ReactNode;
  /** Open from the start. */
  readonly isInitiallyOpen?: boolean;
  /** Given, the caller holds the state. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: React.ReactNode;
  readonly className?: string;
}

/** More for those who want it. Content is made at the first opening and kept, so that nothing typed in it is lost. */
export const Disclosure = ({ summary, isInitiallyOpen = false, isOpen, onToggle, children, className }: DisclosureProps): React.ReactElement => {
  const id = useId('panel');
  const [isOwnOpen, setIsOwnOpen] = React.useState(isInitiallyOpen);
  const open = isOpen ?? isOwnOpen;
  const wasOpened = React.useRef(false);
  wasOpened.current = wasOpened.current || open;
  const handleClick = (): void => { setIsOwnOpen(!open); onToggle?.(!open); };
  return (
    <div className={cx(styles.disclosure, className)}>
      <button type="button" className={styles.summary} aria-expanded={open} aria-controls={id} onClick={handleClick}>
        <Icon name="chevron" /><span>{summary}</span>
      </button>
      <div id={id} className={styles.panel} hidden={!open}>{wasOpened.current && children}</div>
    </div>
  );
};
