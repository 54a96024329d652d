import * as React from 'react';
import type { Stakeholder } from '../../../data/ports/rows';
import { asMapLevel, isPlaced, quadrantOf } from '../../../domain/stakeholder-map';
import type { Quadrant } from '../../../domain/stakeholder-map';

/** Which stakeholders to show; '' takes them all. */
export interface StakeholderFilter {
  readonly text: string;
  readonly sector: string;
  readonly quadrant: Quadrant | 'none' | '';
}

export const noFilter: StakeholderFilter = { text: '', sector: '', quadrant: '' };

/** Where a stakeholder stands on the map of affected and power. */
export const placeOf = ({ affected, power }: Pick<Stakeholder, 'affected' | 'power'>): Quadrant | 'none' => {
  const point = { x: asMapLevel(power), y: asMapLevel(affected) };
  return isPlaced(point) ? quadrantOf(point) : 'none';
};

const fits = (row: Stakeholder, { text, sector, quadrant }: StakeholderFilter): boolean =>
  (text.trim() === '' || row.name.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase()))
  && (sector === '' || row.sector === sector)
  && (quadrant === '' || placeOf(row) === quadrant);

/**
 * The rows a filter lets through. Decided as the filter is set: a card that is edited stays where it is, and a row that
 * is added shows, whatever the filter says of it.
 */
export const useFiltered = (rows: readonly Stakeholder[], filter: StakeholderFilter): readonly Stakeholder[] => {
  // eslint-disable-next-line react-hooks/exhaustive-deps -- rows are read as they are when the filter is set
  const hidden = React.useMemo(() => new Set(rows.filter((row) => !fits(row, filter)).map(({ key }) => key)), [filter]);
  return React.useMemo(() => (hidden.size === 0 ? rows : rows.filter(({ key }) => !hidden.has(key))), [rows, hidden]);
};
