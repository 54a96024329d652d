import * as React from 'react';
import { pairIn } from '../../../domain/goal-grid';
import { useTexts } from '../../../i18n/texts-context';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import { Section } from '../../../ui/layout/section';
import { useScopeSize } from '../../../ui/theme/scope-size';
import { GridSigns } from './grid-signs';
import { OutsideRows } from './outside-rows';
import { PairList } from './pair-list';
import { PairMatrix } from './pair-matrix';
import { PairPanel } from './pair-panel';
import { PairPicker } from './pair-picker';
import styles from './pictures.module.scss';
import { pairKey, useGoalGrid, useSteadyGrid } from './use-goal-grid';

export interface GoalGridProps {
  /** Opens the effects of a goal; left out where there is nowhere to go. */
  readonly onOpenGoal?: (goal: string) => void;
}

/** More goals than this are easier to read as a list; the grid is still one click away. */
const mostForGrid = 12;

/** The two goals whose pair is open. */
interface ChosenPair { readonly one: string; readonly other: string }

/** Conflicts and synergies among the chosen goals (F040, F041): as a grid, as a list, and one pair at a time to write about. */
export const GoalGrid: React.FC<GoalGridProps> = ({ onOpenGoal }) => {
  const { grid: texts } = useTexts('stepB').pictures;
  const grid = useGoalGrid();
  const shown = useSteadyGrid(grid);
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
  const views = [{ value: 'grid', label: texts.asGrid }, { value: 'list', label: texts.asList }] as const;
  const pair = chosen === null ? undefined : pairIn(grid, chosen.one, chosen.other);
  const open = pair === undefined ? null : pairKey(pair);
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
        <ChoiceGroup<'list' | 'grid'> label={texts.views} isLabelHidden options={views} value={view} onChange={setAsked} />
        {view === 'grid'
          ? <PairMatrix grid={shown} chosen={open} onOpen={handleOpen} />
          : <><PairPicker goals={shown.goals} onOpen={handleOpen} /><PairList grid={shown} chosen={open} onOpen={handleOpen} /></>}
        <GridSigns />
        {pair !== undefined && <PairPanel key={open} pair={pair} onClose={handleClose} onOpenGoal={onOpenGoal} />}
        <OutsideRows rows={grid.outside} />
      </div>
    </Section>
  );
};
