import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { ThemeScope } from '../theme/theme-scope';
import styles from './paper.module.scss';

const noColours = {};
/** On the document's own elements while there is a sheet: everything beside the sheet is left out of the print. */
const MARK = 'data-hb-printing';

export interface PaperProps {
  /** Language of what stands on the sheet. */
  readonly lang: string;
  readonly children: React.ReactNode;
}

/**
 * A sheet of paper: while it is there, printing the page prints what stands on it and nothing else, in light colours
 * whatever the theme. It lies outside the host's own boxes, which scroll and cut off; the screen never shows it.
 */
export const Paper: React.FC<PaperProps> = ({ lang, children }) => {
  React.useLayoutEffect(() => {
    const marked = [document.documentElement, document.body];
    marked.forEach((element) => element.setAttribute(MARK, ''));
    return () => marked.forEach((element) => element.removeAttribute(MARK));
  }, []);
  return ReactDOM.createPortal(
    <div className={styles.paper} data-hb-paper=""><ThemeScope mode="light" palette={noColours} lang={lang}>{children}</ThemeScope></div>, document.body);
};
