import { pnp, raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
const plain = 'application/json;odata=nometadata';
const users = 'web/siteuserinfolist';
beforeAll(async () => {
  server = await startTest();
});
afterAll(() => server.stop());

const get = async (path: string, accept = plain) => (await raw(server, 'maria')('GET', path, { accept })).json;

describe('the user information list', () => {
  it('§15 the user information list has a row for each user and group, under their ids, and counts them', async () => {
    const rows = (await get(`${users}/items?$select=Id,Title,Name,EMail&$top=500`))['value'] as Record<string, unknown>[];
    const me = await get('web/currentuser');
    expect(rows).toContainEqual({ Id: me['Id'], ID: me['Id'], Title: 'Maria Holm', Name: 'i:0#.f|membership|maria.holm@region.example', EMail: 'maria.holm@region.example' });
    expect(rows.map((row) => row['Title'])).toEqual(expect.arrayContaining(['Demo Owners', 'Demo Visitors', 'Nils Berg']));
    expect((await get(`${users}?$select=ItemCount,ListItemEntityTypeFullName`))).toEqual({ ItemCount: rows.length, ListItemEntityTypeFullName: 'SP.Data.UserInfoItem' });
  });

  it('§15 the user information list counts who comes and forgets who goes', async () => {
    const anna = raw(server, 'anna');
    const count = async () => (await get(`${users}?$select=ItemCount`))['ItemCount'] as number;
    const before = await count();
    const guest = (await anna('POST', 'web/ensureuser', { body: { logonName: 'gast@region.example' } })).json['Id'];
    expect(await count()).toBe(before + 1);
    expect(await get(`${users}/getItemById(${String(guest)})?$select=Title,JobTitle,IsSiteAdmin`)).toEqual({ Title: 'Gäst Utan Rätt', JobTitle: 'Gäst', IsSiteAdmin: false });
    await anna('POST', `web/siteusers/removeById(${String(guest)})`);
    expect([await count(), (await anna('GET', `${users}/items(${String(guest)})`)).status]).toEqual([before, 404]);
  });

  it('§15 the user information list is filtered, ordered and paged as any list', async () => {
    expect((await get(`${users}/items?$select=Title&$filter=EMail eq 'sara.ohman@region.example'`))['value']).toEqual([{ Title: 'Sara Öhman' }]);
    expect((await get(`${users}/items?$select=Title&$filter=startswith(Title,'Demo')&$orderby=Title desc`))['value']).toEqual([{ Title: 'Demo Visitors' }, { Title: 'Demo Owners' }, { Title: 'Demo Members' }]);
    const all: string[] = [];
    for await (const page of pnp(server, 'maria').web.siteUserInfoList.items.select('Title').top(5)) all.push(...page.map((row: { Title: string }) => row.Title));
    expect(all).toHaveLength((await get(`${users}?$select=ItemCount`))['ItemCount'] as number);
  });

  it.each([['POST', 'items'], ['MERGE', 'items(4)'], ['DELETE', 'items(4)'], ['POST', 'items(4)/recycle']])('§15 the user information list refuses %s on %s', async (verb, path) => {
    const answer = await raw(server, 'anna')(verb, `${users}/${path}`, { body: verb === 'DELETE' ? undefined : { Title: 'x' }, headers: { 'If-Match': '*' } });
    expect(answer.status).toBe(403);
    expect((await get(`${users}/items(4)?$select=Title`))['Title']).toBe('Anna Lindqvist');
  });
});
