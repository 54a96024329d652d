import * as React from 'react';
import { Skeleton } from '../../ui/feedback/skeleton';
import styles from './views.module.scss';

/** The shape of a screen that is on its way. */
export const LoadingScreen: React.FC<{ readonly label: string }> = ({ label }) => (
  <div className={styles.plain}><Skeleton label={label} lines={6} /></div>
);
