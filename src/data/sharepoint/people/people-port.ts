import type { FoundPerson, PeoplePort } from '../../ports/people';
import { failed, success } from '../../ports/results';
import type { SharePointClient } from '../client/client';

/** Null when the code cannot be fetched: the network is gone, and the next call tries again. */
const directory = () => import(/* webpackChunkName: 'people-directory' */ './directory').catch(() => null);

/** @param me the signed-in person, as the host knows them */
export const createPeoplePort = (client: SharePointClient, me: FoundPerson): PeoplePort => ({
  search: async (query) => (await directory())?.searchPeople(client, query) ?? failed({ kind: 'offline' }),
  resolve: async (login) => {
    const found = await (await directory())?.resolvePeople(client, [login]) ?? failed({ kind: 'offline' });
    if (!found.ok) return found;
    const person = found.value.get(login);
    return person === undefined ? failed({ kind: 'gone' }) : success(person);
  },
  me: () => me,
});
