import * as React from 'react';
import { Button } from '../button/button';
import { useAnnounce } from '../feedback/announcer';
import { useId } from '../hooks/use-id';
import { Icon } from '../icons/icon';
import { cx } from '../theme/cx';
import styles from './field-conflict.module.scss';
import { differenceOf } from './text-difference';

export interface FieldConflictTexts {
  readonly title: string;
  /** Heading of the person's own version. */
  readonly mine: string;
  /** Heading of the other version, with the other person's name. */
  readonly theirs: string;
  readonly keepMine: string;
  readonly keepTheirs: string;
  readonly keepBoth: string;
}

export interface FieldConflictProps {
  readonly mine: string;
  readonly theirs: string;
  readonly theirName: string;
  readonly texts: FieldConflictTexts;
  /** False for values that cannot be joined. */
  readonly canJoin?: boolean;
  onChoose(choice: 'mine' | 'theirs' | 'both'): void;
  readonly className?: string;
}

const Version: React.FC<{ readonly title: string; readonly before: string; readonly own: string; readonly after: string }> = ({ title, before, own, after }) => {
  const id = useId('version');
  return (
    <div className={styles.version}>
      <dt id={id}>{title}</dt>
      {/* Long texts scroll: the region takes the focus, so that the arrow keys reach all of it. */}
      <dd className={styles.versionText} tabIndex={before.length + own.length + after.length > 400 ? 0 : undefined} aria-labelledby={id}>
        {before}{own !== '' && <mark>{own}</mark>}{after}
      </dd>
    </div>
  );
};

/** Two versions of one field, with what differs marked, and the choice between them. Nothing is lost until one is made. */
export const FieldConflict = ({ mine, theirs, theirName, texts, canJoin = true, onChoose, className }: FieldConflictProps): React.ReactElement => {
  const id = useId('conflict');
  const announce = useAnnounce();
  React.useEffect(() => announce(texts.title, 'assertive'), [announce, texts.title]);
  const parts = React.useMemo(() => differenceOf(mine, theirs), [mine, theirs]);
  return (
    <div role="group" aria-labelledby={id} className={cx(styles.conflict, className)} data-name={theirName}>
      <p id={id} className={styles.conflictTitle}><Icon name="people" /><span>{texts.title}</span></p>
      <dl className={styles.versions}>
        <Version title={texts.mine} before={parts.before} own={parts.mine} after={parts.after} />
        <Version title={texts.theirs} before={parts.before} own={parts.theirs} after={parts.after} />
      </dl>
      <div className={styles.conflictActions}>
        <Button onClick={() => onChoose('mine')}>{texts.keepMine}</Button>
        <Button onClick={() => onChoose('theirs')}>{texts.keepTheirs}</Button>
        {canJoin && <Button onClick={() => onChoose('both')}>{texts.keepBoth}</Button>}
      </div>
    </div>
  );
};
