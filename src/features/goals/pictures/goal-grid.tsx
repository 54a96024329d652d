import * as React from 'react';
import { pairIn } from '../../../domain/goal-grid';
import { useTexts } from '../../../i18n/texts-context';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Section } from '../../../ui/layout/section';
import { Tabs } from '../../../ui/layout/tabs';
import { useScopeSize } from '../../../ui/theme/scope-size';
import { GridSigns } from './grid-signs';
import { OutsideRows } from './outside-rows';
import { PairList } from './pair-list';
import { PairMatrix } from './pair-matrix';
import { PairPanel } from './pair-panel';
import { PairPicker } from './pair-picker';
import styles from './pictures.module.scss';
import { useGoalGrid } from './use-goal-grid';

export interface GoalGridProps {
  /** Opens the effects of a goal; left out where there is nowhere to go. */
  readonly onOpenGoal?: (goal: string) => void;
}

/** More goals than this are easier to read as a list; the grid is still one click away. */
const mostForGrid = 12;

/** Two goals of the grid, as one key for both ways round. */
export interface ChosenPair { readonly one: string; readonly other: string }

/** Conflicts and synergies among the chosen goals (F040, F041): as a grid, as a list, and one pair at a time to write about. */
export const GoalGrid: React.FC<GoalGridProps> = ({ onOpenGoal }) => {
  const { grid: texts } = useTexts('stepB').pictures;
  const grid = useGoalGrid();
  const { size } = useScopeSize();
  const [asked, setAsked] = React.useState<'grid' | 'list' | null>(null);
  const [chosen, setChosen] = React.useState<ChosenPair | null>(null);
  const opener = React.useRef<HTMLElement | null>(null);
  const view = asked ?? (size === 'narrow' || grid.goals.length > mostForGrid ? 'list' : 'grid');
  const handleOpen = React.useCallback((one: string, other: string) => {
    opener.current = document.activeElement as HTMLElement | null;
    setChosen({ one, other });
  }, []);
  const handleClose = (): void => {
    setChosen(null);
    if (opener.current?.isConnected === true) opener.current.focus();
  };
  const pair = chosen === null ? undefined : pairIn(grid, chosen.one, chosen.other);
  if (grid.goals.length < 2) {
    return (
      <Section title={texts.title} headingLevel={3}>
        <EmptyState icon="scale" title={texts.tooFewTitle} text={texts.tooFewText} />
        <OutsideRows rows={grid.outside} />
      </Section>
    );
  }
  return (
    <Section title={texts.title} lead={texts.lead} headingLevel={3}>
      <div className={styles.stack}>
        <Tabs<'grid' | 'list'>
          label={texts.views}
          items={[{ id: 'grid', label: texts.asGrid }, { id: 'list', label: texts.asList }]}
          currentId={view}
          onSelect={setAsked}
        >
          <div className={styles.stack}>
            {view === 'grid'
              ? <PairMatrix grid={grid} chosen={pair} onOpen={handleOpen} />
              : <><PairPicker goals={grid.goals} onOpen={handleOpen} /><PairList grid={grid} chosen={pair} onOpen={handleOpen} /></>}
            <GridSigns />
          </div>
        </Tabs>
        {pair !== undefined && <PairPanel key={`${pair.one} ${pair.other}`} pair={pair} onClose={handleClose} onOpenGoal={onOpenGoal} />}
        <OutsideRows rows={grid.outside} />
      </div>
    </Section>
  );
};
