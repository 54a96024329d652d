import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { changesBetween } from '../../../domain/reference/diff';
import { entriesAt } from '../../../domain/reference/entries';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { Disclosure } from '../../../ui/layout/disclosure';
import type { ReferenceDraft } from '../../../domain/reference-draft/draft';
import type { ReferenceState } from '../store/reference-store';
import { useSelected, useStore } from '../store/store-context';
import { ChangeList } from './change-list';
import { ConflictChoice } from './conflict-choice';
import styles from './review.module.scss';

const draftOf = ({ draft }: ReferenceState): ReferenceDraft => draft;

const TheirChanges: React.FC<{ readonly since: number }> = ({ since }) => {
  const store = useStore();
  const changes = React.useMemo(() => {
    const { rows, published } = store.get();
    return changesBetween(entriesAt(store.seed, rows, since), published);
  }, [store, since]);
  return <ChangeList headingLevel={2} changes={changes} onOpen={null} />;
};

/** Told when others have published while this person had a draft: what they changed, and what both have changed. */
export const Overtaken: React.FC = () => {
  const texts = useTexts('reference').review.overtaken;
  const { host } = useProduct();
  const store = useStore();
  const { overtakenSince, conflicts } = useSelected(draftOf);
  const { edition, editions } = store.get();
  const newest = editions.find(({ number }) => number === edition);
  if (overtakenSince === null && conflicts.length === 0) return null;
  return (
    <div className={styles.overtaken}>
      {overtakenSince !== null && newest !== undefined && (
        <Message tone="info" icon="people" live="status" title={texts.title(edition)} actions={conflicts.length === 0 ? <Button onClick={store.acknowledge}>{texts.ok}</Button> : undefined}>
          <p>{texts.text(newest.by || texts.someone, formatDay(newest.when, host.locale))}</p>
          <Disclosure summary={texts.show}><TheirChanges since={overtakenSince} /></Disclosure>
        </Message>
      )}
      {conflicts.length > 0 && <p className={styles.field}>{texts.conflicts(conflicts.length)}</p>}
      {conflicts.map(({ key }) => <ConflictChoice key={key} entryKey={key} />)}
    </div>
  );
};
