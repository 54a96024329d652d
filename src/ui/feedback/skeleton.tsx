import * as React from 'react';
import { VisuallyHidden } from '../theme/visually-hidden';
import styles from './feedback.module.scss';

export interface SkeletonProps {
  /** Number of lines, 1 when left out; the last of several is shorter. */
  readonly lines?: number;
  /** Height of a line in CSS pixels, 16 when left out. */
  readonly height?: number;
  readonly width?: number | string;
  /** Spoken while the content is on its way; give it once per screen. */
  readonly label?: string;
  readonly className?: string;
}

/** Holds the place of content that is on its way, so that nothing jumps. */
export const Skeleton = ({ lines = 1, height = 16, width, label, className }: SkeletonProps): React.ReactElement => (
  <div className={className} role={label === undefined ? undefined : 'status'}>
    {label !== undefined && <VisuallyHidden>{label}</VisuallyHidden>}
    {Array.from({ length: lines }, (_line, index) => (
      <span key={index} className={styles.skeleton} aria-hidden="true" style={{ height, width: width ?? (lines > 1 && index === lines - 1 ? '60%' : '100%') }} />
    ))}
  </div>
);
