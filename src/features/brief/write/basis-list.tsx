import * as React from 'react';
import type { BriefBlock } from '../../../domain/brief/document';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Skeleton } from '../../../ui/feedback/skeleton';
import styles from '../brief.module.scss';
import type { BasisState } from './use-basis';

/** How many lines of one kind stand beside an answer before the rest is asked for. */
const FIRST = 3;

/** What a line is about, and what is said of it. */
interface Line { readonly name: string; readonly said: string }
interface Group { readonly title: string; readonly lines: readonly Line[] }

/** A row beside an answer says what its cells say, without the names of the columns: there is no room for both. */
const linesOf = (block: BriefBlock): readonly Line[] => {
  if (block.kind === 'list') return block.items.map((said) => ({ name: '', said }));
  if (block.kind !== 'table') return [{ name: '', said: block.text }];
  return block.rows.map(([name = '', ...cells]) => ({ name, said: cells.filter((cell) => cell !== '').map((cell) => cell.replace(/\n/g, ', ')).join(' · ') }));
};

const groupsOf = (blocks: readonly BriefBlock[]): readonly Group[] => {
  const groups: { readonly title: string; readonly lines: Line[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'subheading') groups.push({ title: block.text, lines: [] });
    else {
      const last = groups[groups.length - 1] ?? { title: '', lines: [] };
      if (groups.length === 0) groups.push(last);
      last.lines.push(...linesOf(block));
    }
  }
  return groups;
};

const GroupLines: React.FC<{ readonly group: Group }> = ({ group: { title, lines } }) => {
  const { showAll } = useTexts('brief').page;
  const [isWhole, setIsWhole] = React.useState(false);
  const list = React.useRef<HTMLUListElement>(null);
  const shown = isWhole ? lines : lines.slice(0, FIRST);
  // The button goes away with the click; the focus stays with the list.
  const handleAll = (): void => { setIsWhole(true); list.current?.focus(); };
  return (
    <div>
      {title !== '' && <p className={styles.sectionTitle}>{title}</p>}
      <ul ref={list} tabIndex={-1} className={styles.lines}>{shown.map(({ name, said }, index) => <li key={index}>{name !== '' && <strong className={styles.lineName}>{name}</strong>} {said}</li>)}</ul>
      {shown.length < lines.length && <Button kind="quiet" size="small" onClick={handleAll}>{showAll(lines.length)}</Button>}
    </div>
  );
};

export interface BasisListProps { readonly blocks: readonly BriefBlock[] | null; readonly state: Pick<BasisState, 'isFailed' | 'retry'> }

/** What a heading builds on, beside what the group writes. */
export const BasisList: React.FC<BasisListProps> = ({ blocks, state: { isFailed, retry } }) => {
  const { buildsOn, nothingYet, page } = useTexts('brief');
  const { loading, actions } = useTexts('common');
  return (
    <div className={styles.basis}>
      <h4 className={styles.basisTitle}>{buildsOn}</h4>
      {isFailed && <><p className={styles.muted}>{page.wordsFailed}</p><div><Button size="small" onClick={retry}>{actions.retry}</Button></div></>}
      {blocks === null && !isFailed && <Skeleton label={loading} lines={3} height={16} />}
      {blocks?.length === 0 && <p className={styles.muted}>{nothingYet}</p>}
      {groupsOf(blocks ?? []).map((group, index) => <GroupLines key={index} group={group} />)}
    </div>
  );
};
