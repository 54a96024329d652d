import * as React from 'react';
import { isHandbookCheckPoint } from '../../../domain/reference/check-points';
import { entryGroups, nextOrder } from '../../../domain/reference-draft/entry-groups';
import { setRules } from '../../../domain/reference/sets';
import type { ReferenceProblem } from '../../../domain/reference/validate';
import type { ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { Select } from '../../../ui/fields/select';
import { useGroupName } from '../sets/group-name';
import { useEntries } from '../store/store-context';
import { DetailField } from './detail-field';
import { useProblemSentence } from './use-problem-sentence';
import styles from './entry.module.scss';

export interface DetailFieldsProps {
  readonly entry: ReferenceEntry;
  readonly problems: readonly ReferenceProblem[];
  readonly readOnly: boolean;
  readonly onChange: (entry: ReferenceEntry) => void;
  readonly onLeave: () => void;
}

/** Whether there is anything to say of an entry besides its words. */
export const hasDetails = ({ set }: ReferenceEntry): boolean => setRules[set].details.length > 0 || setRules[set].parent.kind !== 'none';

const ParentField: React.FC<DetailFieldsProps> = ({ entry, problems, readOnly, onChange }) => {
  const { parents, details } = useTexts('reference').editor;
  const { set, parent } = entry;
  const entries = useEntries();
  const groupName = useGroupName(set);
  const sentence = useProblemSentence();
  const rule = setRules[set].parent;
  if (rule.kind === 'none') return null;
  const ids = rule.kind === 'code' ? rule.codes
    : entryGroups(rule.set, entries).flatMap((group) => group.entries).filter(({ entry: other }) => !other.isWithdrawn || other.id === parent).map(({ entry: other }) => other.id);
  const problem = problems.find(({ kind }) => kind === 'missingParent');
  const handleChange = (next: string | null): void => {
    if (next === null || next === parent) return;
    // A place under a part of another strategy means nothing.
    const { under: _under, ...rest } = entry.details;
    onChange({ ...entry, parent: next, order: nextOrder(set, next, entries), details: set === 'node' ? rest : entry.details });
  };
  return (
    <Select
      label={Object.entries(parents).find(([one]) => one === set)?.[1] ?? details.parent} required readOnly={readOnly || isHandbookCheckPoint(entry)} value={parent === '' ? null : parent}
      options={ids.map((id) => ({ value: id, label: groupName(id) }))} onChange={handleChange} error={problem === undefined ? undefined : sentence(problem)}
    />
  );
};

/** Where an entry belongs, and what only its set knows. */
export const DetailFields: React.FC<DetailFieldsProps> = (props) => {
  const { entry, problems, readOnly, onChange, onLeave } = props;
  const sentence = useProblemSentence();
  const errorOf = (name: string): string | undefined => {
    const problem = problems.find((one) => (one.kind === 'badDetail' && one.name === name) || (one.kind === 'badLink' && name === 'url') || (one.kind === 'sameVersion' && name === 'version') || (one.kind === 'circularParent' && name === 'under'));
    return problem === undefined ? undefined : sentence(problem);
  };
  return (
    <div className={styles.details}>
      <ParentField {...props} />
      {setRules[entry.set].details.map((rule) => (
        <DetailField
          key={rule.name} rule={rule} entry={entry} error={errorOf(rule.name)} readOnly={readOnly} onLeave={onLeave}
          onChange={(value) => onChange({ ...entry, details: { ...entry.details, [rule.name]: value } })}
        />
      ))}
    </div>
  );
};
