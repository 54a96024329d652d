import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { EntrySet } from '../../method/reference';
import { formatDay } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { useToast } from '../../ui/feedback/toast';
import { PageHeader } from '../../ui/layout/page-header';
import { useFailureSentence } from '../../ui-bindings/failure-sentence';
import { useScopeSize } from '../../ui/theme/scope-size';
import { EditionView } from './history/edition-view';
import { HistoryView } from './history/history-view';
import { parsePlace, type EditorPlace } from './place';
import { Overtaken } from './review/overtaken';
import { ReviewView } from './review/review-view';
import { SetsView } from './sets/sets-view';
import { WhoToAsk } from './who-to-ask';
import type { ReferenceState } from './store/reference-store';
import { PartTitlesProvider, StoreProvider, useMayEdit, useSelected, useStore } from './store/store-context';
import { useReferenceData } from './use-reference-data';
import styles from './reference.module.scss';

/** Name the place in the screen is kept under in this browser, so that a reload comes back. */
const PLACE_NAME = 'reference-place';

const countOf = ({ draft }: ReferenceState): number => draft.entries.length;
const editionOf = ({ edition }: ReferenceState): number => edition;

const Header: React.FC<{ readonly hasLead: boolean; readonly onReview: () => void; readonly onHistory: () => void }> = ({ hasLead, onReview, onHistory }) => {
  const texts = useTexts('reference').editor;
  const mayEdit = useMayEdit();
  const count = useSelected(countOf);
  const edition = useSelected(editionOf);
  const { host } = useProduct();
  const published = useStore().get().editions.find(({ number }) => number === edition);
  return (
    <PageHeader
      title={texts.title} subtitle={!hasLead ? undefined : mayEdit ? texts.lead : texts.readOnly.lead}
      meta={<><span>{texts.edition(edition)}{published !== undefined && ` · ${formatDay(published.when, host.locale)}`}</span>{mayEdit && count > 0 && <span className={styles.count}>{texts.changes(count)}</span>}{mayEdit && count > 0 && <span>{texts.kept}</span>}</>}
      actions={<><Button kind="quiet" icon="clock" onClick={onHistory}>{texts.history}</Button>{mayEdit && <Button kind="primary" disabled={count === 0} onClick={onReview}>{texts.review}</Button>}</>}
    />
  );
};

const Body: React.FC = () => {
  const { formDrafts } = useProduct();
  const texts = useTexts('reference');
  const show = useToast();
  const { close } = useTexts('common').actions;
  const mayEdit = useMayEdit();
  const { size } = useScopeSize();
  const [place, setPlace] = React.useState<EditorPlace>(() => parsePlace(formDrafts.read(PLACE_NAME)));
  const returnTo = React.useRef<EditorPlace>(place.at === 'sets' ? place : parsePlace(null));
  const go = React.useCallback((next: EditorPlace): void => {
    if (next.at === 'sets') { returnTo.current = next; formDrafts.write(PLACE_NAME, next); }
    setPlace(next);
  }, [formDrafts]);
  const handleGo = React.useCallback((set: EntrySet, entry: string | null) => go({ at: 'sets', set, entry }), [go]);
  const handleBack = (): void => go(returnTo.current);
  const handlePublished = (edition: number): void => {
    show({ text: texts.review.published(edition), dismissLabel: close });
    go({ at: 'history', edition: null });
  };
  switch (place.at) {
    case 'review': return <ReviewView onBack={handleBack} onOpen={handleGo} onPublished={handlePublished} />;
    case 'history': return place.edition === null
      ? <HistoryView onBack={handleBack} onShow={(edition) => go({ at: 'history', edition })} />
      : <EditionView key={place.edition} edition={place.edition} onLeave={handleBack} />;
    case 'sets': return (
      <>
        <Header hasLead={size !== 'narrow' || place.entry === null} onReview={() => go({ at: 'review' })} onHistory={() => go({ at: 'history', edition: null })} />
        {mayEdit ? <Overtaken /> : <WhoToAsk />}
        <SetsView set={place.set} entry={place.entry} onGo={handleGo} />
      </>
    );
  }
};

/** What the tool asks and the goals, strategies and lists it uses: to read for everybody, to change for administrators. */
export const ReferenceScreen: React.FC = () => {
  const texts = useTexts('reference').editor;
  const common = useTexts('common');
  const { data, failure, readAgain } = useReferenceData();
  const sentence = useFailureSentence(failure);
  if (failure !== null) {
    return (
      <div className={styles.screen}>
        <PageHeader title={texts.title} />
        <Message tone="danger" live="alert" actions={<Button onClick={readAgain}>{common.actions.retry}</Button>}>{sentence}</Message>
      </div>
    );
  }
  if (data === null) return <div className={styles.screen}><PageHeader title={texts.title} /><Skeleton label={common.loading} lines={8} /></div>;
  return (
    <StoreProvider value={data.store}>
      <PartTitlesProvider value={data.parts}>
        <div className={styles.screen}><Body /></div>
      </PartTitlesProvider>
    </StoreProvider>
  );
};
