import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import styles from './loose-ends.module.scss';

export interface FormBoxProps {
  /** What the button that goes on says, and its name when read aloud. */
  readonly confirm: string;
  readonly confirmName: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A few fields under a row, with the focus in the first, and two ways on. Esc is the second. */
export const FormBox: React.FC<FormBoxProps> = ({ confirm, confirmName, onConfirm, onCancel, children }) => {
  const { cancel } = useTexts('laterSteps').looseEnds;
  const box = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => { box.current?.querySelector<HTMLElement>('select, input, textarea')?.focus(); }, []);
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc does what the button beside it does
    <div ref={box} className={styles.form} onKeyDown={handleKeyDown}>
      {children}
      <div className={styles.buttons}>
        <Button size="small" ariaLabel={confirmName} onClick={onConfirm}>{confirm}</Button>
        <Button size="small" kind="quiet" onClick={onCancel}>{cancel}</Button>
      </div>
    </div>
  );
};
