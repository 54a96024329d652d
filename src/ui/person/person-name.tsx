import * as React from 'react';
import { cx } from '../theme/cx';
import styles from './person.module.scss';

export interface PersonNameProps {
  readonly name: string;
  /** Title or e-mail address, on a second line. */
  readonly detail?: string;
  readonly className?: string;
}

/** First letters of the first and the last name, at most two. */
export const initialsOf = (name: string): string => {
  const words = name.replace(/\(.*?\)/g, '').trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters.map((word) => [...(word ?? '')][0] ?? '').join('').toLocaleUpperCase('sv');
};

/** A person's name with initials before it. */
export const PersonName = ({ name, detail, className }: PersonNameProps): React.ReactElement => (
  <span className={cx(styles.name, className)}>
    <span className={styles.initials} aria-hidden="true">{initialsOf(name)}</span>
    <span className={styles.words}>{name}{detail !== undefined && detail !== '' && <span className={styles.detail}>{detail}</span>}</span>
  </span>
);
