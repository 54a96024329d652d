import * as React from 'react';
import { setRules } from '../../../domain/reference/sets';
import type { EntrySet, ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Check } from '../../../ui/fields/check';
import { TextInput } from '../../../ui/fields/text-input';
import { Section } from '../../../ui/layout/section';
import type { ReferenceState } from '../store/reference-store';
import { useMayEdit, useSelected } from '../store/store-context';
import { AddEntry } from './add-entry';
import { EntryList } from './entry-list';
import styles from './sets.module.scss';

export interface SetPanelProps {
  readonly set: EntrySet;
  readonly isFocused: boolean;
  readonly onOpen: (set: EntrySet, id: string) => void;
}

/** One set: what it is, a field to search it, its entries. */
export const SetPanel: React.FC<SetPanelProps> = ({ set, isFocused, onOpen }) => {
  const { sets, editor } = useTexts('reference');
  const mayEdit = useMayEdit();
  const [search, setSearch] = React.useState('');
  const [isOnlyChanged, setOnlyChanged] = React.useState(false);
  const [addTo, setAddTo] = React.useState<string | null>(null);
  const changed = useSelected(React.useCallback(({ draft }: ReferenceState) => draft.entries.filter((entry) => entry.set === set).length, [set]));
  const handleOpen = React.useCallback((entry: ReferenceEntry) => onOpen(entry.set, entry.id), [onOpen]);
  const handleAdded = (entry: ReferenceEntry): void => { setAddTo(null); onOpen(entry.set, entry.id); };
  const add = Object.entries(sets.add).find(([one]) => one === set)?.[1];
  return (
    <Section
      title={sets.titles[set]} lead={sets.leads[set]} isFocused={isFocused}
      actions={mayEdit && setRules[set].isOpen && <Button kind="default" icon="add" onClick={() => setAddTo('')}>{add}</Button>}
    >
      <div className={styles.tools}>
        <TextInput label={editor.list.search} isLabelHidden placeholder={editor.list.searchHint} type="search" value={search} onChange={setSearch} className={styles.search} />
        {(changed > 0 || isOnlyChanged) && <Check label={editor.list.onlyChanged} checked={isOnlyChanged} onChange={setOnlyChanged} />}
      </div>
      <EntryList set={set} search={search} isOnlyChanged={isOnlyChanged} onOpen={handleOpen} onAdd={setAddTo} onOpenStrategy={(id) => onOpen('strategy', id)} />
      {addTo !== null && <AddEntry set={set} parent={addTo} onAdded={handleAdded} onClose={() => setAddTo(null)} />}
    </Section>
  );
};
