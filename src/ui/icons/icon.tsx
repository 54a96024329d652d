import * as React from 'react';
import { paths, type IconName } from './paths';

export type { IconName } from './paths';

export interface IconProps {
  readonly name: IconName;
  /** Spoken name; without it the icon is decoration and hidden from screen readers. */
  readonly label?: string;
  /** Side in CSS pixels, 16 when left out. */
  readonly size?: number;
  readonly className?: string;
}

/** A small drawing in the colour of the text beside it. */
export const Icon = ({ name, label, size = 16, className }: IconProps): React.ReactElement => (
  <svg
    className={className}
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth={size > 24 ? 1.2 : 1.6}
    strokeLinecap="round"
    strokeLinejoin="round"
    focusable="false"
    style={{ flexShrink: 0 }}
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    <path d={paths[name]} />
  </svg>
);
