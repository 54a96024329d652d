import type { Result } from './results';

/**
 * How storing a file ended. `existed`: a file of that name is there already and was not touched, whatever stands in it
 * (an answer that was lost, or somebody else's publication).
 */
export type StoreOutcome = 'stored' | 'existed';

/** The library of snapshots: files that are written once and read, never changed. Nothing here throws. */
export interface SnapshotPort {
  /**
   * Stores a file under a name that is not taken; never overwrites.
   * @param name letters, digits, `-`, `_` and `.` only; the name says which case and revision
   */
  store(name: string, content: Uint8Array): Promise<Result<StoreOutcome>>;
  /** The bytes of a file as they are now; `gone` when there is none of that name. */
  read(name: string): Promise<Result<Uint8Array>>;
  /** Where a person opens or downloads the file. */
  addressOf(name: string): string;
}
