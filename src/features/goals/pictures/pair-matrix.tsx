import * as React from 'react';
import { pairIn } from '../../../domain/goal-grid';
import { useTexts } from '../../../i18n/texts-context';
import { GoalChip } from '../../../ui-bindings/goals/goal-chip';
import { useRowNames } from '../../../ui-bindings/goals/use-row-names';
import { useId } from '../../../ui/hooks/use-id';
import { Matrix } from '../../../ui/pictures/matrix';
import type { MatrixHead, MatrixMark, MatrixRow } from '../../../ui/pictures/matrix';
import { VisuallyHidden } from '../../../ui/theme/visually-hidden';
import { pairKey } from './use-goal-grid';
import type { CaseGrid } from './use-goal-grid';
import type { OpenedPair } from './use-open-pair';

/** What is written between two goals. */
export interface PairNotes { readonly conflicts: readonly unknown[]; readonly synergies: readonly unknown[] }

/** The marks of a pair: a sign for each of the two, with a number where there are several. */
export const pairMarks = (pair: PairNotes): readonly MatrixMark[] => {
  const several = (count: number): { readonly text?: string } => (count > 1 ? { text: `${count}` } : {});
  return [
    ...(pair.conflicts.length > 0 ? [{ tone: 'danger', icon: 'against', ...several(pair.conflicts.length) } as const] : []),
    ...(pair.synergies.length > 0 ? [{ tone: 'success', icon: 'together', ...several(pair.synergies.length) } as const] : []),
  ];
};

export interface PairMatrixProps {
  /** The same object until what it shows changes. */
  readonly grid: CaseGrid;
  /** The two goals whose pair is open here. */
  readonly open: OpenedPair | null;
  readonly onOpen: (one: string, other: string) => void;
}

/** Goals against goals, the upper triangle: the last goal needs no row and the first no column. */
export const PairMatrix = React.memo<PairMatrixProps>(function PairMatrix({ grid, open, onOpen }) {
  const { grid: texts } = useTexts('stepB').pictures;
  const names = useRowNames();
  const keysId = useId('keys');
  const { heads, rows } = React.useMemo(() => {
    const head = (goal: string): MatrixHead => ({ key: goal, name: names.goal(goal), mark: <GoalChip goal={goal} /> });
    return {
      heads: grid.goals.slice(1).map(head),
      rows: grid.rows.slice(0, -1).map((pairs, index): MatrixRow => ({
        head: head(grid.goals[index] ?? ''),
        cells: [...Array.from({ length: index }, () => null), ...pairs.map((pair) => ({
          key: pairKey(pair),
          label: texts.cell(names.goal(pair.one), names.goal(pair.other), texts.words(pair.conflicts.length, pair.synergies.length) || texts.nothing),
          marks: pairMarks(pair),
        }))],
      })),
    };
  }, [grid, names, texts]);
  const handleSelect = React.useCallback((key: string) => {
    const pair = grid.rows.flat().find((one) => pairKey(one) === key);
    if (pair !== undefined) onOpen(pair.one, pair.other);
  }, [grid, onOpen]);
  const pair = open === null ? undefined : pairIn(grid, open.one, open.other);
  return (
    <>
      <VisuallyHidden id={keysId}>{texts.keys}</VisuallyHidden>
      <Matrix
        kind="grid"
        caption={texts.caption}
        regionLabel={texts.region}
        corner={texts.corner}
        heads={heads}
        rows={rows}
        selected={pair === undefined ? null : pairKey(pair)}
        onSelect={handleSelect}
        describedBy={keysId}
      />
    </>
  );
});
