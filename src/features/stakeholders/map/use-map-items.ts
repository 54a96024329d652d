import * as React from 'react';
import { useRows } from '../../../data/bindings/session-context';
import { isMuchAffectedWithLittlePower } from '../../../domain/stakeholders';
import { shorten } from '../../../domain/short-text';
import { asMapLevel, boardOf, mapAxes } from '../../../domain/stakeholder-map';
import type { MapBoard, MapId } from '../../../domain/stakeholder-map';
import { useTexts } from '../../../i18n/texts-context';
import type { LevelMapItem } from '../../../ui/pictures/level-map-types';
import { useStakeholderLinks } from '../stakeholder-links';

export interface MapItems {
  readonly items: readonly LevelMapItem[];
  readonly board: MapBoard<LevelMapItem>;
}

/** The stakeholders as they stand on one map, numbered as in the list. */
export const useMapItems = (map: MapId): MapItems => {
  const rows = useRows('stakeholder');
  const { met } = useStakeholderLinks();
  const texts = useTexts('stepB').stakeholders;
  return React.useMemo(() => {
    const items = rows.map((row, index): LevelMapItem => ({
      key: row.key, number: index + 1, name: shorten(row.name) || texts.unnamed(index + 1),
      x: asMapLevel(row[mapAxes[map].x]), y: asMapLevel(row[mapAxes[map].y]),
      warning: map === 'affectedPower' && isMuchAffectedWithLittlePower(row) && !met.has(row.key) ? texts.unheard.short : undefined,
    }));
    return { items, board: boardOf(items) };
  }, [rows, met, map, texts]);
};
