import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { differenceOf } from '../../../ui/fields/text-difference';
import styles from './review.module.scss';

export interface TextPairProps {
  readonly before: string;
  readonly after: string;
  /** What stands over the two; before and after when left out. */
  readonly titles?: readonly [string, string];
}

/** Two versions of one text, with what differs marked in both. */
export const TextPair: React.FC<TextPairProps> = ({ before, after, titles }) => {
  const texts = useTexts('reference').review;
  const parts = differenceOf(before, after);
  const [first, second] = titles ?? [texts.before, texts.after];
  const side = (title: string, whole: string, own: string): React.ReactElement => (
    <div className={styles.side}>
      <dt>{title}</dt>
      <dd>{whole === '' ? <span className={styles.quiet}>{texts.empty}</span> : <>{parts.before}{own !== '' && <mark>{own}</mark>}{parts.after}</>}</dd>
    </div>
  );
  return <dl className={styles.pair}>{side(first, before, parts.mine)}{side(second, after, parts.theirs)}</dl>;
};
