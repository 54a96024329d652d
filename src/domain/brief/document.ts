import type { BriefHeadingId } from '../../method/ids';
import type { Dimension, Judgement, NeutralReason } from '../../method/scales';

/**
 * A decision brief as a document: headings, paragraphs, lists and tables in one language, with nothing left to look up.
 * The page, the Word file, the plain text and the published snapshot are all made from it, so that they say the same.
 * It is stored as JSON: kinds are only ever added, and `format` is raised when a reader must know.
 */
export interface BriefDocument {
  readonly format: 1;
  readonly language: 'sv' | 'en';
  /** The name of the initiative. */
  readonly title: string;
  /** What the document is: "Beslutsunderlag" and its state. */
  readonly kind: string;
  readonly facts: readonly BriefFact[];
  /** The one-page picture of the three dimensions. */
  readonly profile: BriefProfile;
  readonly sections: readonly BriefSection[];
}

/**
 * What every document of ours is to those who show, print and write it: a brief, or an agenda with several of them.
 * Sections are told apart by their place; `id` says what they are.
 */
export interface WrittenDocument {
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly kind: string;
  readonly facts: readonly BriefFact[];
  /** Null where there is no one initiative to picture. */
  readonly profile: BriefProfile | null;
  readonly sections: readonly (Pick<BriefSection, 'heading' | 'blocks'> & { readonly id: string })[];
}

/** A line of the document's head: who, when, which number. */
export interface BriefFact {
  readonly label: string;
  readonly value: string;
  /** Tells of the document itself (version, handling), not of the initiative: no difference between two documents. */
  readonly isState?: true;
}

/**
 * The handbook's five headings always, in its order; the others where they apply. `initiative` stands before the five,
 * everything else after them.
 */
export type BriefSectionId = 'initiative' | BriefHeadingId | 'judgement' | 'proposal' | 'childRights' | 'genderDistribution' | 'keys' | 'costs' | 'changes' | 'limitations';

export interface BriefSection {
  readonly id: BriefSectionId;
  readonly heading: string;
  readonly blocks: readonly BriefBlock[];
}

/**
 * Texts hold no characters that XML forbids and no blank lines. Single line breaks (`\n`), typed by people, may stand in
 * a paragraph, in an item of a list and in a cell of a table: renderers keep them.
 */
export type BriefBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** `head` names the columns; every row has as many cells, of which the first names the row. */
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Three dimensions beside each other, never weighed together (handbook, SAMLAD BEDÖMNING). */
export interface BriefProfile {
  readonly heading: string;
  /** The picture in words, for those who cannot see it; also the alternative text in Word. */
  readonly alternative: string;
  readonly dimensions: readonly BriefDimension[];
}

export interface BriefDimension {
  readonly dimension: Dimension;
  readonly name: string;
  readonly value: Judgement | null;
  readonly subReason: NeutralReason | null;
  /** The value in words; "inte bedömd" where nobody has judged. */
  readonly valueName: string;
  readonly reasoning: string;
  /** How many effects on goals speak for and against in this dimension; counted, never weighed. */
  readonly positive: number;
  readonly negative: number;
}
