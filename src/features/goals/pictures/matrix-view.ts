import * as React from 'react';
import type { EffectMatrix, MatrixCell as Counted } from '../../../domain/effect-matrix';
import { useTexts } from '../../../i18n/texts-context';
import { useGroupName, usePlaceName } from '../../../ui-bindings/groups-places';
import type { MatrixCell, MatrixHead, MatrixMark, MatrixRow } from '../../../ui/pictures/matrix';

/** One key per group and place; ids have no space in them. */
export const cellKey = (group: string | null, place: string | null): string => `${group ?? ''} ${place ?? ''}`;

export interface MatrixView {
  readonly heads: readonly MatrixHead[];
  readonly rows: readonly MatrixRow[];
  readonly isEmpty: boolean;
  readonly nameOf: (cell: Pick<Counted<unknown>, 'group' | 'place'>) => string;
}

/** The counted matrix as it is shown and said. */
export const useMatrixView = (matrix: EffectMatrix<unknown>): MatrixView => {
  const { matrix: texts } = useTexts('stepB').pictures;
  const groupName = useGroupName();
  const placeName = usePlaceName();
  return React.useMemo(() => {
    const group = (id: string | null): string => (id === null ? texts.noGroup : groupName(id));
    const place = (id: string | null): string => (id === null ? texts.noPlace : placeName(id));
    const marksOf = ({ positive, negative, neither }: Counted<unknown>): readonly MatrixMark[] => [
      ...(positive > 0 ? [{ tone: 'success', text: texts.positive(positive) } as const] : []),
      ...(negative > 0 ? [{ tone: 'danger', text: texts.negative(negative) } as const] : []),
      ...(neither > 0 ? [{ tone: 'neutral', text: texts.neither(neither) } as const] : []),
    ];
    const cellOf = (cell: Counted<unknown>): MatrixCell => {
      const isEmpty = cell.effects.length === 0;
      return {
        key: cellKey(cell.group, cell.place),
        label: isEmpty ? texts.empty : texts.cell(group(cell.group), place(cell.place), texts.words(cell.positive, cell.negative, cell.neither)),
        marks: marksOf(cell),
        isEmpty,
      };
    };
    return {
      heads: matrix.places.map((id) => ({ key: id ?? '', name: place(id) })),
      rows: matrix.rows.map((row) => ({ head: { key: row.group ?? '', name: group(row.group) }, cells: row.cells.map(cellOf) })),
      isEmpty: matrix.rows.every(({ cells }) => cells.every(({ effects }) => effects.length === 0)),
      nameOf: (cell) => texts.chosen(group(cell.group), place(cell.place)),
    };
  }, [matrix, texts, groupName, placeName]);
};
