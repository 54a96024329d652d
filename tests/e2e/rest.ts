import { people } from '../../local/sharepoint/people';
import type { Host } from '../../local/host/start-host';

type Fields = Readonly<Record<string, unknown>>;

/** SharePoint's REST API as one person, past the product: what somebody does in a list, and what a test looks up. */
export const restAs = (host: Pick<Host, 'url' | 'sharepoint'>, person: string) => {
  const send = async (method: string, path: string, body?: Fields, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${host.url}/sites/demo/_api/web/${path}`, {
      method,
      headers: {
        Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', Cookie: `sp-person=${person}`,
        ...(method === 'GET' ? {} : { 'X-RequestDigest': host.sharepoint.pageContext(person).formDigestValue }), ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const ok = async (answer: Promise<Response>, what: string): Promise<Response> => {
    const response = await answer;
    if (!response.ok) throw new Error(`${what}: ${response.status} ${await response.text()}`);
    return response;
  };
  const items = (list: string): string => `getList('/sites/demo/Lists/${list}')/items`;
  return {
    send,
    /** Rows of a list; `filter` in OData. */
    rows: async (list: string, filter = ''): Promise<readonly Readonly<Record<string, unknown>>[]> => {
      const response = await ok(send('GET', `${items(list)}?$top=500${filter === '' ? '' : `&$filter=${encodeURIComponent(filter)}`}`), list);
      return ((await response.json()) as { value: Readonly<Record<string, unknown>>[] }).value;
    },
    add: (list: string, fields: Fields) => ok(send('POST', items(list), fields), list),
    change: (list: string, id: number, fields: Fields) => ok(send('POST', `${items(list)}(${id})`, fields, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }), list),
    remove: (list: string, id: number) => ok(send('POST', `${items(list)}(${id})`, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' }), list),
  };
};

/** Login of a demo person. */
export const loginOf = (id: string): string => people.find((person) => person.id === id)?.login ?? '';

/** Leaves a person with the site and without any of the product's groups. */
export const takeOutOfGroups = async (host: Pick<Host, 'url' | 'sharepoint'>, person: string): Promise<void> => {
  const anna = restAs(host, 'anna');
  const answer = await anna.send('GET', 'sitegroups?$expand=Users');
  const groups = ((await answer.json()) as { value: { Id: number; Title: string; Users: { Id: number; LoginName: string }[] }[] }).value;
  for (const { Id, Title, Users } of groups) {
    const member = Users.find(({ LoginName }) => LoginName === loginOf(person));
    // The site's own groups are called after the site.
    if (member === undefined || Title.startsWith('Demo ')) continue;
    const removed = await anna.send('POST', `sitegroups(${Id})/users/removeById(${member.Id})`);
    if (!removed.ok) throw new Error(`${person} is still in ${Title}: ${removed.status}`);
  }
};

/** Makes a person a member of the first group whose title matches. */
export const joinGroup = async (host: Pick<Host, 'url' | 'sharepoint'>, person: string, title: RegExp): Promise<void> => {
  const anna = restAs(host, 'anna');
  const groups = ((await (await anna.send('GET', 'sitegroups')).json()) as { value: { Id: number; Title: string }[] }).value;
  const group = groups.find(({ Title }) => title.test(Title));
  const joined = await anna.send('POST', `sitegroups(${group?.Id ?? 0})/users`, { LoginName: loginOf(person) });
  if (!joined.ok) throw new Error(`${person} is not in the group: ${joined.status}`);
};
