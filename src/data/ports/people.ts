import type { Failure, Result } from './results';
import type { PersonRef } from './rows';

export interface FoundPerson { readonly login: string; readonly name: string; readonly email: string; readonly title: string }

/** Looks people up in the organisation's directory as SharePoint's own people picker does. */
export interface PeoplePort {
  /** @param query at least two characters of name or address; @returns at most 10 */
  search(query: string): Promise<Result<readonly FoundPerson[]>>;
  /** Makes a person known to the site, so that they can be written into a person column. */
  resolve(login: string): Promise<Result<PersonRef>>;
  /** The signed-in person, as a login that `NewCase` accepts. */
  me(): FoundPerson;
}

/** The same failure, telling somebody whom the directory no longer has by the name they were chosen by. */
export const withNames = (failure: Failure, chosen: readonly Pick<FoundPerson, 'login' | 'name'>[]): Failure => {
  const person = failure.kind === 'noSuchPerson' ? chosen.find(({ login }) => login === failure.login) : undefined;
  return failure.kind === 'noSuchPerson' && person !== undefined ? { ...failure, who: person.name } : failure;
};
