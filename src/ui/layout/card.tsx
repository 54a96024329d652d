import * as React from 'react';
import { useId } from '../hooks/use-id';
import { cx } from '../theme/cx';
import type { Tone } from '../theme/tokens';
import { Heading, type HeadingLevel } from './heading';
import styles from './page.module.scss';

export interface CardProps {
  readonly title?: React.ReactNode;
  readonly headingLevel?: HeadingLevel;
  /** Buttons at the upper right. */
  readonly actions?: React.ReactNode;
  /** A coloured edge; the words inside must say the same. */
  readonly tone?: Tone;
  readonly id?: string;
  readonly children?: React.ReactNode;
  readonly className?: string;
}

/** One thing with its own edge: a row to edit, a proposal, a summary. Cards never stand inside cards. */
export const Card = ({ title, headingLevel = 3, actions, tone, id, children, className }: CardProps): React.ReactElement => {
  const titleId = useId('card');
  return (
    <article id={id} className={cx(styles.card, tone !== undefined && styles.toned, tone !== undefined && styles[tone], className)} aria-labelledby={title === undefined ? undefined : titleId}>
      {(title !== undefined || actions !== undefined) && (
        <div className={styles.cardHead}>
          {title !== undefined && <Heading level={headingLevel} id={titleId} className={styles.cardTitle}>{title}</Heading>}
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      {children}
    </article>
  );
};
