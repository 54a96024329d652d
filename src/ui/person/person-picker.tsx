import * as React from 'react';
import { FieldShell, useFieldIds, type FieldProps } from '../fields/field-shell';
import { useAnnounce } from '../feedback/announcer';
import { Spinner } from '../feedback/spinner';
import { Icon } from '../icons/icon';
import { cx } from '../theme/cx';
import { PersonList } from './person-list';
import { PersonName } from './person-name';
import styles from './person.module.scss';
import { usePersonSearch, type FoundPerson } from './use-person-search';

export type { FoundPerson } from './use-person-search';

export interface PickedPerson {
  readonly login: string;
  readonly name: string;
}

export interface PersonPickerTexts {
  readonly placeholder: string;
  readonly searching: string;
  readonly noHits: string;
  readonly failed: string;
  /** "3 personer hittades", spoken as the list changes. */
  readonly hits: (count: number) => string;
  /** Name of the button that takes a person away. */
  readonly remove: (name: string) => string;
}

export interface PersonPickerProps extends FieldProps {
  readonly selected: readonly PickedPerson[];
  readonly multiple?: boolean;
  onSearch(query: string): Promise<readonly FoundPerson[]>;
  onChange(selected: readonly PickedPerson[]): void;
  onLeave?(): void;
  readonly texts: PersonPickerTexts;
}

/** People found by name: a text field with a list of suggestions (ARIA 1.2 combobox), the chosen ones before it. */
export const PersonPicker = (props: PersonPickerProps): React.ReactElement => {
  const { selected, multiple = false, onSearch, onChange, onLeave, texts, readOnly = false, error } = props;
  const ids = useFieldIds(props);
  const announce = useAnnounce();
  const box = React.useRef<HTMLDivElement>(null);
  const input = React.useRef<HTMLInputElement>(null);
  const [query, setQuery] = React.useState('');
  const [isListWanted, setIsListWanted] = React.useState(false);
  const [active, setActive] = React.useState(0);
  const search = usePersonSearch(query, onSearch);
  const hits = search.people.filter((person) => selected.every((one) => one.login !== person.login));
  const isOpen = isListWanted && search.state !== 'idle';
  const listId = `${ids.control}-list`;
  const activeHit = isOpen ? hits[Math.min(active, hits.length - 1)] : undefined;

  React.useEffect(() => { setActive(0); }, [search.people]);
  React.useEffect(() => {
    if (isListWanted && search.state === 'found') announce(hits.length === 0 ? texts.noHits : texts.hits(hits.length));
    // Spoken once for each answer, not again as a choice shortens the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [search]);

  const pick = (person: FoundPerson): void => {
    const picked = { login: person.login, name: person.name };
    onChange(multiple ? [...selected, picked] : [picked]);
    setQuery('');
    setIsListWanted(false);
  };
  const remove = (login: string): void => {
    onChange(selected.filter((person) => person.login !== login));
    // The button that had the focus is gone: the field takes it, also where it first comes back with this change.
    window.setTimeout(() => input.current?.focus(), 0);
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const last = selected[selected.length - 1];
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && hits.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (isOpen) setActive((Math.min(active, hits.length - 1) + step + hits.length) % hits.length);
      else setIsListWanted(true);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      if (activeHit !== undefined) pick(activeHit);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setIsListWanted(false);
    } else if (event.key === 'Backspace' && query === '' && last !== undefined) {
      remove(last.login);
    }
  };
  const handleBlur = (event: React.FocusEvent): void => {
    if (box.current?.contains(event.relatedTarget as Node | null) === true) return;
    setIsListWanted(false);
    onLeave?.();
  };
  const isInputShown = !readOnly && (multiple || selected.length === 0);
  return (
    <FieldShell {...props} ids={ids} isGroup={!isInputShown}>
      {/* A click beside the names reaches the field; by keyboard the field is reached itself. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div ref={box} className={cx(styles.box, error !== undefined && styles.invalid, readOnly && styles.locked)} onBlur={handleBlur} onClick={(event) => { if (event.target === event.currentTarget) input.current?.focus(); }}>
        {selected.length > 0 && (
          <ul className={styles.chips} aria-labelledby={ids.label}>
            {selected.map((person) => (
              <li key={person.login} className={styles.chip}>
                <PersonName name={person.name} />
                {!readOnly && (
                  <button type="button" className={styles.remove} aria-label={texts.remove(person.name)} title={texts.remove(person.name)} onClick={() => remove(person.login)}>
                    <Icon name="close" size={12} />
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        {isInputShown && (
          <input
            ref={input}
            id={ids.control}
            className={styles.input}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-activedescendant={activeHit === undefined ? undefined : `${listId}-${hits.indexOf(activeHit)}`}
            aria-describedby={ids.describedBy}
            aria-required={props.required}
            aria-invalid={error !== undefined || undefined}
            data-holds-escape={isOpen || undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={selected.length === 0 ? texts.placeholder : undefined}
            value={query}
            onChange={(event) => { setQuery(event.target.value); setIsListWanted(true); }}
            onKeyDown={handleKeyDown}
          />
        )}
        {isOpen && search.state === 'searching' && <Spinner />}
        {isOpen && <PersonList id={listId} labelledBy={ids.label} anchor={box} search={search} hits={hits} activeHit={activeHit} texts={texts} onPick={pick} />}
      </div>
    </FieldShell>
  );
};
