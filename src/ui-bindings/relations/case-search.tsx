import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useAssessment } from '../../data/bindings/session-context';
import type { CaseHit } from '../../data/ports/case-list';
import { useTexts } from '../../i18n/texts-context';
import { useAnnounce } from '../../ui/feedback/announcer';
import { Icon } from '../../ui/icons/icon';
import { TextInput } from '../../ui/fields/text-input';
import styles from './relations.module.scss';
import { useCaseSearch } from './use-case-search';

/** Type, unit and status of a case in one line. */
export const useCaseFactsLine = (): ((hit: CaseHit) => string) => {
  const { initiativeTypes } = useMethodTexts();
  const { status: names } = useTexts('workspace').frame;
  return ({ type, unit, status }) => [type === null ? '' : initiativeTypes[type].title, unit, names[status ?? 'unknown']].filter((one) => one.trim() !== '').join(' · ');
};

/** Looks for a case of this site by name; each hit is a button that chooses it. */
export const CaseSearch: React.FC<{ readonly onChoose: (hit: CaseHit) => void }> = ({ onChoose }) => {
  const { search: texts } = useTexts('direction').relations;
  const [query, setQuery] = React.useState('');
  const { state, hits } = useCaseSearch(query, useAssessment().id);
  const announce = useAnnounce();
  const facts = useCaseFactsLine();
  const said = state === 'found' ? (hits.length === 0 ? texts.none : texts.hits(hits.length)) : state === 'failed' ? texts.failed : '';
  React.useEffect(() => { if (said !== '') announce(said); }, [said, announce]);
  return (
    <div className={styles.search}>
      <TextInput type="search" label={texts.label} description={texts.help} value={query} onChange={setQuery} maxLength={255} />
      {state === 'searching' && <p className={styles.note}>{texts.searching}</p>}
      {state !== 'searching' && said !== '' && hits.length === 0 && <p className={styles.note}>{said}</p>}
      {hits.length > 0 && (
        <ul className={styles.hits} aria-label={texts.hitsLabel}>
          {hits.map((hit) => {
            const name = hit.name.trim() === '' ? texts.unnamed : hit.name;
            return (
              <li key={hit.id}>
                <button type="button" className={styles.hit} aria-label={`${texts.choose(name)}, ${facts(hit)}`} onClick={() => onChoose(hit)}>
                  <Icon name="add" />
                  <span className={styles.hitWords}><span className={styles.hitName}>{name}</span><span className={styles.note}>{facts(hit)}</span></span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
