import * as React from 'react';
import { IconButton } from '../button/icon-button';
import { AnnouncerProvider } from '../feedback/announcer';
import { useId } from '../hooks/use-id';
import { useModal } from '../hooks/use-modal';
import { cx } from '../theme/cx';
import styles from './dialog.module.scss';
import { Heading } from './heading';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Asked for by Esc and the close button. */
  onClose(): void;
  /** Buttons; the one that goes on last. */
  readonly footer?: React.ReactNode;
  /** Name of the button in the corner; left out, Esc and the footer close. */
  readonly closeLabel?: string;
  readonly size?: 's' | 'm' | 'l';
  /** Speaks at once as the dialog opens: a question to answer rather than a form. */
  readonly isAlert?: boolean;
  readonly children?: React.ReactNode;
  readonly className?: string;
}

/**
 * Asks for one thing before going on. The page behind is inert; Esc closes; the focus returns to where it came from.
 * A click beside it does nothing: what is typed in it must not vanish by a slip.
 */
export const Dialog = ({ title, isOpen, onClose, footer, closeLabel, size = 'm', isAlert = false, children, className }: DialogProps): React.ReactElement | null => {
  const ref = React.useRef<HTMLDialogElement>(null);
  const id = useId('dialog');
  useModal(ref, isOpen, onClose);
  if (!isOpen) return null;
  return (
    <dialog
      ref={ref}
      role={isAlert ? 'alertdialog' : 'dialog'}
      aria-modal="true"
      aria-labelledby={id}
      aria-describedby={isAlert ? `${id}-body` : undefined}
      tabIndex={-1}
      className={cx(styles.dialog, size !== 'm' && styles[size], className)}
    >
      <AnnouncerProvider>
        <div className={styles.head}>
          <Heading level={2} id={id} className={styles.title}><span tabIndex={-1} data-dialog-title="">{title}</span></Heading>
          {closeLabel !== undefined && <IconButton icon="close" label={closeLabel} onClick={onClose} />}
        </div>
        <div id={`${id}-body`} className={styles.body} data-dialog-body="">{children}</div>
        {footer !== undefined && <div className={styles.footer}>{footer}</div>}
      </AnnouncerProvider>
    </dialog>
  );
};
