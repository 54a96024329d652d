import * as React from 'react';
import { changesBetween } from '../../../domain/reference/diff';
import { entriesAt } from '../../../domain/reference/entries';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Disclosure } from '../../../ui/layout/disclosure';
import { PageHeader } from '../../../ui/layout/page-header';
import { ChangeList } from '../review/change-list';
import { SetsView } from '../sets/sets-view';
import { startPlace } from '../place';
import { createReferenceStore } from '../store/reference-store';
import { StoreProvider, useStore } from '../store/store-context';
import styles from './history.module.scss';

export interface EditionViewProps {
  readonly edition: number;
  readonly onLeave: () => void;
}

/** An edition as it was: the same lists, nothing to change, and what that edition changed. */
export const EditionView: React.FC<EditionViewProps> = ({ edition, onLeave }) => {
  const texts = useTexts('reference').review.history;
  const now = useStore();
  const [place, setPlace] = React.useState(startPlace);
  const store = React.useMemo(() => createReferenceStore({ seed: now.seed, rows: now.get().rows, keeper: null, edition }), [now, edition]);
  const changes = React.useMemo(() => {
    const { rows } = now.get();
    return edition === 0 ? [] : changesBetween(entriesAt(now.seed, rows, edition - 1), entriesAt(now.seed, rows, edition));
  }, [now, edition]);
  return (
    <StoreProvider value={store}>
      <PageHeader title={texts.looking(edition)} subtitle={texts.lookingText} actions={<Button onClick={onLeave}>{texts.leave}</Button>} />
      {changes.length > 0 && <Disclosure summary={texts.changedHere}><div className={styles.changes}><ChangeList headingLevel={2} changes={changes} onOpen={null} /></div></Disclosure>}
      {place.at === 'sets' && <SetsView set={place.set} entry={place.entry} onGo={(set, entry) => setPlace({ at: 'sets', set, entry })} />}
    </StoreProvider>
  );
};
