import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Publication } from '../../../data/ports/rows';
import type { BriefDocument } from '../../../domain/brief/document';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Pill } from '../../../ui/feedback/pill';
import { Icon } from '../../../ui/icons/icon';
import { Card } from '../../../ui/layout/card';
import { HandlingMoves } from './handling-moves';
import { PublishedReader } from './published-reader';
import styles from './publish.module.scss';

const tones = { workingMaterial: 'neutral', drawnUp: 'info', dispatched: 'success' } as const;

interface PublishedProps {
  readonly row: Publication & { readonly revision: number };
  /** The brief as it is now, to compare with; null while its words are on their way. */
  readonly current: BriefDocument | null;
}

/** One published brief: what it is, how it is handled, and the way to read it. */
const Published: React.FC<PublishedProps> = ({ row, current }) => {
  const texts = useTexts('brief').publish;
  const { host, snapshots } = useProduct();
  const [isOpen, setIsOpen] = React.useState(false);
  const { revision } = row;
  return (
    <Card title={texts.list.revision(revision)} headingLevel={4}>
      <div className={styles.head}>
        {row.handling !== null && <Pill tone={tones[row.handling]}>{texts.handlings[row.handling].title}</Pill>}
        <span>{row.diaryNumber.trim() === '' ? texts.list.noDiary : texts.list.diary(row.diaryNumber)}</span>
      </div>
      <p className={styles.meta}>{texts.list.by(formatDay(row.publishedOn, host.locale), row.author?.name ?? '')}</p>
      {row.reason.trim() !== '' && <p className={styles.text}><strong>{texts.list.reason}</strong> {row.reason}</p>}
      <div className={styles.actions}>
        <Button icon="document" ariaExpanded={isOpen} ariaLabel={isOpen ? undefined : texts.list.openNamed(revision)} onClick={() => setIsOpen(!isOpen)}>{isOpen ? texts.list.close : texts.list.open}</Button>
        <a className={styles.link} href={snapshots.addressOf(row.wordFile)} download aria-label={texts.list.wordNamed(revision)}><Icon name="download" /><span>{texts.list.word}</span></a>
      </div>
      <HandlingMoves row={row} />
      {isOpen && <div className={styles.reading}><PublishedReader row={row} current={current} /></div>}
    </Card>
  );
};

export interface PublishedListProps {
  /** The newest first. */
  readonly rows: readonly PublishedProps['row'][];
  readonly current: BriefDocument | null;
}

/** Everything that has been published of this case. */
export const PublishedList: React.FC<PublishedListProps> = ({ rows, current }) => (
  <ul className={styles.list}>{rows.map((row) => <li key={row.key}><Published row={row} current={current} /></li>)}</ul>
);
