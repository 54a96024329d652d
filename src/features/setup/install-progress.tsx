import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import type { Progress } from './use-setup';
import styles from './setup.module.scss';

/** How far the installer has come. Spoken as it moves, which is a handful of times. */
export const InstallProgress: React.FC<{ readonly progress: Progress }> = ({ progress: { done, total } }) => {
  const texts = useTexts('setup').install;
  return (
    <div className={styles.progress}>
      {/* Without a value the bar says that something goes on, which is all that is known before the first answer. */}
      <progress className={styles.bar} aria-label={texts.working} max={total === 0 ? undefined : total} value={total === 0 ? undefined : done} />
      <p role="status">{total === 0 ? texts.working : texts.progress(done, total)}</p>
      <p className={styles.quiet}>{texts.leaveOpen}</p>
    </div>
  );
};
