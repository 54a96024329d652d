import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { MyNotices } from '../../../data/ports/notices';
import type { Notice } from '../../../data/ports/rows';
import { useTexts } from '../../../i18n/texts-context';
import { Section } from '../../../ui/layout/section';
import { NoticeItem } from './notice-item';
import type { NoticesProps } from './notices';
import styles from './notices.module.scss';

/** @returns the notices to show, those that were settled in this visit among them, newest first; and how many are left */
const useShown = (read: MyNotices): { readonly rows: readonly Notice[]; readonly left: number; readonly hasMore: boolean; readonly onSettled: (row: Notice) => void } => {
  const { notices } = useProduct();
  const [settled, setSettled] = React.useState<readonly Notice[]>([]);
  const [more, setMore] = React.useState<{ readonly after: MyNotices; readonly found: MyNotices } | null>(null);
  const newest = more?.after === read ? more.found : read;
  const isSettled = (row: Notice): boolean => settled.some(({ id }) => id === row.id);
  const open = newest.rows.filter((row) => !isSettled(row));
  const isEmptied = open.length === 0 && newest.hasMore;
  React.useEffect(() => {
    if (!isEmptied) return undefined;
    let isHere = true;
    // What cannot be read now comes with the next visit.
    notices.mine().then((result) => { if (isHere && result.ok) setMore({ after: read, found: result.value }); }, () => undefined);
    return () => { isHere = false; };
  }, [isEmptied, notices, read]);
  return {
    rows: [...open, ...settled].sort((a, b) => b.id - a.id), left: open.length, hasMore: newest.hasMore,
    onSettled: (row) => setSettled([...settled, row]),
  };
};

/** What is for the person to take part of, each with its receipt. */
export const NoticePanel: React.FC<{ readonly read: MyNotices } & Pick<NoticesProps, 'onOpen'>> = ({ read, onOpen }) => {
  const texts = useTexts('notices');
  const { rows, left, hasMore, onSettled } = useShown(read);
  return (
    <Section title={texts.title} lead={`${texts.count(left)}${hasMore && left > 0 ? `. ${texts.more}` : ''}`} className={styles.panel}>
      <ul className={styles.list}>
        {rows.map((row) => <NoticeItem key={row.id} row={row} onOpen={onOpen} onSettled={onSettled} />)}
      </ul>
    </Section>
  );
};
