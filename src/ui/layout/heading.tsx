import * as React from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface HeadingProps {
  readonly level: HeadingLevel;
  readonly id?: string;
  /** -1 where a heading takes the focus as a new part is shown. */
  readonly tabIndex?: -1;
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** h1–h4 by level, so that headings stand in order wherever a component is used. */
export const Heading = React.forwardRef<HTMLHeadingElement, HeadingProps>(function Heading({ level, ...rest }, ref) {
  return React.createElement(`h${level}`, { ...rest, ref });
});
