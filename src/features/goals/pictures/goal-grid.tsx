import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import { Section } from '../../../ui/layout/section';
import { useScopeSize } from '../../../ui/theme/scope-size';
import { GridSigns } from './grid-signs';
import { OpenPair } from './open-pair';
import { OutsideRows } from './outside-rows';
import { PairList } from './pair-list';
import { PairMatrix } from './pair-matrix';
import { PairPicker } from './pair-picker';
import styles from './pictures.module.scss';
import { useGoalGrid, useSteadyGrid } from './use-goal-grid';
import { useOpenPair } from './use-open-pair';

export interface GoalGridProps {
  /** Opens the effects of a goal; left out where there is nowhere to go. */
  readonly onOpenGoal?: (goal: string) => void;
}

/** More goals than this are easier to read as a list; the grid is still one click away. */
const mostForGrid = 12;

/** Conflicts and synergies among the chosen goals (F040, F041): as a grid, as a list, and one pair at a time to write about. */
export const GoalGrid: React.FC<GoalGridProps> = ({ onOpenGoal }) => {
  const { grid: texts } = useTexts('stepB').pictures;
  const grid = useGoalGrid();
  const shown = useSteadyGrid(grid);
  const { size } = useScopeSize();
  const [asked, setAsked] = React.useState<'grid' | 'list' | null>(null);
  const { open, openFrom, handleClose } = useOpenPair();
  const view = asked ?? (size === 'narrow' || grid.goals.length > mostForGrid ? 'list' : 'grid');
  const views = [{ value: 'grid', label: texts.asGrid }, { value: 'list', label: texts.asList }] as const;
  const panel = React.useMemo(
    () => (open === null ? null : <OpenPair key={`${open.one} ${open.other}`} one={open.one} other={open.other} onClose={handleClose} onOpenGoal={onOpenGoal} />),
    [open, handleClose, onOpenGoal]);
  const isFrom = (from: string): boolean => open?.from === from;
  if (grid.goals.length < 2) {
    return (
      <Section title={texts.title} headingLevel={3}>
        <div className={styles.stack}>
          <EmptyState icon="scale" title={texts.tooFewTitle} text={texts.tooFewText} />
          <OutsideRows rows={grid.outside} />
        </div>
      </Section>
    );
  }
  return (
    <Section title={texts.title} lead={texts.lead} headingLevel={3}>
      <div className={styles.stack}>
        <ChoiceGroup<'list' | 'grid'> className={styles.views} label={texts.views} isLabelHidden options={views} value={view} onChange={setAsked} />
        {view === 'grid' ? (
          <>
            <PairMatrix grid={shown} open={open} onOpen={openFrom.grid} />
            <GridSigns />
            {panel}
          </>
        ) : (
          <>
            <PairPicker goals={shown.goals} onOpen={openFrom.picker} />
            {!isFrom('list') && panel}
            <PairList grid={shown} open={isFrom('list') ? open : null} panel={isFrom('list') ? panel : null} onOpen={openFrom.list} />
            <GridSigns />
          </>
        )}
        <OutsideRows rows={grid.outside} />
      </div>
    </Section>
  );
};
