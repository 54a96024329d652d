import * as React from 'react';
import { IconButton } from '../button/icon-button';
import { useId } from '../hooks/use-id';
import { useModal } from '../hooks/use-modal';
import { cx } from '../theme/cx';
import styles from './dialog.module.scss';
import { Heading } from './heading';

export interface MenuSheetProps {
  readonly label: string;
  readonly isOpen: boolean;
  /** Asked for by Esc, a tap beside the sheet and the close button. */
  onClose(): void;
  readonly closeLabel?: string;
  readonly children?: React.ReactNode;
  readonly className?: string;
}

/** A menu from the foot of a narrow screen. */
export const MenuSheet = ({ label, isOpen, onClose, closeLabel, children, className }: MenuSheetProps): React.ReactElement | null => {
  const ref = React.useRef<HTMLDialogElement>(null);
  const id = useId('sheet');
  useModal(ref, isOpen, onClose);
  if (!isOpen) return null;
  // The dialog's own box is reached only beside its content: on the backdrop. Esc and the button do the same by keyboard.
  const handleClick = (event: React.MouseEvent): void => { if (event.target === event.currentTarget) onClose(); };
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog ref={ref} aria-modal="true" aria-labelledby={id} tabIndex={-1} className={cx(styles.dialog, styles.sheet, className)} onClick={handleClick}>
      <div className={styles.head}>
        <Heading level={2} id={id} className={styles.title}><span tabIndex={-1} data-dialog-title="">{label}</span></Heading>
        {closeLabel !== undefined && <IconButton icon="close" label={closeLabel} onClick={onClose} />}
      </div>
      <div className={cx(styles.body, styles.menu)} data-dialog-body="">{children}</div>
    </dialog>
  );
};
