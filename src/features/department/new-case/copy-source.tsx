import * as React from 'react';
import { useMethodLabels } from '../../../data/bindings/product-context';
import type { CaseHit } from '../../../data/ports/case-list';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/feedback/announcer';
import { Message } from '../../../ui/feedback/message';
import { TextInput } from '../../../ui/fields/text-input';
import { Icon } from '../../../ui/icons/icon';
import { Disclosure } from '../../../ui/layout/disclosure';
import { useCaseSearch } from '../../../ui-bindings/relations/use-case-search';
import type { Source } from './use-new-case';
import styles from './new-case.module.scss';

export interface CopySourceProps {
  readonly source: Source | null;
  readonly onChoose: (hit: CaseHit) => void;
  readonly onRemove: () => void;
}

/** Lets a new case begin as a copy of another, and says what is and what is not copied. */
export const CopySource: React.FC<CopySourceProps> = ({ source, onChoose, onRemove }) => {
  const texts = useTexts('department').newCase.copy;
  const [isOpen, setOpen] = React.useState(false);
  const box = React.useRef<HTMLDivElement>(null);
  const shown = source?.id ?? null;
  const was = React.useRef(shown);
  // The button that was pressed is gone: the focus goes to what came in its place.
  React.useEffect(() => {
    if (was.current !== shown) box.current?.querySelector<HTMLElement>('button, input')?.focus();
    was.current = shown;
  }, [shown]);
  return (
    <div ref={box}>
      {source === null
        ? <Disclosure summary={texts.open} isOpen={isOpen} onToggle={setOpen}><SourceSearch onChoose={onChoose} /></Disclosure>
        : (
          <Message tone="info" icon="document" title={texts.chosen(source.name.trim() || texts.noName)} actions={<Button onClick={onRemove}>{texts.remove}</Button>}>
            <p>{texts.taken}</p>
            <p>{texts.left}</p>
          </Message>
        )}
    </div>
  );
};

const SourceSearch: React.FC<Pick<CopySourceProps, 'onChoose'>> = ({ onChoose }) => {
  const texts = useTexts('department');
  const { copy } = texts.newCase;
  const labels = useMethodLabels();
  const announce = useAnnounce();
  const [query, setQuery] = React.useState('');
  const search = useCaseSearch(query, null);
  // A planned initiative has nothing to copy yet.
  const hits = search.hits.filter(({ status }) => status !== 'Planned');
  const said = search.state === 'found' ? (hits.length === 0 ? copy.none : copy.hits(hits.length)) : search.state === 'failed' ? copy.failed : '';
  React.useEffect(() => { if (said !== '') announce(said); }, [said, announce]);
  const facts = ({ type, unit, status }: CaseHit): string =>
    [type === null ? '' : labels.initiativeTypes[type].title, unit, texts.list.status[status ?? 'unknown']].filter((one) => one.trim() !== '').join(' · ');
  return (
    <>
      <TextInput type="search" label={copy.search.label} description={copy.search.help} value={query} maxLength={255} onChange={setQuery} />
      {search.state === 'searching' && <p className={styles.note}>{copy.searching}</p>}
      {search.state !== 'searching' && said !== '' && hits.length === 0 && <p className={styles.note}>{said}</p>}
      {hits.length > 0 && (
        <ul className={styles.hits} aria-label={copy.hitsLabel}>
          {hits.map((hit) => {
            const name = hit.name.trim() || copy.noName;
            return (
              <li key={hit.id}>
                <button type="button" className={styles.hit} aria-label={`${copy.choose(name)}, ${facts(hit)}`} onClick={() => onChoose(hit)}>
                  <Icon name="document" />
                  <span><span className={styles.hitName}>{name}</span><span className={styles.note}>{facts(hit)}</span></span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
};
