import '@pnp/sp/site-users/web';
import '@pnp/sp/profiles';
import { failed, success, type Result } from '../../ports/results';
import type { FoundPerson } from '../../ports/people';
import type { PersonRef } from '../../ports/rows';
import type { SharePointClient } from '../client/client';
import { failureOf, troubleOf } from '../client/errors';
import { noSuchPerson } from './no-such-person';

const MOST_FOUND = 10;
/** SharePoint's codes: users alone, from every source. */
const USERS = 1;
const ALL_SOURCES = 15;

/** Loaded on the first search or create: no first screen needs it. */
export const searchPeople = async (client: SharePointClient, query: string): Promise<Result<readonly FoundPerson[]>> => {
  if (query.trim().length < 2) return success([]);
  try {
    const found = await client.sp.profiles.clientPeoplePickerSearchUser({
      AllowEmailAddresses: false, AllowMultipleEntities: false, MaximumEntitySuggestions: MOST_FOUND,
      PrincipalSource: ALL_SOURCES, PrincipalType: USERS, QueryString: query.trim(),
    });
    return success(found.slice(0, MOST_FOUND).map((person) => ({
      login: person.Key, name: person.DisplayText, email: person.EntityData.Email ?? '', title: person.EntityData.Title ?? '',
    })));
  } catch (error) {
    return failed(failureOf(troubleOf(error, client.now())));
  }
};

/** Makes persons known to the site, in one request; asking again changes nothing. Order as given, doubles once. */
export const resolvePeople = async (client: SharePointClient, logins: readonly string[]): Promise<Result<ReadonlyMap<string, PersonRef>>> => {
  const wanted = [...new Set(logins)];
  if (wanted.length === 0) return success(new Map());
  const [sp, send] = client.readTogether();
  const answers = Promise.allSettled(wanted.map((login) => sp.web.ensureUser(login)));
  try {
    await send();
  } catch (error) {
    return failed(failureOf(troubleOf(error, client.now())));
  }
  const found = new Map<string, PersonRef>();
  for (const [index, answer] of (await answers).entries()) {
    if (answer.status === 'rejected') return failed(noSuchPerson(wanted[index] ?? '', failureOf(troubleOf(answer.reason, client.now()))));
    const { Id: id, Title: name, Email: email } = answer.value;
    found.set(wanted[index] ?? '', { id, name, email });
  }
  return success(found);
};
