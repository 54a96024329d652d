import * as React from 'react';
import type { Direction } from '../../domain/stakeholder-map';
import { Icon } from '../icons/icon';
import { cx } from '../theme/cx';
import styles from './level-map.module.scss';
import type { LevelMapItem, LevelMapProps } from './level-map-types';

/** What every chip is given; the same object from render to render while nothing changes. */
export interface ChipHandlers {
  readonly texts: LevelMapProps['texts'];
  readonly Mark: LevelMapProps['Mark'];
  readonly readOnly: boolean;
  readonly panelId: string;
  readonly onPress: (event: React.PointerEvent, key: string) => void;
  readonly onStep: (item: LevelMapItem, direction: Direction) => void;
  readonly onTray: (item: LevelMapItem) => void;
  readonly onTakeBack: (item: LevelMapItem) => boolean;
  readonly onFocus: (item: LevelMapItem) => void;
  readonly onBlur: () => void;
  readonly onChoose: (item: LevelMapItem, byKeyboard: boolean) => void;
}

const directions: Readonly<Record<string, Direction | undefined>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

interface ChipProps extends ChipHandlers { readonly item: LevelMapItem; readonly isChosen: boolean; readonly isDragged: boolean }

/** One thing on the board or in the tray: a button that arrow keys move and a pointer drags. */
export const LevelMapChip = React.memo(function LevelMapChip(props: ChipProps): React.ReactElement {
  const { item, texts, Mark, readOnly, panelId, isChosen, isDragged } = props;
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const direction = directions[event.key];
    if (readOnly || event.altKey || event.ctrlKey || event.metaKey) return;
    if (direction !== undefined) { event.preventDefault(); props.onStep(item, direction); }
    else if (event.key === 'Delete' || event.key === 'Backspace') { event.preventDefault(); props.onTray(item); }
    else if (event.key === 'Escape' && props.onTakeBack(item)) event.stopPropagation();
  };
  return (
    <li className={styles.chipBox}>
      <button
        type="button"
        data-chip={item.key}
        title={item.name}
        className={cx(styles.chip, item.warning !== undefined && styles.warned, isChosen && styles.isChosen, isDragged && styles.isLifted, readOnly && styles.isFixed)}
        aria-expanded={isChosen}
        aria-controls={isChosen ? panelId : undefined}
        // On a small screen the number is all that is seen of it: what is seen is part of the name.
        aria-label={[`${item.number} ${item.name}`, texts.place(item), item.warning].filter(Boolean).join('. ')}
        onPointerDown={readOnly ? undefined : (event) => props.onPress(event, item.key)}
        onKeyDown={handleKeyDown}
        onFocus={() => props.onFocus(item)}
        onBlur={props.onBlur}
        onClick={(event) => props.onChoose(item, event.detail === 0)}
      >
        <span className={styles.chipNumber}>{item.number}</span>
        <span className={styles.chipName}>{item.name}</span>
        {item.warning !== undefined && <Icon name="warning" size={14} className={styles.sign} />}
        {Mark !== undefined && <Mark itemKey={item.key} />}
      </button>
    </li>
  );
});
