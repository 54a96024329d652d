import * as React from 'react';
import { useMethodLabels } from '../../../data/bindings/product-context';
import type { DetailChange } from '../../../domain/reference/diff';
import { entryKey } from '../../../domain/reference/entries';
import { listOf } from '../../../domain/reference/published';
import { asksPeople, entrySets, setRules } from '../../../domain/reference/sets';
import { useTexts } from '../../../i18n/texts-context';
import type { EntrySet, ReferenceEntry } from '../../../method/reference';
import { Pill } from '../../../ui/feedback/pill';
import { TextVersions } from '../../../ui/fields/text-versions';
import { Disclosure } from '../../../ui/layout/disclosure';
import styles from './edition.module.scss';
import type { MarkedSight } from './use-move';

const looks = {
  added: { tone: 'success', icon: 'add' }, changed: { tone: 'info', icon: 'edit' }, withdrawn: { tone: 'neutral', icon: 'none' }, restored: { tone: 'success', icon: 'undo' },
} as const;

type Named = Readonly<Record<string, string | undefined>>;

const Pair: React.FC<{ readonly label: string; readonly before: string; readonly after: string }> = ({ label, before, after }) => {
  const { review, move } = useTexts('reference');
  return (
    <div>
      <p className={styles.field}>{label}</p>
      <TextVersions before={before} after={after} titles={[review.before, review.after]} empty={move.empty} />
    </div>
  );
};

/** What a detail says in words: names of entries and codes instead of their ids. */
const useDetailWords = (entries: ReadonlyMap<string, ReferenceEntry>): ((set: EntrySet, name: string, value: string) => string) => {
  const labels = useMethodLabels();
  const { editor } = useTexts('reference');
  const codes: Named = { ...editor.codes, ...editor.categories, ...editor.stops, ...labels.goalLevels, ...labels.placeKinds, ...labels.grounds, ...labels.scales.dimension };
  return (set, name, value) => {
    const rule = name === 'parent' ? setRules[set].parent : setRules[set].details.find((one) => one.name === name);
    if (rule?.kind === 'entry') return entries.get(entryKey({ set: rule.set, id: value }))?.sv.title ?? value;
    return rule?.kind === 'choices' || rule?.kind === 'choice' || rule?.kind === 'code' ? listOf(value).map((code) => codes[code] ?? code).join(', ') : value;
  };
};

const Change: React.FC<{ readonly seen: MarkedSight; readonly entries: ReadonlyMap<string, ReferenceEntry> }> = ({ seen, entries }) => {
  const { review, editor, move } = useTexts('reference');
  const words = useDetailWords(entries);
  const { change, title, isConcerned } = seen;
  const fields: Named = editor.details;
  const said = (detail: DetailChange, value: string): string => words(change.after.set, detail.name, value);
  return (
    <li className={styles.change}>
      <div className={styles.head}>
        <Pill {...looks[change.kind]}>{review.kinds[change.kind]}</Pill>
        <strong className={styles.name}>{title}</strong>
        {isConcerned && <Pill tone="warning" icon="flag">{move.concerned}</Pill>}
      </div>
      {change.kind === 'withdrawn' && <p className={styles.quiet}>{move.withdrawn}</p>}
      {change.kind === 'added' && change.after.parent !== '' && <p className={styles.quiet}>{`${editor.details.parent}: ${words(change.after.set, 'parent', change.after.parent)}`}</p>}
      {change.kind === 'added'
        ? seen.words.filter(({ field }) => field !== 'title').map(({ field, after }) => <p key={field} className={styles.text}>{after}</p>)
        : seen.words.map(({ field, before, after }) => <Pair key={field} label={field === 'title' && asksPeople(change.after.set) ? editor.entry.questionTitle : editor.entry.fields[field]} before={before} after={after} />)}
      {seen.details.map((detail) => (
        <Pair key={detail.name} label={fields[detail.name] ?? detail.name} before={said(detail, detail.before)} after={said(detail, detail.after)} />
      ))}
    </li>
  );
};

export interface MoveChangesProps {
  readonly changes: readonly MarkedSight[];
  readonly entries: ReadonlyMap<string, ReferenceEntry>;
}

/** The changes set by set; sets with something that concerns the case stand open. */
export const MoveChanges: React.FC<MoveChangesProps> = ({ changes, entries }) => {
  const { titles } = useTexts('reference').sets;
  const sets = entrySets.map((set) => ({ set, mine: changes.filter(({ change }) => change.after.set === set) })).filter(({ mine }) => mine.length > 0);
  return (
    <div className={styles.sets}>
      {sets.map(({ set, mine }) => (
        <Disclosure key={set} summary={`${titles[set]} (${mine.length})`} isInitiallyOpen={sets.length === 1 || mine.some(({ isConcerned }) => isConcerned)}>
          <ul className={styles.changes} aria-label={titles[set]}>
            {mine.map((seen) => <Change key={entryKey(seen.change.after)} seen={seen} entries={entries} />)}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
};
