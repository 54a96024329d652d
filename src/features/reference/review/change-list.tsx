import * as React from 'react';
import type { EntryChange } from '../../../domain/reference/diff';
import { entryKey } from '../../../domain/reference/entries';
import { differentFields } from '../../../domain/reference-draft/entry-fields';
import type { ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Pill } from '../../../ui/feedback/pill';
import { Heading } from '../../../ui/layout/heading';
import type { Tone } from '../../../ui/theme/tokens';
import type { IconName } from '../../../ui/icons/icon';
import { setGroupNames, setGroups } from '../place';
import { useNames } from '../store/store-context';
import { useFieldWords } from './field-words';
import { TextPair } from './text-pair';
import styles from './review.module.scss';

const looks = {
  added: { tone: 'success', icon: 'add' }, changed: { tone: 'info', icon: 'edit' }, withdrawn: { tone: 'neutral', icon: 'none' }, restored: { tone: 'success', icon: 'undo' },
} as const satisfies Readonly<Record<EntryChange['kind'], { readonly tone: Tone; readonly icon: IconName }>>;

/** Fields that have their own way of being told. */
const toldOtherwise: readonly string[] = ['order', 'isWithdrawn'];

const Added: React.FC<{ readonly entry: ReferenceEntry }> = ({ entry }) => {
  const words = useFieldWords(entry.set);
  const fields = differentFields(undefined, entry).filter((field) => !toldOtherwise.includes(field) && words.value(field, entry) !== '');
  return <dl className={styles.facts}>{fields.map((field) => <div key={field}><dt>{words.label(field)}</dt><dd>{words.value(field, entry)}</dd></div>)}</dl>;
};

const Differences: React.FC<{ readonly before: ReferenceEntry; readonly after: ReferenceEntry; readonly hasMoved: boolean }> = ({ before, after, hasMoved }) => {
  const texts = useTexts('reference').review;
  const words = useFieldWords(after.set);
  const fields = differentFields(before, after).filter((field) => !toldOtherwise.includes(field));
  return (
    <>
      {fields.map((field) => (
        <div key={field} className={styles.difference}>
          <p className={styles.field}>{words.label(field)}</p>
          <TextPair before={words.value(field, before)} after={words.value(field, after)} />
        </div>
      ))}
      {hasMoved && <p className={styles.quiet}>{texts.moved}</p>}
    </>
  );
};

const Change: React.FC<{ readonly change: EntryChange; readonly onOpen: ((entry: ReferenceEntry) => void) | null }> = ({ change, onOpen }) => {
  const texts = useTexts('reference').review;
  const { actions } = useTexts('common');
  const names = useNames();
  const { kind, after } = change;
  return (
    <li className={styles.change}>
      <div className={styles.changeHead}>
        <Pill {...looks[kind]}>{texts.kinds[kind]}</Pill>
        <span className={styles.changeName}>{names.of(after)}</span>
        {onOpen !== null && <Button kind="quiet" size="small" ariaLabel={texts.open(names.of(after))} onClick={() => onOpen(after)}>{actions.open}</Button>}
      </div>
      {change.kind === 'added' ? <Added entry={after} /> : <Differences before={change.before} after={after} hasMoved={change.hasMoved} />}
    </li>
  );
};

export interface ChangeListProps {
  readonly changes: readonly EntryChange[];
  /** Of the names of the sets. */
  readonly headingLevel: 2 | 3;
  /** Leads to an entry; null where there is nothing to open. */
  readonly onOpen: ((entry: ReferenceEntry) => void) | null;
}

/** What is other than before, set by set, in words. */
export const ChangeList: React.FC<ChangeListProps> = ({ changes, headingLevel, onOpen }) => {
  const { titles } = useTexts('reference').sets;
  const sets = setGroupNames.flatMap((group) => [...setGroups[group]]).filter((set) => changes.some(({ after }) => after.set === set));
  return (
    <>
      {sets.map((set) => (
        <section key={set} aria-label={titles[set]} className={styles.set}>
          <Heading level={headingLevel} className={styles.setName}>{titles[set]}</Heading>
          <ul className={styles.changes}>
            {changes.filter(({ after }) => after.set === set).map((change) => <Change key={entryKey(change.after)} change={change} onOpen={onOpen} />)}
          </ul>
        </section>
      ))}
    </>
  );
};
