import * as React from 'react';
import { namingEntry } from '../../../domain/reference/check-points';
import { entryKey } from '../../../domain/reference/entries';
import { setRules } from '../../../domain/reference/sets';
import { entryGroups, type EntryGroup, type PlacedEntry } from '../../../domain/reference-draft/entry-groups';
import type { EntrySet, ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Heading } from '../../../ui/layout/heading';
import type { ReferenceState } from '../store/reference-store';
import { useMayEdit, useNames, useSelected } from '../store/store-context';
import { EntryRow } from './entry-row';
import { useCodeName, useGroupName } from './group-name';
import { useKnownProblems } from './problems-context';
import { SkeletonNote } from './skeleton-note';
import { markOf } from './use-marks';
import { useMove } from './use-move';
import styles from './sets.module.scss';

export interface EntryListProps {
  readonly set: EntrySet;
  readonly search: string;
  readonly isOnlyChanged: boolean;
  readonly onOpen: (entry: ReferenceEntry) => void;
  /** Adds to a group: a strategy that is to be filled in. */
  readonly onAdd: (parent: string) => void;
  readonly onOpenStrategy: (id: string) => void;
}

const whole = (state: ReferenceState): ReferenceState => state;

const says = ({ sv, en, id, details }: ReferenceEntry, wanted: string): boolean =>
  [sv.title, en.title, sv.help, en.help, sv.example, en.example, id, details['code'] ?? ''].some((text) => text.toLocaleLowerCase().includes(wanted));

/** What stands before the name and after it: whatever tells entries of this set apart at a glance. */
const useFacts = (set: EntrySet): ((entry: ReferenceEntry) => { readonly lead: string; readonly aside: string }) => {
  const codeName = useCodeName();
  const names = useNames();
  const { mandatory } = useTexts('reference').editor.list;
  return React.useCallback(({ details, id }) => {
    switch (set) {
      case 'goal': return { lead: details['number'] ?? '', aside: '' };
      case 'goalTarget': return { lead: details['code'] ?? '', aside: '' };
      case 'node': return { lead: '', aside: names.at('nodeType', details['type'] ?? '') };
      case 'strategy': return { lead: '', aside: codeName('status', details['status'] ?? '') };
      case 'framework': return { lead: '', aside: codeName('level', details['level'] ?? '') };
      case 'question': case 'supportQuestion': return { lead: id.length <= 4 ? id : '', aside: '' };
      case 'checkPoint': return { lead: '', aside: details['mandatory'] === 'yes' ? mandatory : '' };
      default: return { lead: '', aside: '' };
    }
  }, [set, codeName, names, mandatory]);
};

/** The entries of a set under their parents; those that match what is searched for. */
export const EntryList: React.FC<EntryListProps> = ({ set, search, isOnlyChanged, onOpen, onAdd, onOpenStrategy }) => {
  const texts = useTexts('reference').sets;
  const state = useSelected(whole);
  const mayEdit = useMayEdit();
  const names = useNames();
  const groupName = useGroupName(set);
  const facts = useFacts(set);
  const problems = useKnownProblems();
  const box = React.useRef<HTMLDivElement>(null);
  const groups = React.useMemo(() => entryGroups(set, state.entries), [set, state.entries]);
  const wanted = search.trim().toLocaleLowerCase();
  const isNarrowed = wanted !== '' || isOnlyChanged;
  const isShown = ({ entry }: PlacedEntry): boolean =>
    (wanted === '' || says(namingEntry(entry, state.byKey), wanted)) && (!isOnlyChanged || markOf(state, entryKey(entry)) !== null);
  const find = (key: string): PlacedEntry | undefined => groups.flatMap(({ entries }) => entries).find(({ entry }) => entryKey(entry) === key);
  const move = useMove(box, find);
  const wrong = new Set(problems.filter((problem) => problem.set === set).map(({ id }) => id));
  const mayMove = mayEdit && setRules[set].isOpen && !isNarrowed;

  const row = ({ entry, depth, siblings }: PlacedEntry): React.ReactElement => {
    const at = siblings.indexOf(entry);
    return (
      <EntryRow
        key={entryKey(entry)} entry={entry} name={names.of(entry)} {...facts(entry)} depth={isNarrowed ? 0 : depth} mark={markOf(state, entryKey(entry))}
        isWrong={wrong.has(entry.id)} onOpen={onOpen} onMove={move} up={mayMove && at > 0} down={mayMove && at < siblings.length - 1} isMovable={mayMove}
      />
    );
  };
  const group = ({ of, entries }: EntryGroup): React.ReactElement | null => {
    const shown = entries.filter(isShown);
    if (isNarrowed && shown.length === 0) return null;
    const hasHeading = of !== '' || groups.length > 1;
    return (
      <section key={of} className={styles.group} aria-label={hasHeading ? groupName(of) : undefined}>
        {hasHeading && <Heading level={3} className={styles.groupName}>{groupName(of)}<span className={styles.groupCount} aria-hidden="true">{entries.length}</span></Heading>}
        {set === 'node' && !isNarrowed && <SkeletonNote strategy={of} onAdd={onAdd} onOpenStrategy={onOpenStrategy} />}
        {shown.length > 0 && <ul className={styles.rows}>{shown.map(row)}</ul>}
      </section>
    );
  };
  const isNothing = isNarrowed ? groups.every(({ entries }) => !entries.some(isShown)) : groups.length === 0;
  if (isNothing) return isNarrowed ? <EmptyState icon="search" {...texts.noHits} /> : <EmptyState icon="document" {...texts.none} />;
  return <div ref={box}>{groups.map(group)}</div>;
};
