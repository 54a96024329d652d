import * as React from 'react';
import type { EntrySet } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { Icon } from '../../../ui/icons/icon';
import { Select } from '../../../ui/fields/select';
import { cx } from '../../../ui/theme/cx';
import { VisuallyHidden } from '../../../ui/theme/visually-hidden';
import { setGroupNames, setGroups } from '../place';
import type { ReferenceState } from '../store/reference-store';
import { useSelected } from '../store/store-context';
import { useKnownProblems } from './problems-context';
import styles from './sets.module.scss';

interface Counts { readonly all: number; readonly changed: number }

/** Counts of each set in one text, so that the menu renders again only when a count does. */
const countsText = ({ entries, draft }: ReferenceState): string => {
  const counts: Partial<Record<EntrySet, Counts>> = {};
  for (const { set } of entries) counts[set] = { all: (counts[set]?.all ?? 0) + 1, changed: counts[set]?.changed ?? 0 };
  for (const { set } of draft.entries) counts[set] = { all: counts[set]?.all ?? 0, changed: (counts[set]?.changed ?? 0) + 1 };
  return JSON.stringify(counts);
};

const useCounts = (): ((set: EntrySet) => Counts & { readonly wrong: number }) => {
  const text = useSelected(countsText);
  const problems = useKnownProblems();
  return React.useMemo(() => {
    const counts = JSON.parse(text) as Partial<Record<EntrySet, Counts>>;
    return (set) => ({ ...(counts[set] ?? { all: 0, changed: 0 }), wrong: problems.filter((problem) => problem.set === set).length });
  }, [text, problems]);
};

export interface SetNavProps {
  readonly current: EntrySet | null;
  readonly onSelect: (set: EntrySet) => void;
}

const NavItem: React.FC<{ readonly set: EntrySet; readonly counts: Counts & { readonly wrong: number }; readonly isCurrent: boolean; readonly onSelect: (set: EntrySet) => void }> =
  ({ set, counts, isCurrent, onSelect }) => {
    const { sets, editor } = useTexts('reference');
    return (
      <li>
        <button type="button" className={cx(styles.navItem, isCurrent && styles.navCurrent)} aria-current={isCurrent ? 'true' : undefined} onClick={() => onSelect(set)}>
          <span className={styles.navName}>{sets.titles[set]}</span>
          {counts.wrong > 0 && <span className={styles.navWrong} title={editor.nav.wrong(counts.wrong)}><Icon name="error" size={14} /><VisuallyHidden>{editor.nav.wrong(counts.wrong)}, </VisuallyHidden></span>}
          {counts.changed > 0 && <span className={styles.navChanged} title={editor.nav.changed(counts.changed)}><Icon name="edit" size={12} />{counts.changed}<VisuallyHidden> {editor.nav.changed(counts.changed)}, </VisuallyHidden></span>}
          <span className={styles.navCount}><span aria-hidden="true">{counts.all}</span><VisuallyHidden>{editor.nav.count(counts.all)}</VisuallyHidden></span>
        </button>
      </li>
    );
  };

/** The sets with how many entries they have, and what is changed or wrong in them. */
export const SetNav: React.FC<SetNavProps> = ({ current, onSelect }) => {
  const { sets } = useTexts('reference');
  const countsOf = useCounts();
  return (
    <nav className={styles.nav} aria-label={sets.nav}>
      {setGroupNames.map((group) => (
        <div key={group}>
          <h2 className={styles.navGroup}>{sets.groups[group]}</h2>
          <ul>{setGroups[group].map((set) => <NavItem key={set} set={set} counts={countsOf(set)} isCurrent={set === current} onSelect={onSelect} />)}</ul>
        </div>
      ))}
    </nav>
  );
};

/** The same on a narrow screen: one field to choose in. */
export const SetSelect: React.FC<SetNavProps> = ({ current, onSelect }) => {
  const { sets, editor } = useTexts('reference');
  const countsOf = useCounts();
  const options = setGroupNames.flatMap((group) => setGroups[group].map((set) => {
    const { all, changed } = countsOf(set);
    return { value: set as EntrySet, label: `${sets.titles[set]} (${all}${changed > 0 ? `, ${editor.nav.changed(changed)}` : ''})`, group: sets.groups[group] };
  }));
  return <Select<EntrySet> label={sets.choose} value={current} options={options} onChange={(set) => { if (set !== null) onSelect(set); }} />;
};
