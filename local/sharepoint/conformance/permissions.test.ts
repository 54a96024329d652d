import { raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let as: Record<'anna' | 'maria' | 'nils' | 'sara' | 'gast', ReturnType<typeof raw>>;
const plain = 'application/json;odata=nometadata';
const id = async (path: string): Promise<number> => Number((await as.anna('GET', `${path}?$select=Id`)).json['Id']);
const values = (answer: RawAnswer): Record<string, unknown>[] => answer.json['value'] as Record<string, unknown>[];
const list = (title: string): string => `web/lists/getByTitle('${title}')`;
const status = async (work: Promise<RawAnswer>): Promise<number> => (await work).status;
const star = { 'If-Match': '*' };

beforeAll(async () => {
  server = await startTest();
  as = { anna: raw(server, 'anna'), maria: raw(server, 'maria'), nils: raw(server, 'nils'), sara: raw(server, 'sara'), gast: raw(server, 'gast') };
  for (const Title of ['Open', 'Decisions', 'Secret', 'Rows']) expect(await status(as.anna('POST', 'web/lists', { body: { Title, BaseTemplate: 100 } }))).toBe(201);
});
afterAll(() => server.stop());

describe('a new web', () => {
  it('15.2 a new web has the three associated groups with their people', async () => {
    const groups = await as.anna('GET', 'web/sitegroups?$select=Title&$expand=Users', { accept: plain });
    expect(values(groups).map((g) => [g['Title'], (g['Users'] as { Title: string }[]).map((u) => u.Title.split(' ')[0])])).toEqual([
      ['Demo Owners', ['Anna']], ['Demo Visitors', ['Nils']], ['Demo Members', ['Erik', 'Maria', 'Johan', 'Karin', 'Sara', 'Lars', 'Petra']],
    ]);
    expect((await as.anna('GET', 'web/associatedmembergroup')).json).toMatchObject({ Title: 'Demo Members', PrincipalType: 8, LoginName: 'Demo Members', OwnerTitle: 'Demo Owners' });
  });

  it('14.2 a new web has the standard levels with their ids and masks', async () => {
    const roles = values(await as.anna('GET', 'web/roledefinitions', { accept: plain }));
    expect(roles.map((r) => [r['Id'], r['Name'], r['RoleTypeKind'], r['Order'], (r['BasePermissions'] as { High: string; Low: string }).Low])).toEqual([
      [1073741829, 'Full Control', 5, 1, '4294967295'], [1073741828, 'Design', 4, 32, '1012866047'], [1073741830, 'Edit', 6, 48, '1011030767'], [1073741827, 'Contribute', 3, 64, '1011028719'],
      [1073741826, 'Read', 2, 128, '138612833'], [1073741832, 'Restricted View', 8, 144, '134418433'], [1073741825, 'Limited Access', 1, 160, '134287360'], [1073741833, 'Web-Only Limited Access', 9, 176, '134221824'],
    ]);
  });

  it('§15 a new web has its document library and user information list', async () => {
    expect((await as.anna('GET', "web/getList('/sites/demo/Shared Documents')")).json).toMatchObject({ BaseTemplate: 101, EntityTypeName: 'Shared_x0020_Documents' });
    expect((await as.anna('GET', 'web/siteuserinfolist')).json).toMatchObject({ BaseTemplate: 112, Hidden: true });
  });
});

describe('14. permissions', () => {
  it('1.24 rights are enforced by level: visitors read, members write, owners govern', async () => {
    expect(await status(as.nils('GET', `${list('Open')}/items`))).toBe(200);
    expect(await status(as.nils('POST', `${list('Open')}/items`, { body: { Title: 'n' } }))).toBe(403);
    expect(await status(as.maria('POST', `${list('Open')}/items`, { body: { Title: 'm' } }))).toBe(201);
    expect(await status(as.nils('MERGE', `${list('Open')}/items(1)`, { body: { Title: 'n' }, headers: star }))).toBe(403);
    expect(await status(as.nils('DELETE', `${list('Open')}/items(1)`, { headers: star }))).toBe(403);
    expect(await status(as.nils('POST', 'web/lists', { body: { Title: 'N' } }))).toBe(403);
    expect(await status(as.maria('POST', `${list('Open')}/breakroleinheritance(true)`))).toBe(403);
    expect(await status(as.maria('GET', 'web/roleassignments'))).toBe(403);
    expect(await status(as.maria('POST', 'web/roledefinitions', { body: { Name: 'x', BasePermissions: { High: '0', Low: '1' } } }))).toBe(403);
    expect(await status(as.maria('MERGE', 'web', { body: { Title: 'Mitt' } }))).toBe(403);
    expect(await status(as.maria('POST', 'web/associatedownergroup/users', { body: { LoginName: 'i:0#.f|membership|maria.holm@region.example' } }))).toBe(403);
    const denied = await as.nils('POST', `${list('Open')}/items`, { body: {} });
    expect(denied.json).toEqual({ 'odata.error': { code: '-2147024891, System.UnauthorizedAccessException', message: { lang: 'en-US', value: 'Attempted to perform an unauthorized operation.' } } });
  });

  it('14.1 rights can be a list’s own: read for all, written by one group, with a level of one’s own', async () => {
    const level = await as.anna('POST', 'web/roledefinitions', { body: { Name: 'Add and edit', Description: '', Order: 70, BasePermissions: { High: '432', Low: '1011028711' } } });
    expect(level.status).toBe(201);
    expect(Number(level.json['Id'])).toBeGreaterThan(1073741833);
    const group = await as.anna('POST', 'web/sitegroups', { body: { Title: 'Ledningsgrupp', Description: 'Beslutar' } });
    expect(group.status).toBe(201);
    const added = await as.anna('POST', `web/sitegroups(${String(group.json['Id'])})/users`, { body: { LoginName: 'i:0#.f|membership|sara.ohman@region.example' } });
    expect([added.status, added.json['Title']]).toEqual([201, 'Sara Öhman']);
    const target = list('Decisions');
    expect((await as.anna('POST', `${target}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`)).json).toMatchObject({ 'odata.null': true });
    const members = await id('web/associatedmembergroup');
    for (const [principal, role] of [[members, 1073741826], [group.json['Id'], level.json['Id']]]) expect(await status(as.anna('POST', `${target}/roleassignments/addroleassignment(principalid=${String(principal)}, roledefid=${String(role)})`))).toBe(200);
    expect(await status(as.maria('POST', `${target}/items`, { body: { Title: 'forged' } }))).toBe(403);
    expect(await status(as.maria('GET', `${target}/items`))).toBe(200);
    const made = await as.sara('POST', `${target}/items`, { body: { Title: 'beslut' } });
    expect([made.status, made.json['AuthorId']]).toEqual([201, (await as.sara('GET', 'web/currentuser')).json['Id']]);
    expect(await status(as.sara('MERGE', `${target}/items(1)`, { body: { Title: 'nytt' }, headers: star }))).toBe(204);
    expect(await status(as.sara('DELETE', `${target}/items(1)`, { headers: star }))).toBe(403);
    expect(await status(as.nils('GET', `${target}/items`))).toBe(404);
    const held = values(await as.anna('GET', `${target}/roleassignments?$expand=Member,RoleDefinitionBindings`, { accept: plain }));
    expect(held.map((a) => [(a['Member'] as { Title: string }).Title, (a['RoleDefinitionBindings'] as { Name: string }[]).map((r) => r.Name)])).toEqual([
      ['Demo Members', ['Read']], ['Anna Lindqvist', ['Full Control']], ['Ledningsgrupp', ['Add and edit']],
    ]);
    const mask = await as.maria('GET', `${target}/EffectiveBasePermissions`, { accept: plain });
    expect(mask.json).toEqual({ High: '176', Low: '138612833' });
    const other = await as.anna('GET', `${target}/getUserEffectivePermissions(@user)?@user='${encodeURIComponent('i:0#.f|membership|sara.ohman@region.example')}'`, { accept: plain });
    expect(Number(other.json['Low']) & 0x2).toBe(2);
    await as.anna('DELETE', `web/sitegroups(${String(group.json['Id'])})/users/getById(${String(added.json['Id'])})`);
    expect(await status(as.sara('POST', `${target}/items`, { body: { Title: 'för sent' } }))).toBe(403);
  });

  it('§14 rights hide a list: from the collection and by title as not there, by address as refused', async () => {
    await as.anna('POST', `${list('Secret')}/breakroleinheritance(copyroleassignments=false)`);
    const seen = values(await as.maria('GET', 'web/lists?$select=Title', { accept: plain })).map((l) => l['Title']);
    expect(seen).toContain('Open');
    expect(seen).not.toContain('Secret');
    expect(await status(as.maria('GET', list('Secret')))).toBe(404);
    expect(await status(as.maria('GET', "web/getList('/sites/demo/Lists/Secret')"))).toBe(403);
    expect((await as.anna('GET', `${list('Secret')}?$select=HasUniqueRoleAssignments`)).json['HasUniqueRoleAssignments']).toBe(true);
    await as.anna('POST', `${list('Secret')}/resetroleinheritance`);
    expect(await status(as.maria('GET', list('Secret')))).toBe(200);
  });

  it('14.1, 3.12 rights can be an item’s own, and a new ETag comes with them', async () => {
    for (const Title of ['a', 'b']) await as.anna('POST', `${list('Rows')}/items`, { body: { Title } });
    await as.anna('POST', `${list('Rows')}/items(2)/breakroleinheritance(copyroleassignments=false)`);
    const rows = values(await as.maria('GET', `${list('Rows')}/items?$select=Title`, { accept: plain }));
    expect(rows).toEqual([{ Title: 'a' }]);
    expect(await status(as.maria('GET', `${list('Rows')}/items(2)`))).not.toBe(200);
    expect((await as.anna('GET', `${list('Rows')}/items(2)`)).headers.get('etag')).toBe('"2"');
    const old = await as.anna('MERGE', `${list('Rows')}/items(2)`, { body: { Title: 'c' }, headers: { 'If-Match': '"1"' } });
    expect(old.status).toBe(412);
  });

  it('§14 rights let a guest in through one list alone', async () => {
    expect(await status(as.gast('GET', 'web'))).toBe(403);
    const guest = await as.anna('POST', 'web/ensureuser', { body: { logonName: 'i:0#.f|membership|gast@region.example' } });
    expect(guest.status).toBe(200);
    expect(await status(as.gast('GET', 'web'))).toBe(403);
    await as.anna('POST', `${list('Rows')}/breakroleinheritance(true)`);
    await as.anna('POST', `${list('Rows')}/roleassignments/addroleassignment(principalid=${String(guest.json['Id'])},roledefid=1073741826)`);
    expect(await status(as.gast('GET', `${list('Rows')}/items`))).toBe(200);
    expect(values(await as.gast('GET', 'web/lists?$select=Title', { accept: plain }))).toEqual([{ Title: 'Rows' }]);
    await as.anna('DELETE', `${list('Rows')}/roleassignments/getbyprincipalid(${String(guest.json['Id'])})`);
    expect(await status(as.gast('GET', `${list('Rows')}/items`))).not.toBe(200);
  });
});

describe('15. users and groups', () => {
  it('15.2 finds users by id, mail, login and filter', async () => {
    const maria = await as.anna('GET', "web/siteusers/getByEmail('maria.holm@region.example')");
    expect(maria.json).toMatchObject({ Title: 'Maria Holm', LoginName: 'i:0#.f|membership|maria.holm@region.example' });
    expect((await as.anna('GET', `web/siteusers/getById(${String(maria.json['Id'])})`)).json['Title']).toBe('Maria Holm');
    const login = encodeURIComponent("'i:0#.f|membership|maria.holm@region.example'");
    expect((await as.anna('GET', `web/siteusers(@v)?@v=${login}`)).json['Title']).toBe('Maria Holm');
    expect(values(await as.anna('GET', 'web/siteusers?$filter=IsSiteAdmin eq true&$select=Title', { accept: plain }))).toEqual([{ Title: 'Anna Lindqvist' }]);
  });

  it('15.2 ensures a user once', async () => {
    const [one, two] = [await as.anna('POST', 'web/ensureuser', { body: { logonName: 'erik.sandberg@region.example' } }), await as.anna('POST', 'web/ensureuser', { body: { logonName: 'erik.sandberg@region.example' } })];
    expect(one.json['Id']).toBe(two.json['Id']);
  });

  it('15.1, 15.2 renames and removes groups', async () => {
    const group = String((await as.anna('POST', 'web/sitegroups', { body: { Title: 'Tillfällig' } })).json['Id']);
    expect(await status(as.anna('POST', 'web/sitegroups', { body: { Title: 'tillfällig' } }))).toBe(500);
    expect(await status(as.anna('MERGE', `web/sitegroups/getById(${group})`, { body: { Title: 'Ny', Description: 'd', 'odata.type': 'SP.Group', Id: 1 } }))).toBe(204);
    expect((await as.anna('GET', `web/sitegroups/getByName('Ny')`)).json).toMatchObject({ LoginName: 'Ny', Description: 'd' });
    expect((await as.anna('POST', `web/sitegroups/removeById('${group}')`)).json).toMatchObject({ 'odata.null': true });
    expect(await status(as.anna('GET', `web/sitegroups/getById(${group})`))).toBe(404);
  });

  it('§15 searches people, its answer JSON in a string', async () => {
    const path = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser';
    const find = async (QueryString: string): Promise<{ Key: string; DisplayText: string }[]> =>
      JSON.parse(String((await as.maria('POST', path, { body: { queryParams: { QueryString, MaximumEntitySuggestions: 10, PrincipalSource: 15, PrincipalType: 1, AllowEmailAddresses: true } } })).json['value'])) as { Key: string; DisplayText: string }[];
    expect(await find('öhm')).toMatchObject([{ Key: 'i:0#.f|membership|sara.ohman@region.example', DisplayText: 'Sara Öhman' }]);
    expect((await find('gäst')).map((p) => p.DisplayText)).toEqual(['Gäst Utan Rätt']);
    expect(await find('finns inte')).toEqual([]);
  });
});
