import * as React from 'react';
import { IconButton } from '../button/icon-button';
import { Button } from '../button/button';
import { cx } from '../theme/cx';
import { VisuallyHidden } from '../theme/visually-hidden';
import { FieldShell, useFieldIds, type FieldProps } from './field-shell';
import styles from './multi-choice.module.scss';

export interface MultiOption {
  readonly value: string;
  readonly label: string;
  /** Heading the option stands under; options of a group stand together. */
  readonly group?: string;
}

export interface MultiChoiceTexts {
  /** The button that opens the options: "Välj". */
  readonly choose: string;
  readonly done: string;
  readonly filter: string;
  readonly noHits: string;
  /** Said where nothing is chosen. */
  readonly none: string;
  readonly remove: (label: string) => string;
  /** For values that are no option any more. */
  readonly unknown: (value: string) => string;
}

export interface MultiChoiceProps extends FieldProps {
  readonly options: readonly MultiOption[];
  readonly value: readonly string[];
  onChange(value: readonly string[]): void;
  readonly texts: MultiChoiceTexts;
}

/** More options than this are worth a filter field. */
const FILTER_FROM = 9;

const inOrder = (options: readonly MultiOption[], chosen: readonly string[]): readonly string[] => {
  const known = options.map(({ value }) => value).filter((value) => chosen.includes(value));
  return [...known, ...chosen.filter((value) => !known.includes(value))];
};

const groupsOf = (options: readonly MultiOption[]): readonly (readonly [group: string, options: readonly MultiOption[]])[] =>
  [...new Set(options.map(({ group }) => group ?? ''))].map((name) => [name, options.filter(({ group }) => (group ?? '') === name)] as const);

const Options: React.FC<MultiChoiceProps & { readonly onToggle: (value: string, isChosen: boolean) => void }> = ({ options, value, texts, onToggle }) => {
  const [filter, setFilter] = React.useState('');
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = options.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
  return (
    <>
      {options.length >= FILTER_FROM && (
        <input type="search" className={styles.filter} aria-label={texts.filter} placeholder={texts.filter} value={filter} onChange={(event) => setFilter(event.target.value)} />
      )}
      {shown.length === 0 && <p className={styles.none} role="status">{texts.noHits}</p>}
      {groupsOf(shown).map(([group, own]) => (
        <div key={group} className={styles.group} role="group" aria-label={group === '' ? undefined : group}>
          {group !== '' && <span className={styles.groupName} aria-hidden="true">{group}</span>}
          <div className={styles.options}>
            {own.map((option) => (
              <label key={option.value} className={styles.option}>
                <input type="checkbox" checked={value.includes(option.value)} onChange={(event) => onToggle(option.value, event.target.checked)} />
                <span>{option.label}</span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </>
  );
};

/**
 * Several of many: the chosen ones are in view and can be taken away one by one; the others open beneath, in groups,
 * with a filter when they are many. A chosen value that is no option any more stays until somebody takes it away.
 */
export const MultiChoice = (props: MultiChoiceProps): React.ReactElement => {
  const { label, options, value, onChange, texts, readOnly = false } = props;
  const ids = useFieldIds(props);
  const [isOpen, setOpen] = React.useState(false);
  const opener = React.useRef<HTMLDivElement>(null);
  const labelOf = (one: string): string => options.find((option) => option.value === one)?.label ?? texts.unknown(one);
  const handleToggle = (one: string, isChosen: boolean): void =>
    onChange(inOrder(options, isChosen ? [...value.filter((other) => other !== one), one] : value.filter((other) => other !== one)));
  const handleRemove = (one: string): void => {
    handleToggle(one, false);
    // The button that was pressed goes away with its choice.
    opener.current?.querySelector('button')?.focus();
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <FieldShell {...props} ids={ids} isGroup>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes what a button inside has opened */}
      <div role="group" aria-labelledby={ids.label} aria-describedby={ids.describedBy} onKeyDown={handleKeyDown}>
        <div className={styles.line}>
          {value.length === 0 && <span className={styles.none}>{texts.none}</span>}
          {value.length > 0 && (
            <ul className={styles.chosen}>
              {inOrder(options, value).map((one) => (
                <li key={one} className={cx(styles.chip, readOnly && styles.isFixed)}>
                  <span>{labelOf(one)}</span>
                  {!readOnly && <IconButton icon="close" label={texts.remove(labelOf(one))} onClick={() => handleRemove(one)} />}
                </li>
              ))}
            </ul>
          )}
          {!readOnly && (
            <div ref={opener}>
              <Button kind="quiet" icon={isOpen ? 'check' : 'add'} ariaExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
                {isOpen ? texts.done : texts.choose}<VisuallyHidden> {label}</VisuallyHidden>
              </Button>
            </div>
          )}
        </div>
        {isOpen && !readOnly && <div className={styles.panel}><Options {...props} onToggle={handleToggle} /></div>}
      </div>
    </FieldShell>
  );
};
