import * as React from 'react';
import { usePlacement } from '../hooks/use-placement';
import { useTopLayer } from '../hooks/use-top-layer';
import { cx } from '../theme/cx';
import { PersonName } from './person-name';
import styles from './person.module.scss';
import type { FoundPerson, PersonSearch } from './use-person-search';

interface PersonListProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly anchor: React.RefObject<HTMLElement>;
  readonly search: PersonSearch;
  readonly hits: readonly FoundPerson[];
  readonly activeHit: FoundPerson | undefined;
  readonly texts: { readonly searching: string; readonly noHits: string; readonly failed: string };
  readonly onPick: (person: FoundPerson) => void;
}

const detailOf = ({ title, email }: FoundPerson): string => [title, email].filter(Boolean).join(' · ');

/** The suggestions under the field; the field keeps the focus. */
export const PersonList = ({ id, labelledBy, anchor, search, hits, activeHit, texts, onPick }: PersonListProps): React.ReactElement => {
  const list = React.useRef<HTMLDivElement>(null);
  useTopLayer(list, true);
  usePlacement(anchor, list, true, true);
  React.useEffect(() => { list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' }); }, [activeHit]);
  const note = search.state === 'failed' ? texts.failed : hits.length > 0 ? null : search.state === 'searching' ? texts.searching : texts.noHits;
  return (
    // Pressing the mouse here must not take the focus from the field.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} className={styles.list} onMouseDown={(event) => event.preventDefault()}>
      {note !== null && <div className={styles.note}>{note}</div>}
      <div id={id} role="listbox" aria-labelledby={labelledBy}>
        {hits.map((person, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys go to the field
          <div key={person.login} id={`${id}-${index}`} role="option" aria-selected={person === activeHit} className={cx(styles.option, person === activeHit && styles.active)} onClick={() => onPick(person)}>
            <PersonName name={person.name} detail={detailOf(person)} />
          </div>
        ))}
      </div>
    </div>
  );
};
