import type { FoundPerson, PeoplePort } from '../../ports/people';
import { failed, success } from '../../ports/results';
import type { SharePointClient } from '../client/client';

const directory = () => import(/* webpackChunkName: 'people-directory' */ './directory');

/** @param me the signed-in person, as the host knows them */
export const createPeoplePort = (client: SharePointClient, me: FoundPerson): PeoplePort => ({
  search: async (query) => (await directory()).searchPeople(client, query),
  resolve: async (login) => {
    const found = await (await directory()).resolvePeople(client, [login]);
    if (!found.ok) return found;
    const person = found.value.get(login);
    return person === undefined ? failed({ kind: 'gone' }) : success(person);
  },
  me: () => me,
});
