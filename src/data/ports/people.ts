import type { Result } from './results';

export interface FoundPerson { readonly login: string; readonly name: string; readonly email: string; readonly title: string }

/** Looks people up in the organisation's directory as SharePoint's own people picker does. */
export interface PeoplePort {
  /** @param query at least two characters of name or address; @returns at most 10 */
  search(query: string): Promise<Result<readonly FoundPerson[]>>;
  /** The signed-in person, as a login that `NewCase` accepts. */
  me(): FoundPerson;
}
