import * as React from 'react';
import { cx } from '../theme/cx';
import styles from './layout.module.scss';

const steps = { none: 0, xs: 4, s: 8, m: 16, l: 24, xl: 40 } as const;
const aligns = { start: 'flex-start', end: 'flex-end', center: 'center', stretch: 'stretch', baseline: 'baseline', between: 'space-between' } as const;

export interface StackProps {
  /** Room between the children: a step (xs 4, s 8, m 16, l 24, xl 40) or CSS pixels; m when left out. */
  readonly gap?: keyof typeof steps | number;
  readonly direction?: 'column' | 'row';
  readonly wrap?: boolean;
  readonly align?: 'start' | 'center' | 'end' | 'stretch' | 'baseline';
  readonly justify?: 'start' | 'center' | 'end' | 'between';
  readonly as?: 'div' | 'ul' | 'ol' | 'section' | 'form' | 'span';
  readonly children?: React.ReactNode;
  readonly className?: string;
}

/** Children below or beside each other with even room between them. */
export const Stack = ({ gap = 'm', direction = 'column', wrap = false, align, justify, as = 'div', children, className }: StackProps): React.ReactElement => {
  const style: React.CSSProperties = {
    flexDirection: direction, gap: typeof gap === 'number' ? gap : steps[gap], flexWrap: wrap ? 'wrap' : undefined,
    alignItems: align === undefined ? undefined : aligns[align], justifyContent: justify === undefined ? undefined : aligns[justify],
  };
  return React.createElement(as, { className: cx(styles.stack, className), style }, children);
};
