import * as React from 'react';
import styles from './progress.module.scss';

export interface ProgressProps {
  /** What is being done as a whole: "Publicering". */
  readonly label: string;
  /** What is being done right now; spoken as it changes. */
  readonly step: string;
  /** 0–1; null while nobody can say. */
  readonly share: number | null;
}

/** Long work under way: how far it has come in words, and as a bar that does not speak by its length alone. */
export const Progress: React.FC<ProgressProps> = ({ label, step, share }) => {
  const percent = share === null ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className={styles.progress}>
      <p className={styles.step} role="status">{percent === undefined ? step : <>{step} <span aria-hidden>{percent} %</span></>}</p>
      <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent} className={styles.track}>
        <div className={percent === undefined ? styles.unknown : styles.bar} style={percent === undefined ? undefined : { width: `${percent}%` }} />
      </div>
    </div>
  );
};
