import * as React from 'react';
import type { BriefProfile } from '../../domain/brief/document';
import { cx } from '../theme/cx';
import { useScopeSize } from '../theme/scope-size';
import { profileDrawing } from './dimension-profile-drawing';
import type { ProfileShape, ProfileWords } from './dimension-profile-drawing';
import styles from './dimension-profile.module.scss';

export interface DimensionProfileProps {
  readonly profile: BriefProfile;
  readonly words: ProfileWords;
  /** Paper is always wide enough for three beside each other. */
  readonly isOnPaper?: boolean;
  readonly className?: string;
}

const Shape: React.FC<{ readonly shape: ProfileShape }> = ({ shape }) => {
  const className = styles[shape.role];
  switch (shape.kind) {
    case 'text': return <text className={cx(className, shape.isBold && styles.isBold, shape.isMiddle && styles.isMiddle)} x={shape.x} y={shape.y} fontSize={shape.size}>{shape.text}</text>;
    case 'box': return <rect className={className} x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} />;
    default: return <path className={cx(className, shape.isDashed && styles.isDashed)} d={shape.d} />;
  }
};

/**
 * The three dimensions beside each other: value as shape, sign and word, effects for and against counted, the reasons.
 * In the colours of the theme; `dimensionProfileSvg` draws the same for paper. The same must stand in a table beside it.
 */
export const DimensionProfile: React.FC<DimensionProfileProps> = ({ profile, words, isOnPaper = false, className }) => {
  // On a narrow screen three beside each other would be too small to read.
  const isNarrow = useScopeSize().size === 'narrow' && !isOnPaper;
  const { width, height, shapes } = React.useMemo(() => profileDrawing(profile, words, isNarrow), [profile, words, isNarrow]);
  return (
    <svg className={cx(styles.profile, isNarrow && styles.isNarrow, className)} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={profile.alternative} focusable="false">
      {shapes.map((shape, index) => <Shape key={index} shape={shape} />)}
    </svg>
  );
};
