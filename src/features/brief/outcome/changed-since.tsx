import * as React from 'react';
import { useSession } from '../../../data/bindings/session-context';
import type { Notice } from '../../../data/ports/rows';
import { receiverOf } from '../../../domain/key-hand-over';
import type { KeyContents } from '../../../domain/key-hand-over';
import { changedSince } from '../../../domain/key-sheet';
import { shorten } from '../../../domain/short-text';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import styles from './outcome.module.scss';

export interface ChangedSinceProps {
  readonly row: Notice;
  readonly contents: readonly KeyContents[];
  /** Begins another hand-over of the same keys; left out while one is being written. */
  readonly onAgain?: () => void;
}

/** Tells of keys that are no longer as they were when they were handed over. What was sent stays as it was sent. */
export const ChangedSince: React.FC<ChangedSinceProps> = ({ row, contents, onAgain }) => {
  const canSend = useSession().canEdit('notice');
  const texts = useTexts('brief').handOver;
  const changes = React.useMemo(() => changedSince(row, contents, texts.sheet) ?? [], [row, contents, texts]);
  if (changes.length === 0) return null;
  const isAnyLeft = row.about.some((key) => contents.some((one) => one.key === key));
  const again = canSend && onAgain !== undefined && isAnyLeft
    ? <Button size="small" ariaLabel={texts.againFor(receiverOf(row))} onClick={onAgain}>{texts.again}</Button> : undefined;
  return (
    <Message tone="warning" title={texts.changedTitle} actions={again}>
      <ul className={styles.lines}>
        {changes.map(({ key, name, what }) => <li key={key}>{texts.changed(shorten(name), what.map((aspect) => texts.aspects[aspect]).join(', '))}</li>)}
      </ul>
    </Message>
  );
};
