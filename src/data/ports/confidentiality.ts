import type { Result } from './results';
import type { Assessment, PersonRef } from './rows';

/** How far making a case confidential has come. Each step is harmless when it is done twice. */
export interface ProtectProgress { readonly done: number; readonly total: number }

/**
 * Confidential cases: one folder per case and list with rights of its own, for the people of the case, the management
 * group, administrators and the flows' account (at most as much as the group has on the list itself). Nothing here throws.
 */
export interface ConfidentialityPort {
  /** Whether this person may set rights on every list of a case, the decisions' too: whoever owns the site. */
  mayProtect(): Promise<Result<boolean>>;
  /**
   * Makes the folders, gives the rights, moves the case's rows into them, and marks the case. A break leaves rows that are
   * still open; running it again completes it. @param people who may open the case: owner, group, head
   */
  protect(row: Assessment, people: readonly PersonRef[], onProgress: (progress: ProtectProgress) => void): Promise<Result<Assessment>>;
  /** Gives the folders the rights of these people and no others', after the group has changed. */
  setPeople(row: Assessment, people: readonly PersonRef[], onProgress: (progress: ProtectProgress) => void): Promise<Result<null>>;
  /** Who may open the folders now, by name, besides groups. `forbidden` to those who may not see rights. */
  people(row: Assessment): Promise<Result<readonly PersonRef[]>>;
  /** How many rows and files of the case lie outside its folders, open to everybody, as far as this person sees. */
  left(row: Assessment): Promise<Result<number>>;
}
