import * as React from 'react';
import type { Chain } from '../../domain/chain';
import type { PartId } from '../../method/parts';
import { useGoToRow, usePartOfRow } from '../row-target';

export interface NodePlace { readonly row: string; readonly part: PartId }

/**
 * Where a node is edited: a row in its own part; what is missing where it can be added; an ending, and what ends nowhere, in
 * the list of loose ends of step C.
 */
export const usePlaceOfNode = (chain: Chain): ((id: string) => NodePlace | undefined) => {
  const partOf = usePartOfRow();
  return React.useCallback((id: string) => {
    const node = chain.nodes.get(id);
    if (node === undefined) return undefined;
    const { kind, row, column } = node;
    if (kind === 'acceptedRisk' || kind === 'otherActor') return { row, part: 'c' };
    if (kind === 'missing') {
      const loose = chain.lanes.find((lane) => lane.kind === 'loose')?.cells.finding[0] ?? '';
      return row === 'loose' ? { row: loose, part: 'c' } : { row, part: column === 'finding' ? 'c' : 'd' };
    }
    const part = partOf(row);
    return part === undefined ? undefined : { row, part };
  }, [chain, partOf]);
};

/** Goes where a node is edited. @param onOpenRow takes over where the part on the screen holds the row itself; true when it has */
export const useOpenNode = (chain: Chain, onOpenRow?: (row: string, part: PartId) => boolean): ((id: string) => void) => {
  const placeOf = usePlaceOfNode(chain);
  const goToRow = useGoToRow();
  return React.useCallback((id: string) => {
    const place = placeOf(id);
    if (place === undefined || onOpenRow?.(place.row, place.part) === true) return;
    goToRow(place.row, place.part);
  }, [placeOf, goToRow, onOpenRow]);
};
