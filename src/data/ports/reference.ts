import type { EntrySet } from '../../method/reference';
import type { Result } from './results';
import type { ReferenceRow } from './rows';

/** One changed entry of a publication, column by column (`HbReferenceData`). `details`: one `name=value` a line. */
export interface NewReferenceEntry {
  readonly set: EntrySet;
  readonly entry: string;
  readonly parent: string;
  readonly order: number;
  readonly title: string;
  readonly help: string;
  readonly example: string;
  readonly titleEn: string;
  readonly helpEn: string;
  readonly exampleEn: string;
  readonly details: string;
  readonly isWithdrawn: boolean;
}

export interface Publication {
  /** Made once per publication by the caller: sending it again makes nothing twice. */
  readonly key: string;
  /** The newest edition plus one. */
  readonly edition: number;
  /** What was changed and why, for the list of editions. */
  readonly note: string;
  readonly entries: readonly NewReferenceEntry[];
}

/** Reference data of the site: what administrators have published. */
export interface ReferencePort {
  /** One request: all published rows, and whether this person may publish. */
  read(): Promise<Result<{ readonly rows: readonly ReferenceRow[]; readonly mayManage: boolean }>>;
  /**
   * Writes the entries and last the edition row that makes them count.
   * @returns `taken` when somebody else has published that edition meanwhile; nothing of this publication counts then
   */
  publish(publication: Publication): Promise<Result<'published' | 'taken'>>;
}
