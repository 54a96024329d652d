import * as React from 'react';
import { useMethodDetails } from '../../data/bindings/product-context';
import { useSession } from '../../data/bindings/session-context';
import { countAsked } from '../../domain/asked-questions';
import { useTexts } from '../../i18n/texts-context';
import { supportCategories } from '../../method/ids';
import type { SupportCategory } from '../../method/ids';
import type { MethodDetails } from '../../method/texts';
import { useWantedItem } from '../../ui-bindings/item-target';
import { WordsWait } from '../../ui-bindings/words-wait';
import { Button } from '../../ui/button/button';
import { Tabs } from '../../ui/layout/tabs';
import { CategoryPanel } from './category-panel';
import { QuickPass } from './quick-pass';
import styles from './support-questions.module.scss';
import { useAsked, useTravelPerspective } from './use-asked';

const SupportQuestions: React.FC<{ readonly details: MethodDetails }> = ({ details }) => {
  const texts = useTexts('stepB').supportQuestions;
  const session = useSession();
  const asked = useAsked(details);
  const usesTravel = useTravelPerspective();
  const led = useWantedItem();
  // Whoever goes on to another category has been led far enough: the focus stays with the tabs from then on.
  const [wanted, setWanted] = React.useState(led);
  const start = React.useRef<HTMLButtonElement>(null);
  const [category, setCategory] = React.useState<SupportCategory>(() => asked.find(({ id }) => id === wanted)?.category ?? supportCategories[0]);
  const [isQuick, setIsQuick] = React.useState(false);
  const wasQuick = React.useRef(false);
  React.useEffect(() => {
    if (wasQuick.current && !isQuick) start.current?.focus();
    wasQuick.current = isQuick;
  }, [isQuick]);
  const handleCategory = (next: SupportCategory): void => { setWanted(null); setCategory(next); };
  const counts = countAsked(asked);
  const tabs = supportCategories.map((id) => {
    const { judged, all } = countAsked(asked.filter((one) => one.category === id));
    return { id, label: texts.tab(details.supportCategories[id].title, judged, all) };
  });
  return (
    <>
      <div className={styles.top}>
        <p className={styles.plain}>
          <strong>{texts.progress(counts.judged, counts.all)}</strong> {texts.progressParts(counts.relevant, counts.notRelevant, counts.unknown)}
        </p>
        {session.canEdit() && !isQuick && (
          <Button ref={start} icon="arrow" onClick={() => setIsQuick(true)}>{counts.judged === counts.all ? texts.quick.startAgain : texts.quick.start}</Button>
        )}
      </div>
      {isQuick ? <QuickPass questions={asked} details={details} onClose={() => setIsQuick(false)} /> : (
        <Tabs<SupportCategory> label={texts.tabsLabel} items={tabs} currentId={category} onSelect={handleCategory}>
          <CategoryPanel key={category} category={category} questions={asked.filter((one) => one.category === category)} details={details} usesTravel={usesTravel} wanted={wanted} />
        </Tabs>
      )}
    </>
  );
};

/** Step B, support questions: each judged relevant or not, the relevant ones answered from three perspectives. */
export const Part: React.FC = () => {
  const details = useMethodDetails();
  const { loading, notLoaded } = useTexts('stepB').supportQuestions;
  return details === null ? <WordsWait loading={loading} notLoaded={notLoaded} /> : <SupportQuestions details={details} />;
};
