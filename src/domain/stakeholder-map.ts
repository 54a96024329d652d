/** A level on an axis of a map: 0 not at all – 3 a lot. */
export const mapLevels = [0, 1, 2, 3] as const;
export type MapLevel = (typeof mapLevels)[number];

/** Where something stands on two axes; null where nobody has said. */
export interface MapPoint { readonly x: MapLevel | null; readonly y: MapLevel | null }
/** A point with both levels: one cell of the board. */
export interface MapCell { readonly x: MapLevel; readonly y: MapLevel }

/** Levels 2 and 3 are much, 0 and 1 are little; `top` and `right` are much. */
export const quadrants = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const;
export type Quadrant = (typeof quadrants)[number];

/** The two maps of the stakeholder analysis, and the columns of a stakeholder that are their axes. */
export const mapAxes = {
  affectedPower: { x: 'power', y: 'affected' },
  powerInterest: { x: 'interestLevel', y: 'power' },
} as const;
export type MapId = keyof typeof mapAxes;

/** @param value what the column holds, which SharePoint lets be any number; @returns the level, null for anything else */
export const asMapLevel = (value: number | null | undefined): MapLevel | null => mapLevels.find((level) => level === value) ?? null;

/** Whether both levels are stated. */
export const isPlaced = (point: MapPoint): point is MapCell => point.x !== null && point.y !== null;

/** The quadrant a cell lies in. */
export const quadrantOf = ({ x, y }: MapCell): Quadrant => (y >= 2 ? (x >= 2 ? 'topRight' : 'topLeft') : x >= 2 ? 'bottomRight' : 'bottomLeft');

/** Names one of the sixteen cells. */
export type CellId = `${MapLevel}-${MapLevel}`;
/** @returns e.g. `2-3`, across first */
export const cellId = ({ x, y }: MapCell): CellId => `${x}-${y}`;

/** The cells of a quadrant, in reading order: the highest row first. */
export const cellsOf = (quadrant: Quadrant): readonly MapCell[] =>
  [3, 2, 1, 0].flatMap((y) => mapLevels.map((x) => ({ x, y: y as MapLevel }))).filter((cell) => quadrantOf(cell) === quadrant);

/** A board and what stands on it; what lacks a level stands in the tray. */
export interface MapBoard<T> {
  readonly cells: ReadonlyMap<CellId, readonly T[]>;
  readonly tray: readonly T[];
}

/** Lays everything out: each thing in exactly one place, in the order given. */
export const boardOf = <T extends MapPoint>(all: readonly T[]): MapBoard<T> => {
  const cells = new Map<CellId, T[]>();
  const tray: T[] = [];
  for (const one of all) {
    if (!isPlaced(one)) tray.push(one);
    else {
      const id = cellId(one);
      cells.set(id, [...(cells.get(id) ?? []), one]);
    }
  }
  return { cells, tray };
};

export type Direction = 'up' | 'down' | 'left' | 'right';

const stepped = (level: MapLevel | null, by: -1 | 0 | 1): MapLevel => {
  // From the tray the first step goes to the middle of the board, on the side it was asked to.
  if (level === null) return by > 0 ? 2 : 1;
  return asMapLevel(level + by) ?? level;
};

/** One step on the board, never over its edge; from the tray a step leads onto the board. */
export const stepOn = ({ x, y }: MapPoint, direction: Direction): MapCell => ({
  x: stepped(x, direction === 'right' ? 1 : direction === 'left' ? -1 : 0),
  y: stepped(y, direction === 'up' ? 1 : direction === 'down' ? -1 : 0),
});
