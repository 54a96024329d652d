import * as React from 'react';
import { entryKey } from '../../../domain/reference/entries';
import { setRules, wordFields } from '../../../domain/reference/sets';
import { isSameEntry } from '../../../domain/reference-draft/entry-fields';
import { usesOf, type EntryUse } from '../../../domain/reference-draft/entry-uses';
import type { EntryWords, ReferenceEntry } from '../../../method/reference';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Disclosure } from '../../../ui/layout/disclosure';
import { Heading } from '../../../ui/layout/heading';
import { useEntries, useMayEdit, useNames, usePartTitle, useStore } from '../store/store-context';
import { useCodeName } from '../sets/group-name';
import { useWordName } from './word-name';
import styles from './entry.module.scss';

const useUseSentence = (): ((use: EntryUse) => string) => {
  const { uses } = useTexts('reference').editor;
  const partTitle = usePartTitle();
  const names = useNames();
  const codeName = useCodeName();
  return (use) => {
    switch (use.kind) {
      case 'part': return uses.part(partTitle(use.part) ?? use.part);
      case 'item': return uses.item(codeName('items', use.id));
      case 'link': return uses.links(names.at('link', use.id));
      case 'goals': case 'targets': case 'nodes': case 'nodesUnder': case 'nodesOfType': return uses[use.kind](use.count);
      case 'newCases': case 'effects': case 'caseUnits': case 'goalChoice': case 'scale': return uses[use.kind];
    }
  };
};

/** Where the entry is used in the method. */
export const EntryUses: React.FC<{ readonly entry: ReferenceEntry }> = ({ entry }) => {
  const texts = useTexts('reference').editor.entry;
  const sentence = useUseSentence();
  const uses = usesOf(entry, useEntries());
  return (
    <section className={styles.block}>
      <Heading level={3} className={styles.blockTitle}>{texts.where}</Heading>
      {uses.length === 0 ? <p className={styles.quiet}>{texts.nowhere}</p> : <ul className={styles.uses}>{uses.map(sentence).map((line) => <li key={line}>{line}</li>)}</ul>}
    </section>
  );
};

const Words: React.FC<{ readonly title: string; readonly sv: EntryWords; readonly en: EntryWords; readonly set: ReferenceEntry['set'] }> = ({ title, sv, en, set, children }) => {
  const texts = useTexts('reference').editor.entry;
  const nameOf = useWordName(set);
  const used = wordFields.filter((field) => setRules[set].words[field] !== 'unused');
  return (
    <div className={styles.version}>
      <Heading level={3} className={styles.blockTitle}>{title}</Heading>
      <dl className={styles.versionWords}>
        {used.flatMap((field) => [
          <div key={`sv${field}`}><dt>{texts.inSwedish(nameOf(field))}</dt><dd lang="sv">{sv[field] || <span className={styles.quiet}>{texts.empty}</span>}</dd></div>,
          <div key={`en${field}`}><dt>{texts.inEnglish(nameOf(field))}</dt><dd lang="en">{en[field] || <span className={styles.quiet}>{texts.empty}</span>}</dd></div>,
        ])}
      </dl>
      {children}
    </div>
  );
};

const saysTheSame = (one: ReferenceEntry, other: ReferenceEntry): boolean => isSameEntry({ ...one, sv: other.sv, en: other.en }, one);

/** How the entry was delivered and how the edition has it, where that is something else than what stands in the fields. */
export const EntryVersions: React.FC<{ readonly entry: ReferenceEntry; readonly onTake: (words: Pick<ReferenceEntry, 'sv' | 'en'>) => void }> = ({ entry, onTake }) => {
  const texts = useTexts('reference').editor.entry;
  const store = useStore();
  const mayEdit = useMayEdit();
  const key = entryKey(entry);
  const { publishedByKey, edition } = store.get();
  const shipped = React.useMemo(() => store.seed.find((one) => entryKey(one) === key), [store, key]);
  const published = publishedByKey.get(key);
  const isPublishedOther = published !== undefined && !saysTheSame(published, entry) && (shipped === undefined || !saysTheSame(published, shipped));
  if (shipped === undefined && !isPublishedOther) return null;
  const isShippedNow = shipped !== undefined && saysTheSame(shipped, entry);
  return (
    <Disclosure summary={texts.versions}>
      {isPublishedOther && published !== undefined && <Words title={texts.published(edition)} sv={published.sv} en={published.en} set={entry.set} />}
      {shipped !== undefined && (isShippedNow ? <p className={styles.quiet}>{texts.shipped}: {texts.sameAsNow.toLocaleLowerCase()}</p> : (
        <Words title={texts.shipped} sv={shipped.sv} en={shipped.en} set={entry.set}>
          {mayEdit && <Button onClick={() => onTake({ sv: shipped.sv, en: shipped.en })}>{texts.useShipped}</Button>}
        </Words>
      ))}
    </Disclosure>
  );
};
