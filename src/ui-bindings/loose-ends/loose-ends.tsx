import * as React from 'react';
import { useRows, useSession } from '../../data/bindings/session-context';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Pill } from '../../ui/feedback/pill';
import { useToast } from '../../ui/feedback/toast';
import { Icon } from '../../ui/icons/icon';
import { Heading } from '../../ui/layout/heading';
import { Section } from '../../ui/layout/section';
import { useGoToRow } from '../row-target';
import { EndedList } from './ended-list';
import type { Finding } from './finding';
import { LooseItem } from './loose-item';
import { LooseKey } from './loose-key';
import styles from './loose-ends.module.scss';
import { useFindings } from './use-findings';
import { useChainNames } from './use-names';
import type { Done } from './way-forms';

export interface LooseEndsProps {
  /** Level of the list's own heading; its groups stand one below. */
  readonly headingLevel?: 2 | 3;
  /** Where a key is opened when somebody asks; the part of the keys when left out. */
  readonly onOpenKey?: (key: string) => void;
}

/** How many rows of a group are shown before the rest is asked for, and how many come at a time then. */
const FIRST = 10;
const STEP = 30;

interface GroupProps<T> { readonly title: string; readonly level: 3 | 4; readonly rows: readonly T[]; readonly children: (row: T) => React.ReactNode }

const Group = <T,>({ title, level, rows, children }: GroupProps<T>): React.ReactElement | null => {
  const { showMore } = useTexts('laterSteps').looseEnds;
  const [limit, setLimit] = React.useState(FIRST);
  const list = React.useRef<HTMLUListElement>(null);
  const rest = rows.length - limit;
  // The last button goes away with the click; the focus stays with the list.
  const handleMore = (): void => { setLimit(limit + STEP); if (rest <= STEP) list.current?.focus(); };
  if (rows.length === 0) return null;
  return (
    <div>
      <Heading level={level} className={styles.groupTitle}>{title}</Heading>
      <ul ref={list} tabIndex={-1} className={styles.items} aria-label={title}>{rows.slice(0, limit).map(children)}</ul>
      {rest > 0 && <Button kind="quiet" onClick={handleMore}>{showMore(Math.min(rest, STEP))}</Button>}
    </div>
  );
};

/**
 * What was found and ends nowhere, each with its ways out: the one list, wherever it is shown. Below it, folded, what ends
 * otherwise than in a key. It hinders nobody; a person who may only read sees it without buttons.
 */
export const LooseEnds: React.FC<LooseEndsProps> = ({ headingLevel = 3, onOpenKey }) => {
  const session = useSession();
  const texts = useTexts('laterSteps').looseEnds;
  const { undo } = useTexts('common').actions;
  const toast = useToast();
  const goToRow = useGoToRow();
  const names = useChainNames();
  const box = React.useRef<HTMLDivElement>(null);
  const [changing, setChanging] = React.useState<string | null>(null);
  const { effects, conflicts, keys, ended, hasAny, isPartial } = useFindings(changing);
  const hasActions = useRows('action').some(({ status }) => status !== 'cancelled');
  const canTie = useRows('sustainabilityKey').length > 0 || hasActions;
  const canEdit = session.canEdit();
  const count = effects.length + conflicts.length + keys.length;
  const level = headingLevel === 2 ? 3 : 4;
  const handleDone = React.useCallback((done: Done) => {
    setChanging(null);
    toast({ text: done.text, action: { label: undo, onClick: done.undo } });
    // What the person stood in has left the list.
    box.current?.focus({ preventScroll: true });
  }, [toast, undo]);
  const item = (finding: Finding): React.ReactNode => (
    <LooseItem key={finding.row.key} finding={finding} name={names.finding(finding)} canEdit={canEdit} canTie={canTie} onDone={handleDone} />
  );
  return (
    <Section title={texts.title} headingLevel={headingLevel} actions={count > 0 ? <Pill tone="warning" icon="warning">{texts.count(count)}</Pill> : undefined}>
      <div ref={box} tabIndex={-1} className={styles.box}>
        {isPartial && <Message tone="info">{texts.withheld}</Message>}
        {count === 0 && !isPartial && <p className={styles.line}>{hasAny && <Icon name="checkCircle" />}<span>{hasAny ? texts.none : texts.nothingYet}</span></p>}
        {effects.length + conflicts.length > 0 && <p className={styles.lead}>{texts.lead}</p>}
        <Group title={texts.groups.effects(effects.length)} level={level} rows={effects}>{item}</Group>
        <Group title={texts.groups.conflicts(conflicts.length)} level={level} rows={conflicts}>{item}</Group>
        <Group title={texts.groups.keys(keys.length)} level={level} rows={keys}>
          {(row) => <LooseKey key={row.key} row={row} name={names.key(row)} canEdit={canEdit} onDone={handleDone} onOpen={onOpenKey ?? goToRow} />}
        </Group>
        {ended.length > 0 && <EndedList ended={ended} canEdit={canEdit} changing={changing} onChanging={setChanging} onDone={handleDone} />}
      </div>
    </Section>
  );
};
