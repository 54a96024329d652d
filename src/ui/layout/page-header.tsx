import * as React from 'react';
import { cx } from '../theme/cx';
import { Heading, type HeadingLevel } from './heading';
import styles from './page.module.scss';

export interface PageHeaderProps {
  readonly title: string;
  /** A small line above the title: where this is. */
  readonly overline?: React.ReactNode;
  readonly subtitle?: React.ReactNode;
  /** Pills and facts in a row under the title. */
  readonly meta?: React.ReactNode;
  /** Buttons and saving at the right. */
  readonly actions?: React.ReactNode;
  readonly headingLevel?: HeadingLevel;
  readonly className?: string;
}

/** The head of a page. No `header` element: outside a section that would be a second banner on a page that has its own. */
export const PageHeader = ({ title, overline, subtitle, meta, actions, headingLevel = 1, className }: PageHeaderProps): React.ReactElement => (
  <div className={cx(styles.pageHeader, className)}>
    <div className={styles.pageWords}>
      {overline !== undefined && <p className={styles.overline}>{overline}</p>}
      <Heading level={headingLevel} className={styles.pageTitle}>{title}</Heading>
      {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      {meta !== undefined && <div className={styles.meta}>{meta}</div>}
    </div>
    {actions !== undefined && <div className={styles.actions}>{actions}</div>}
  </div>
);
