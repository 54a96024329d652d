import type { PublicationDraft, PublishedEntry } from '../../domain/reference/publication';
import type { Result } from './results';
import type { ReferenceRow } from './rows';

/** One changed entry of a publication, column by column (`HbReferenceData`). */
export type NewReferenceEntry = PublishedEntry;
/** What is sent: every changed entry as a whole. */
export type Publication = PublicationDraft;

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
