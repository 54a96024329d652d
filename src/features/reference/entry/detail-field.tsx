import * as React from 'react';
import { entryGroups } from '../../../domain/reference-draft/entry-groups';
import { listOf } from '../../../domain/reference/published';
import { MAX_LINE_DETAIL, type DetailRule } from '../../../domain/reference/sets';
import type { ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { LinkButton } from '../../../ui/button/link-button';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import { MultiChoice } from '../../../ui/fields/multi-choice';
import { NumberInput } from '../../../ui/fields/number-input';
import { Select } from '../../../ui/fields/select';
import { TextInput } from '../../../ui/fields/text-input';
import { useEntries, useNames } from '../store/store-context';
import { useCodeName } from '../sets/group-name';
import { CheckList } from './check-list';
import styles from './entry.module.scss';

export interface DetailFieldProps {
  readonly rule: DetailRule;
  readonly entry: ReferenceEntry;
  readonly error: string | undefined;
  readonly readOnly: boolean;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

/** Up to this many codes are all in view; more are a list to choose from. */
const IN_VIEW = 4;

const EntrySelect: React.FC<DetailFieldProps & { readonly label: string; readonly description?: string }> = ({ rule, entry, onChange, label, ...field }) => {
  const entries = useEntries();
  const names = useNames();
  const { nothingChosen } = useTexts('reference').editor;
  if (rule.kind !== 'entry') return null;
  const value = entry.details[rule.name] ?? '';
  const placed = entryGroups(rule.set, entries).flatMap((group) => group.entries)
    .filter(({ entry: other }) => other.id === value || (!other.isWithdrawn && other.id !== entry.id && (!rule.hasSameParent || other.parent === entry.parent)));
  return (
    <Select
      {...field} label={label} value={value === '' ? null : value} required={rule.isNeeded} emptyLabel={rule.isNeeded ? undefined : nothingChosen}
      options={placed.map(({ entry: other, depth }) => ({ value: other.id, label: `${'\u2003'.repeat(rule.hasSameParent ? depth : 0)}${names.of(other)}` }))}
      onChange={(next) => onChange(next ?? '')}
    />
  );
};

/** One detail that only its set knows, in the field that suits its kind. */
export const DetailField: React.FC<DetailFieldProps> = (props) => {
  const { rule, entry, error, readOnly, onChange, onLeave } = props;
  const { details, hints, choice, nothingChosen, numberRange, tryLink } = useTexts('reference').editor;
  const codeName = useCodeName();
  const value = entry.details[rule.name] ?? '';
  const field = {
    label: Object.entries(details).find(([name]) => name === rule.name)?.[1] ?? rule.name,
    description: Object.entries(hints).find(([name]) => name === rule.name)?.[1],
    required: rule.isNeeded, error, readOnly, onLeave,
  };
  switch (rule.kind) {
    case 'choice': {
      const options = rule.codes.map((code) => ({ value: code, label: codeName(rule.name, code) }));
      return options.length <= IN_VIEW
        ? <ChoiceGroup {...field} options={options} value={value === '' ? null : value} clearable={!rule.isNeeded} onChange={(next) => onChange(next ?? '')} />
        : <Select {...field} options={options} value={value === '' ? null : value} emptyLabel={rule.isNeeded ? undefined : nothingChosen} onChange={(next) => onChange(next ?? '')} />;
    }
    case 'choices': {
      const options = rule.codes.map((code) => ({ value: code, label: codeName(rule.name, code) }));
      const take = (next: readonly string[]): void => onChange(next.join(','));
      return options.length <= IN_VIEW
        ? <CheckList {...field} options={options} value={listOf(value)} onChange={take} />
        : <MultiChoice {...field} options={options} value={listOf(value)} onChange={take} texts={choice} />;
    }
    case 'entry': return <EntrySelect {...props} {...field} onChange={onChange} />;
    case 'number':
      return <NumberInput {...field} value={/^\d+$/.test(value) ? Number(value) : null} min={1} max={9999} step={1} invalidText={numberRange} onChange={(next) => onChange(next === null ? '' : String(next))} />;
    case 'color':
      return (
        <div className={styles.colour}>
          <TextInput {...field} value={value} onChange={onChange} maxLength={7} />
          {/^#[0-9a-f]{6}$/i.test(value) && <span className={styles.swatch} style={{ background: value }} aria-hidden="true" />}
        </div>
      );
    case 'address':
      return (
        <div className={styles.address}>
          <TextInput {...field} type="url" value={value} onChange={onChange} />
          {/^https:\/\/\S+$/.test(value) && <LinkButton href={value} isNewTab icon="external">{tryLink}</LinkButton>}
        </div>
      );
    case 'line': return <TextInput {...field} value={value} onChange={onChange} maxLength={MAX_LINE_DETAIL} />;
  }
};
