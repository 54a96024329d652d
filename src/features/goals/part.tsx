import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import { isOnGoal } from '../../domain/effects';
import { useTexts } from '../../i18n/texts-context';
import { Tabs } from '../../ui/layout/tabs';
import { LazyView } from '../../ui-bindings/lazy-view';
import { GoalsWithEffects } from './effects/goals-with-effects';
import { useEffectFaces } from './effects/use-reading';
import { SortGoals } from './sorting/sort-goals';

type Tab = 'sort' | 'effects' | 'grid' | 'pictures';

// One chunk for both: who looks at the one looks at the other.
const loadGrid = async () => (await import(/* webpackChunkName: 'goal-pictures' */ './pictures/goal-grid')).GoalGrid;
const loadPictures = async () => (await import(/* webpackChunkName: 'goal-pictures' */ './pictures/goal-pictures')).GoalPictures;

/** Step B, goals: sorted first, then the effects on those that are relevant, how goals meet, and pictures of it all. */
export const Part: React.FC = () => {
  const texts = useTexts('stepB').goals;
  const session = useSession();
  const effects = useEffectFaces();
  // A case that is under way opens where the work is.
  const [tab, setTab] = React.useState<Tab>(() => (session.assessment().goals.length > 0 || session.rows('goalImpact').some(isOnGoal) ? 'effects' : 'sort'));
  const [asked, setAsked] = React.useState<string | null>(null);
  const root = React.useRef<HTMLDivElement>(null);
  const isLed = React.useRef(false);
  const handleSelect = (next: Tab): void => { setAsked(null); setTab(next); };
  // The button that leads on goes away with its view: the focus goes to the tab, where the arrow keys are.
  const lead = (next: Tab): void => { isLed.current = true; handleSelect(next); };
  React.useEffect(() => {
    if (isLed.current) root.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    isLed.current = false;
  }, [tab]);
  const handleOpenGoal = React.useCallback((goal: string) => {
    // A goal that is neither relevant nor touched has no place among the effects: it is to be sorted first.
    const isThere = session.assessment().goals.includes(goal) || session.rows('goalImpact').some(({ target }) => target === goal);
    isLed.current = !isThere;
    setAsked(isThere ? goal : null);
    setTab(isThere ? 'effects' : 'sort');
  }, [session]);
  const view = React.useMemo(() => ({ onOpenGoal: handleOpenGoal }), [handleOpenGoal]);
  const items = [
    { id: 'sort', label: texts.tabs.sort }, { id: 'effects', label: texts.tabs.effects, count: effects.length },
    { id: 'grid', label: texts.tabs.grid }, { id: 'pictures', label: texts.tabs.pictures },
  ] as const;
  return (
    <div ref={root}>
      <Tabs<Tab> label={texts.tabsLabel} items={items} currentId={tab} onSelect={handleSelect}>
        {tab === 'sort' && <SortGoals onDone={() => lead('effects')} />}
        {tab === 'effects' && <GoalsWithEffects asked={asked} onSort={() => lead('sort')} />}
        {tab === 'grid' && <LazyView key="grid" load={loadGrid} props={view} />}
        {tab === 'pictures' && <LazyView key="pictures" load={loadPictures} props={view} />}
      </Tabs>
    </div>
  );
};
