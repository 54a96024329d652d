import type { IconName } from '../icons/icon';
import type { Tone } from '../theme/tokens';

/** How one thing in a chain looks and is named. */
export interface ChainFace {
  readonly text: string;
  /** What it is, in a word or two. */
  readonly sort: string;
  /** What a screen reader says: all of it, with where its links are broken. */
  readonly label: string;
  readonly icon: IconName;
  readonly tone: Tone;
  /** Stands where something is missing: drawn with a broken edge. */
  readonly isMissing?: boolean;
}

/** A button in a cell that shows or hides more of what belongs there. */
export interface ChainMore { readonly id: string; readonly label: string; readonly isOpen: boolean }

export interface ChainPictureLane {
  readonly id: string;
  /** Ids, a list for every column. */
  readonly cells: readonly (readonly string[])[];
  /** Under the first cell. */
  readonly more: readonly ChainMore[];
  /** Where lines from the third column gather before they go on to the fourth. */
  readonly hub: string | null;
}

export interface ChainPictureLink { readonly from: string; readonly to: string; readonly isBroken: boolean }

export interface ChainPictureProps {
  readonly label: string;
  /** What the columns hold, first to last. */
  readonly heads: readonly string[];
  readonly lanes: readonly ChainPictureLane[];
  readonly links: readonly ChainPictureLink[];
  readonly faceOf: (id: string) => ChainFace;
  readonly chosen: string | null;
  /** What belongs to the chosen one; the rest stands back. Null while nothing is chosen. */
  readonly lit: ReadonlySet<string> | null;
  readonly onChoose: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onMore: (id: string) => void;
  /** Id of the sentence that says how it is used. */
  readonly describedBy?: string;
}
