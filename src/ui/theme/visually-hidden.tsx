import * as React from 'react';
import styles from './theme-scope.module.scss';

/** Text for screen readers alone. */
export const VisuallyHidden: React.FC<{ readonly id?: string }> = ({ id, children }) => <span id={id} className={styles.hidden}>{children}</span>;
