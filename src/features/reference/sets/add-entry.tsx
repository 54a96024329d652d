import * as React from 'react';
import { entryKey } from '../../../domain/reference/entries';
import { asksPeople, setRules } from '../../../domain/reference/sets';
import { entryGroups, nextOrder } from '../../../domain/reference-draft/entry-groups';
import { idFromTitle } from '../../../domain/reference-draft/entry-id';
import type { EntrySet, ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Select } from '../../../ui/fields/select';
import { TextInput } from '../../../ui/fields/text-input';
import { Dialog } from '../../../ui/layout/dialog';
import { Stack } from '../../../ui/layout/stack';
import { useStore } from '../store/store-context';
import { useGroupName } from './group-name';

export interface AddEntryProps {
  readonly set: EntrySet;
  /** Where it belongs, when that is known; '' otherwise. */
  readonly parent: string;
  readonly onAdded: (entry: ReferenceEntry) => void;
  readonly onClose: () => void;
}

/** What a new entry says before anybody has said anything: the most common choice where there is one. */
const firstDetails = (set: EntrySet, id: string, parent: string, all: readonly ReferenceEntry[]): Readonly<Record<string, string>> => {
  switch (set) {
    case 'framework': return { level: 'regional' };
    case 'goal': {
      const numbers = all.filter((entry) => entry.set === set && entry.parent === parent).map(({ details }) => Number(details['number'] ?? 0));
      return { number: String(Math.max(0, ...numbers.filter(Number.isFinite)) + 1) };
    }
    case 'nodeType': return { takesEffects: 'yes' };
    case 'strategy': return { status: 'skeleton', version: `${id}-1` };
    case 'node': return { certainty: 'confirmed' };
    case 'checkPoint': return { mandatory: 'yes' };
    default: return {};
  }
};

const nothing = { title: '', help: '', example: '' };

/** Asks for what a new entry cannot be without, shows the id it gets, and opens it. */
export const AddEntry: React.FC<AddEntryProps> = ({ set, parent: given, onAdded, onClose }) => {
  const { sets, editor } = useTexts('reference');
  const common = useTexts('common');
  const store = useStore();
  const groupName = useGroupName(set);
  const [title, setTitle] = React.useState('');
  const [parent, setParent] = React.useState(given);
  const [isTried, setTried] = React.useState(false);
  const rule = setRules[set];
  const { entries, byKey } = store.get();
  const parents = rule.parent.kind === 'none' ? []
    : rule.parent.kind === 'code' ? rule.parent.codes
    : entryGroups(rule.parent.set, entries).flatMap((group) => group.entries).filter(({ entry }) => !entry.isWithdrawn).map(({ entry }) => entry.id);
  const id = idFromTitle(set, title, (one) => byKey.has(entryKey({ set, id: one })));
  const isNameless = title.trim() === '';
  const isHomeless = rule.parent.kind !== 'none' && parent === '';
  const handleAdd = (event?: React.FormEvent): void => {
    event?.preventDefault();
    setTried(true);
    if (isNameless || isHomeless) return;
    const entry: ReferenceEntry = {
      set, id, parent, order: nextOrder(set, parent, entries), sv: { ...nothing, title: title.trim() }, en: nothing,
      details: firstDetails(set, id, parent, entries), isWithdrawn: false,
    };
    store.change([entry]);
    onAdded(entry);
  };
  return (
    <Dialog
      title={Object.entries(sets.add).find(([one]) => one === set)?.[1] ?? sets.titles[set]} isOpen onClose={onClose} closeLabel={common.actions.close}
      footer={<><Button onClick={onClose}>{common.actions.cancel}</Button><Button kind="primary" onClick={() => handleAdd()}>{editor.addForm.create}</Button></>}
    >
      <form onSubmit={handleAdd}>
        <Stack gap="m">
          <TextInput
            label={asksPeople(set) ? editor.addForm.question : editor.addForm.name} value={title} onChange={setTitle} required maxLength={250}
            error={isTried && isNameless ? editor.addForm.needsName : undefined} notice={isNameless ? undefined : editor.addForm.idWillBe(id)}
          />
          {rule.parent.kind !== 'none' && (
            <Select
              label={Object.entries(editor.parents).find(([one]) => one === set)?.[1] ?? editor.addForm.parent} required value={parent === '' ? null : parent}
              options={parents.map((one) => ({ value: one, label: groupName(one) }))} onChange={(next) => setParent(next ?? '')}
              error={isTried && isHomeless ? editor.addForm.needsParent : undefined}
            />
          )}
        </Stack>
      </form>
    </Dialog>
  );
};
