import * as React from 'react';
import { cx } from '../theme/cx';
import styles from './help.module.scss';

export interface HelpTextProps {
  /** Guidance; an empty line in a string begins a new paragraph. */
  readonly text: React.ReactNode;
  readonly example?: React.ReactNode;
  /** What stands over the example. */
  readonly exampleLabel?: string;
  readonly className?: string;
}

const paragraphs = (text: React.ReactNode): React.ReactNode =>
  typeof text === 'string' ? text.split(/\n\s*\n/).map((part, index) => <p key={index}>{part}</p>) : <p>{text}</p>;

/** Short guidance beside a question, with an example. */
export const HelpText = ({ text, example, exampleLabel, className }: HelpTextProps): React.ReactElement => (
  <div className={cx(styles.help, className)}>
    {paragraphs(text)}
    {example !== undefined && example !== '' && (
      <div className={styles.example}>
        {exampleLabel !== undefined && <strong className={styles.exampleLabel}>{exampleLabel}</strong>}
        {paragraphs(example)}
      </div>
    )}
  </div>
);
