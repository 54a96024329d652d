import * as React from 'react';
import { cx } from '../theme/cx';
import { LevelMapChip } from './level-map-chip';
import type { ChipHandlers } from './level-map-chip';
import styles from './level-map.module.scss';
import type { LevelMapItem } from './level-map-types';

export interface PileProps {
  readonly items: readonly LevelMapItem[];
  /** Said before what stands here: "Berörs: mycket. Makt: lite" */
  readonly place: string;
  /** The most that is shown before the rest is asked for. */
  readonly limit: number;
  readonly isWhole: boolean;
  readonly onToggle: () => void;
  readonly chosen: string | null;
  readonly dragged: string | null;
  /** Always among those shown. */
  readonly active: string | null;
  readonly chip: ChipHandlers;
}

/** The first ones, with the active one among them; a single one left over takes no more room than its "+1" would. */
const shownOf = ({ items, limit, isWhole, active }: PileProps): readonly LevelMapItem[] => {
  if (isWhole || items.length <= limit + 1) return items;
  const first = items.slice(0, limit);
  const hidden = items.slice(limit).find(({ key }) => key === active);
  return hidden === undefined ? first : [...first.slice(0, -1), hidden];
};

/** What stands in one place, as a list; many are piled up behind a button that shows them all. */
export const LevelMapPile: React.FC<PileProps> = (props) => {
  const { items, place, isWhole, limit, onToggle, chosen, dragged, chip } = props;
  if (items.length === 0) return null;
  const shown = shownOf(props);
  const isMany = items.length > limit + 1;
  return (
    <>
      <ul className={cx(styles.pile, isWhole && isMany && styles.isWhole)} aria-label={place}>
        {shown.map((item) => <LevelMapChip key={item.key} {...chip} item={item} isChosen={item.key === chosen} isDragged={item.key === dragged} />)}
      </ul>
      {isMany && (
        <button type="button" className={styles.more} aria-expanded={isWhole} aria-label={isWhole ? chip.texts.showFewer(place) : chip.texts.showAll(place, items.length)} onClick={onToggle}>
          {isWhole ? chip.texts.fewer : chip.texts.more(items.length - shown.length)}
        </button>
      )}
    </>
  );
};
