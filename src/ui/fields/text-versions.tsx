import * as React from 'react';
import { differenceOf } from './text-difference';
import styles from './text-versions.module.scss';

export interface TextVersionsProps {
  readonly before: string;
  readonly after: string;
  /** What stands over the two. */
  readonly titles: readonly [before: string, after: string];
  /** Said in place of a text that is empty. */
  readonly empty: string;
}

/** Two versions of one text beside each other, with what differs marked in both. */
export const TextVersions: React.FC<TextVersionsProps> = ({ before, after, titles, empty }) => {
  const parts = differenceOf(before, after);
  // Where nothing is the same there is no point in marking it all.
  const isMarked = parts.before !== '' || parts.after !== '';
  const side = (title: string, whole: string, own: string): React.ReactElement => (
    <div>
      <dt>{title}</dt>
      <dd>{whole.trim() === '' ? <span className={styles.empty}>{empty}</span> : <>{parts.before}{isMarked && own !== '' ? <mark>{own}</mark> : own}{parts.after}</>}</dd>
    </div>
  );
  return <dl className={styles.pair}>{side(titles[0], before, parts.mine)}{side(titles[1], after, parts.theirs)}</dl>;
};
