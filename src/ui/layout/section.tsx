import * as React from 'react';
import { useId } from '../hooks/use-id';
import { cx } from '../theme/cx';
import { Heading, type HeadingLevel } from './heading';
import styles from './page.module.scss';

export interface SectionProps {
  readonly title: string;
  /** A sentence or two under the title. */
  readonly lead?: React.ReactNode;
  readonly headingLevel?: HeadingLevel;
  readonly actions?: React.ReactNode;
  readonly id?: string;
  /** Gives the heading the focus when this becomes true: for a part that has just been opened. */
  readonly isFocused?: boolean;
  readonly children?: React.ReactNode;
  readonly className?: string;
}

/** A named part of a page, found by its heading and as a region. */
export const Section = ({ title, lead, headingLevel = 2, actions, id, isFocused = false, children, className }: SectionProps): React.ReactElement => {
  const headingId = useId('section');
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (isFocused) heading.current?.focus(); }, [isFocused]);
  return (
    <section id={id} className={cx(styles.section, className)} aria-labelledby={headingId}>
      <div className={styles.sectionHead}>
        <div className={styles.sectionWords}>
          <Heading ref={heading} level={headingLevel} id={headingId} tabIndex={-1} className={cx(styles.heading, styles[`h${headingLevel}`])}>{title}</Heading>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
};
