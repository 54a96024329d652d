import * as React from 'react';
import { isHandbookCheckPoint } from '../../../domain/reference/check-points';
import { entryKey } from '../../../domain/reference/entries';
import { setRules } from '../../../domain/reference/sets';
import { entryGroups } from '../../../domain/reference-draft/entry-groups';
import type { EntrySet, ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Message } from '../../../ui/feedback/message';
import { Pill } from '../../../ui/feedback/pill';
import { useToast } from '../../../ui/feedback/toast';
import { Heading } from '../../../ui/layout/heading';
import { ConflictChoice } from '../review/conflict-choice';
import { MarkPill } from '../sets/mark-pill';
import { useKnownProblems } from '../sets/problems-context';
import { useMark } from '../sets/use-marks';
import { useEntry, useMayEdit, useNames, useStore } from '../store/store-context';
import { DetailFields, hasDetails } from './detail-fields';
import { EntryUses, EntryVersions } from './entry-facts';
import { HandbookNote } from './handbook-note';
import { StrategyHelp } from './strategy-help';
import { WordFields } from './word-fields';
import styles from './entry.module.scss';

export interface EntryEditorProps {
  readonly set: EntrySet;
  readonly id: string;
  readonly onBack: () => void;
  readonly onOpen: (set: EntrySet, id: string) => void;
}

const useNeighbours = (set: EntrySet, id: string): { readonly previous: string | undefined; readonly next: string | undefined } => {
  const store = useStore();
  const ids = React.useMemo(() => entryGroups(set, store.get().entries).flatMap(({ entries }) => entries.map(({ entry }) => entry.id)), [set, store]);
  const at = ids.indexOf(id);
  return { previous: ids[at - 1], next: at < 0 ? undefined : ids[at + 1] };
};

const Actions: React.FC<{ readonly entry: ReferenceEntry; readonly onBack: () => void }> = ({ entry, onBack }) => {
  const texts = useTexts('reference').editor.entry;
  const store = useStore();
  const names = useNames();
  const show = useToast();
  const { actions } = useTexts('common');
  const key = entryKey(entry);
  const mark = useMark(key);
  const isNew = mark !== null && !store.get().publishedByKey.has(key);
  const mayLeave = setRules[entry.set].isOpen && !isHandbookCheckPoint(entry) && !isNew;
  const handleReset = (): void => {
    store.reset(key);
    show({ text: texts.resetDone(names.of(entry)), action: { label: actions.undo, onClick: () => store.change([entry]) }, dismissLabel: actions.close });
    if (isNew) onBack();
  };
  return (
    <div className={styles.actions}>
      {mayLeave && (
        <Button kind="default" icon={entry.isWithdrawn ? 'undo' : 'none'} onClick={() => store.change([{ ...entry, isWithdrawn: !entry.isWithdrawn }])}>
          {entry.isWithdrawn ? texts.takeBack : texts.withdraw}
        </Button>
      )}
      {mark !== null && <Button kind="quiet" icon={isNew ? 'remove' : 'undo'} onClick={handleReset}>{isNew ? texts.removeNew : texts.reset}</Button>}
      {mayLeave && !entry.isWithdrawn && <p className={styles.quiet}>{texts.withdrawHelp}</p>}
    </div>
  );
};

const Head: React.FC<{ readonly entry: ReferenceEntry }> = ({ entry }) => {
  const { entry: texts, marks } = useTexts('reference').editor;
  const names = useNames();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const mark = useMark(entryKey(entry));
  React.useEffect(() => { heading.current?.focus(); }, []);
  return (
    <>
      <div className={styles.titleLine}>
        <Heading level={2} ref={heading} tabIndex={-1} className={styles.title}>{names.of(entry)}</Heading>
        <MarkPill mark={mark} />
        {entry.isWithdrawn && <Pill icon="none">{marks.withdrawn}</Pill>}
      </div>
      <p className={styles.id}>{texts.id} <code>{entry.id}</code> <span>{texts.idHint}</span></p>
    </>
  );
};

const Fields: React.FC<{ readonly entry: ReferenceEntry } & Pick<EntryEditorProps, 'onBack' | 'onOpen'>> = ({ entry, onBack, onOpen }) => {
  const texts = useTexts('reference').editor.entry;
  const store = useStore();
  const mayEdit = useMayEdit();
  const all = useKnownProblems();
  const problems = all.filter(({ set, id }) => set === entry.set && id === entry.id);
  const hasWords = !isHandbookCheckPoint(entry);
  const field = { entry, problems, readOnly: !mayEdit, onChange: (next: ReferenceEntry) => store.change([next]), onLeave: store.keep };
  return (
    <>
      {entry.isWithdrawn && <Message tone="neutral" icon="none">{texts.isWithdrawn}</Message>}
      {mayEdit && <ConflictChoice entryKey={entryKey(entry)} />}
      {mayEdit && !setRules[entry.set].isOpen && <p className={styles.quiet}>{texts.onlyWords}</p>}
      {hasWords ? <WordFields entry={entry} problems={problems} readOnly={!mayEdit} /> : <HandbookNote id={entry.id} onOpen={onOpen} />}
      {hasDetails(entry) && (
        <section className={styles.block}>
          <Heading level={3} className={styles.blockTitle}>{texts.details}</Heading>
          <DetailFields {...field} />
          {entry.set === 'strategy' && <StrategyHelp entry={entry} />}
        </section>
      )}
      <EntryUses entry={entry} />
      {hasWords && <EntryVersions entry={entry} onTake={(words) => store.change([{ ...entry, ...words }])} />}
      {mayEdit && <Actions entry={entry} onBack={onBack} />}
    </>
  );
};

/** One entry: its words side by side, what only its set knows, where it is used, and what it said before. */
export const EntryEditor: React.FC<EntryEditorProps> = ({ set, id, onBack, onOpen }) => {
  const { sets, editor: { entry: texts } } = useTexts('reference');
  const entry = useEntry(entryKey({ set, id }));
  const { previous, next } = useNeighbours(set, id);
  return (
    <article className={styles.editor}>
      <div className={styles.bar}>
        <Button kind="quiet" icon="back" onClick={onBack}>{texts.toList(sets.titles[set])}</Button>
        <div className={styles.steps}>
          <Button kind="quiet" disabled={previous === undefined} onClick={() => { if (previous !== undefined) onOpen(set, previous); }}>{texts.previous}</Button>
          <Button kind="quiet" disabled={next === undefined} onClick={() => { if (next !== undefined) onOpen(set, next); }}>{texts.next}</Button>
        </div>
      </div>
      {entry === undefined ? <EmptyState title={texts.notFound} /> : <React.Fragment key={id}><Head entry={entry} /><Fields entry={entry} onBack={onBack} onOpen={onOpen} /></React.Fragment>}
    </article>
  );
};
