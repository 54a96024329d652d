import * as React from 'react';
import type { CellId, MapCell, MapLevel, Quadrant } from '../../domain/stakeholder-map';
import { IconButton } from '../button/icon-button';
import { useId } from '../hooks/use-id';
import { Icon } from '../icons/icon';
import { cx } from '../theme/cx';
import styles from './level-map.module.scss';
import { LevelMapPile } from './level-map-pile';
import type { PileProps } from './level-map-pile';
import type { LevelMapItem, LevelMapProps } from './level-map-types';
import { useLevelMap } from './level-map-state';

const CELL_LIMIT = 4;
const TRAY_LIMIT = 12;

// Rows of the grid: name, level 3, 2, gap, name, level 1, 0, levels, title. Its first two are the title and levels of y.
const rowOf = (y: MapLevel): number => (y >= 2 ? 5 - y : 7 - y);
const columnOf = (x: MapLevel): number => (x >= 2 ? 4 + x : 3 + x);
const isTop = (quadrant: Quadrant): boolean => quadrant === 'topLeft' || quadrant === 'topRight';
const isLeft = (quadrant: Quadrant): boolean => quadrant === 'topLeft' || quadrant === 'bottomLeft';
const levels: readonly MapLevel[] = [0, 1, 2, 3];

const Axes: React.FC<Pick<LevelMapProps, 'x' | 'y'>> = ({ x, y }) => (
  <>
    <span aria-hidden="true" className={styles.yTitle}><span>{y.title}</span><Icon name="arrow" size={14} /></span>
    {levels.map((level) => <span key={`y${level}`} aria-hidden="true" className={styles.yLevel} style={{ gridRow: rowOf(level) }}><span>{y.levels[level]}</span></span>)}
    {levels.map((level) => <span key={`x${level}`} aria-hidden="true" className={styles.xLevel} style={{ gridColumn: columnOf(level) }}>{x.levels[level]}</span>)}
    <span aria-hidden="true" className={styles.xTitle}><span>{x.title}</span><Icon name="arrow" size={14} /></span>
  </>
);

interface CellProps extends Omit<PileProps, 'limit' | 'place'> {
  readonly cell: MapCell;
  readonly id: CellId;
  readonly isEmphasised: boolean;
  readonly isOver: boolean;
  readonly isOffered: boolean;
  readonly onDropHere: (cell: MapCell) => void;
}

const Cell: React.FC<CellProps> = ({ cell, id, isEmphasised, isOver, isOffered, onDropHere, ...pile }) => {
  const handleClick = (event: React.MouseEvent): void => {
    if (isOffered && (event.target as Element).closest('button') === null) onDropHere(cell);
  };
  return (
    // Arrow keys do for the keyboard what a click on an empty spot does for a pointer.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={cx(styles.cell, isEmphasised && styles.cellEmphasised, isOver && styles.isOver, isOffered && styles.isOffered)} style={{ gridRow: rowOf(cell.y), gridColumn: columnOf(cell.x) }} data-drop={id} onClick={handleClick}>
      <LevelMapPile {...pile} limit={CELL_LIMIT} place={pile.chip.texts.place(cell)} />
    </div>
  );
};

const Legend: React.FC<{ readonly title: string; readonly items: readonly LevelMapItem[] }> = ({ title, items }) => (
  // Only where chips show numbers; a chip's spoken name is whole everywhere.
  <div className={styles.legend} aria-hidden="true">
    <span className={styles.legendTitle}>{title}</span>
    {items.map(({ key, number, name }) => <span key={key} className={styles.legendLine}><span className={styles.legendNumber}>{number}</span><span>{name}</span></span>)}
  </div>
);

/**
 * A board of levels 0–3 on two axes. Things are moved by drag, by choosing one and then a cell, by arrow keys, and in
 * whatever the caller shows for the chosen one; those without both levels wait in a tray.
 */
export const LevelMap: React.FC<LevelMapProps> = (props) => {
  const { label, board, rules, x, y, quadrants, emphasised, texts, readOnly = false, renderChosen } = props;
  const id = useId('map');
  const panel = React.useRef<HTMLDivElement>(null);
  const map = useLevelMap(props, `${id}-panel`, panel);
  const { root, ghost, drag, chosen, wholes, active, chip } = map;
  const common = { chosen: chosen?.key ?? null, dragged: drag?.key ?? null, active, chip };
  const pileOf = (place: CellId | 'tray', items: readonly LevelMapItem[]) => ({ ...common, items, isWhole: wholes.has(place), onToggle: () => map.toggleWhole(place) });
  const placed = [...board.cells.values()].flat().sort((one, other) => one.number - other.number);
  return (
    <div ref={root} className={cx(styles.root, drag !== null && styles.isDragging)} role="group" aria-label={label} aria-describedby={readOnly ? undefined : `${id}-how`}>
      <div className={styles.layout}>
        <div className={styles.board}>
          <Axes x={x} y={y} />
          {rules.quadrants.map((quadrant) => {
            const cells = rules.cellsOf(quadrant);
            const count = cells.reduce((sum, cell) => sum + (board.cells.get(rules.cellId(cell))?.length ?? 0), 0);
            const area: React.CSSProperties = { gridRow: isTop(quadrant) ? '1 / span 3' : '5 / span 3', gridColumn: isLeft(quadrant) ? '3 / span 2' : '6 / span 2' };
            return (
              <React.Fragment key={quadrant}>
                <div aria-hidden="true" className={cx(styles.ground, quadrant === emphasised && styles.emphasised)} style={area} />
                <p className={cx(styles.quadrant, quadrant === emphasised && styles.emphasisedName)} style={{ gridRow: isTop(quadrant) ? 1 : 5, gridColumn: area.gridColumn }} title={quadrants[quadrant].text}>
                  {quadrant === emphasised && <Icon name="warning" size={14} />}
                  <span>{quadrants[quadrant].name}</span>
                  <span className={styles.count}>{count}</span>
                </p>
                {cells.map((cell) => {
                  const place = rules.cellId(cell);
                  return (
                    <Cell key={place} {...pileOf(place, board.cells.get(place) ?? [])} cell={cell} id={place} isEmphasised={quadrant === emphasised} isOver={drag?.over === place}
                      isOffered={!readOnly && chosen !== undefined} onDropHere={map.moveChosen} />
                  );
                })}
              </React.Fragment>
            );
          })}
        </div>
        <div className={cx(styles.tray, drag?.over === 'tray' && styles.isOver)} data-drop="tray">
          <p className={styles.trayTitle}>{texts.trayTitle}<span className={styles.count}>{board.tray.length}</span></p>
          <p className={styles.trayText}>{board.tray.length === 0 ? texts.trayEmpty : texts.trayText}</p>
          <LevelMapPile {...pileOf('tray', board.tray)} limit={TRAY_LIMIT} place={texts.trayTitle} />
        </div>
      </div>
      <div id={`${id}-panel`} ref={panel} className={styles.panel} hidden={chosen === undefined}>
        {chosen !== undefined && (
          <>
            <div className={styles.panelHead}>
              <h4 tabIndex={-1} className={styles.panelTitle}>{chosen.name}</h4>
              <IconButton icon="close" label={texts.close} onClick={map.closePanel} />
            </div>
            {renderChosen(chosen.key)}
          </>
        )}
      </div>
      <p id={`${id}-how`} className={styles.how} hidden={readOnly}>{texts.how}</p>
      {placed.length > 0 && <Legend title={texts.legend} items={placed} />}
      {drag !== null && <div ref={ghost} className={styles.ghost} aria-hidden="true"><span>{map.nameOf(drag.key)}</span></div>}
    </div>
  );
};
