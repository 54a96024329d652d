import type { CellId, Direction, MapBoard, MapCell, MapLevel, MapPoint, Quadrant } from '../../domain/stakeholder-map';

/** One thing on the map. */
export interface LevelMapItem extends MapPoint {
  readonly key: string;
  readonly name: string;
  /** Stands on the chip where there is no room for the name. */
  readonly number: number;
  /** What calls for attention, in words; the chip then has a warning sign. */
  readonly warning?: string;
}

export interface LevelMapAxis {
  readonly title: string;
  readonly levels: Readonly<Record<MapLevel, string>>;
}

export interface LevelMapQuadrant {
  readonly name: string;
  /** What it means to stand there. */
  readonly text: string;
}

export interface LevelMapTexts {
  /** How to move things, said once under the board. */
  readonly how: string;
  readonly trayTitle: string;
  readonly trayText: string;
  readonly trayEmpty: string;
  readonly legend: string;
  readonly more: (count: number) => string;
  readonly fewer: string;
  /** Spoken name of the button that shows all of a cell. */
  readonly showAll: (place: string, count: number) => string;
  readonly showFewer: (place: string) => string;
  /** "Berörs: mycket. Makt: lite", without a full stop; a level that nobody has stated is said to be missing. */
  readonly place: (point: MapPoint) => string;
  readonly close: string;
}

/** Ways on the board, as the domain knows them; components of this room take them as they are given. */
export interface LevelMapRules {
  readonly quadrants: readonly Quadrant[];
  readonly cellsOf: (quadrant: Quadrant) => readonly MapCell[];
  readonly cellId: (cell: MapCell) => CellId;
  readonly stepOn: (from: MapPoint, direction: Direction) => MapCell;
}

export interface LevelMapProps {
  /** Names the board. */
  readonly label: string;
  readonly board: MapBoard<LevelMapItem>;
  readonly rules: LevelMapRules;
  readonly x: LevelMapAxis;
  readonly y: LevelMapAxis;
  readonly quadrants: Readonly<Record<Quadrant, LevelMapQuadrant>>;
  /** The quadrant to look at first. */
  readonly emphasised?: Quadrant;
  readonly texts: LevelMapTexts;
  readonly readOnly?: boolean;
  /** Told at every step; both null: back to the tray. */
  readonly onMove: (key: string, to: MapPoint) => void;
  /** Told when a move is over: dropped, left or taken back. */
  readonly onSettle: () => void;
  /** Signs of its own on a chip, e.g. that two people have moved it at once. */
  readonly Mark?: React.ComponentType<{ readonly itemKey: string }>;
  /** Everything about the chosen one, shown under the board. */
  readonly renderChosen: (key: string) => React.ReactNode;
}
