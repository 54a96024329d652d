import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { usePrint } from '../../ui/hooks/use-print';
import { Paper } from '../../ui/layout/paper';
import styles from './print-button.module.scss';

export interface PrintButtonProps {
  readonly lang: string;
  readonly label: string;
  /** Where the same can be printed when the frame the product stands in forbids it. */
  readonly elsewhere: () => string;
  /** What goes on paper. */
  readonly children: React.ReactNode;
}

/** Prints what it is given and nothing else of the page; also when the person prints with the browser's own keys. */
export const PrintButton: React.FC<PrintButtonProps> = ({ lang, label, elsewhere, children }) => {
  const texts = useTexts('brief').page;
  const { isPrinting, isRefused, print } = usePrint();
  return (
    <>
      <Button icon="print" kind="primary" onClick={print}>{label}</Button>
      {isRefused && (
        <Message tone="warning" live="status" className={styles.wide}>
          {texts.printRefused} <a className={styles.link} href={elsewhere()} target="_blank" rel="noreferrer">{texts.openInBrowser}</a>
        </Message>
      )}
      {isPrinting && <Paper lang={lang}>{children}</Paper>}
    </>
  );
};
