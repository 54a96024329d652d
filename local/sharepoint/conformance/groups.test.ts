import { raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let as: Record<'anna' | 'maria' | 'nils' | 'sara', ReturnType<typeof raw>>;
const accept = 'application/json;odata=nometadata';
const verbose = 'application/json;odata=verbose';
const login = (mailbox: string): string => `i:0#.f|membership|${mailbox}@region.example`;
const rows = (answer: RawAnswer): Record<string, unknown>[] => answer.json['value'] as Record<string, unknown>[];
const idOf = async (mailbox: string): Promise<number> => Number((await as.anna('POST', 'web/ensureuser', { body: { logonName: login(mailbox) } })).json['Id']);
const make = async (Title: string, more: object = {}, by: keyof typeof as = 'anna'): Promise<number> => Number((await as[by]('POST', 'web/sitegroups', { body: { Title, ...more } })).json['Id']);

beforeAll(async () => {
  server = await startTest();
  as = { anna: raw(server, 'anna'), maria: raw(server, 'maria'), nils: raw(server, 'nils'), sara: raw(server, 'sara') };
});
afterAll(() => server.stop());

it('15.1 a new group answers 201 with its settings; its login follows its name', async () => {
  const answer = await as.anna('POST', 'web/sitegroups', { body: { __metadata: { type: 'SP.Group' }, Title: 'Styrgrupp' }, headers: { 'Content-Type': verbose }, accept });
  const Id = Number(answer.json['Id']);
  expect([answer.status, answer.headers.get('location')]).toEqual([201, `${server.url}/_api/Web/SiteGroups/GetById(${Id})`]);
  expect(answer.json).toEqual({
    Id, IsHiddenInUI: false, LoginName: 'Styrgrupp', Title: 'Styrgrupp', PrincipalType: 8, AllowMembersEditMembership: false, AllowRequestToJoinLeave: false, AutoAcceptRequestToJoinLeave: false,
    Description: null, OnlyAllowMembersViewMembership: true, OwnerTitle: 'Anna Lindqvist', RequestToJoinLeaveEmailSetting: '',
  });
  expect((await as.anna('MERGE', `web/sitegroups(${Id})`, { body: { Title: 'Styrgruppen', Description: 'd', AllowMembersEditMembership: true, AllowRequestToJoinLeave: true, AutoAcceptRequestToJoinLeave: true, RequestToJoinLeaveEmailSetting: 'a@b.example', OnlyAllowMembersViewMembership: false } })).status).toBe(204);
  expect((await as.nils('GET', "web/sitegroups/getByName('styrgruppen')?$select=LoginName,Description,AllowRequestToJoinLeave,CanCurrentUserEditMembership,CanCurrentUserManageGroup,CanCurrentUserViewMembership", { accept })).json).toEqual({
    LoginName: 'Styrgruppen', Description: 'd', AllowRequestToJoinLeave: true, CanCurrentUserEditMembership: false, CanCurrentUserManageGroup: false, CanCurrentUserViewMembership: true,
  });
  expect((await as.anna('GET', `web/sitegroups/getById('${Id}')/CanCurrentUserEditMembership`)).json['value']).toBe(true);
});

it('15.2 members come and go, each way', async () => {
  const group = `web/sitegroups(${await make('Läsare A')})`;
  const sara = await idOf('sara.ohman');
  const added = await as.anna('POST', `${group}/users`, { body: { __metadata: { type: 'SP.User' }, LoginName: login('sara.ohman') }, headers: { 'Content-Type': verbose } });
  expect([added.status, added.json['Title']]).toEqual([201, 'Sara Öhman']);
  expect((await as.anna('POST', `${group}/users`, { body: { LoginName: login('sara.ohman') } })).status).toBe(201);
  for (const path of [`getById(${sara})`, "getByEmail('sara.ohman@region.example')", `getByLoginName(@v)?@v='${encodeURIComponent(login('sara.ohman'))}'`]) expect((await as.anna('GET', `${group}/users/${path}`)).json['Title']).toBe('Sara Öhman');
  expect((await as.anna('GET', `${group}?$select=Title,Users/Title,Owner/Title&$expand=Users,Owner`, { accept })).json).toEqual({ Title: 'Läsare A', Users: [{ Title: 'Sara Öhman' }], Owner: { Title: 'Anna Lindqvist' } });
  expect((await as.anna('POST', `${group}/users/removeById(${sara})`)).json).toMatchObject({ 'odata.null': true });
  expect((await as.anna('POST', `${group}/users/removeById(${sara})`)).status).toBe(400);
  await as.anna('POST', `${group}/users`, { body: { LoginName: 'sara.ohman@region.example' } });
  expect((await as.anna('DELETE', `${group}/users/getById(${sara})`)).status).toBe(200);
  expect(rows(await as.anna('GET', `${group}/users`))).toEqual([]);
  // Out of the group, and still in the site.
  expect((await as.anna('GET', `web/siteusers/getById(${sara})`)).status).toBe(200);
  expect((await as.anna('POST', `${group}/users`, { body: { LoginName: 'nobody@region.example' } })).status).toBe(400);
  expect((await as.anna('POST', `${group}/users`, { body: { Nope: 1 } })).status).toBe(400);
});

it('§15 a group that only members look into is closed to others, and open to its owner', async () => {
  const group = `web/sitegroups(${await make('Sluten')})`;
  expect((await as.maria('GET', `${group}/users`)).status).toBe(403);
  expect((await as.maria('GET', group)).status).toBe(200);
  expect((await as.maria('POST', `${group}/users`, { body: { LoginName: login('maria.holm') } })).status).toBe(403);
  expect((await as.maria('MERGE', group, { body: { Title: 'Min' } })).status).toBe(403);
  const maria = await idOf('maria.holm');
  expect((await as.maria('POST', `${group}/SetUserAsOwner(${maria})`)).status).toBe(403);
  expect((await as.anna('POST', `${group}/SetUserAsOwner(${maria})`)).json).toMatchObject({ 'odata.null': true });
  expect((await as.anna('POST', `${group}/SetUserAsOwner(9999)`)).status).toBe(500);
  expect((await as.maria('GET', `${group}/owner`)).json).toMatchObject({ Title: 'Maria Holm', 'odata.type': 'SP.User' });
  expect((await as.maria('POST', `${group}/users`, { body: { LoginName: login('nils.berg') } })).status).toBe(201);
  expect((await as.nils('GET', `${group}/users`)).status).toBe(200);
  // A group may be the owner: then its members are.
  const visitors = Number((await as.anna('GET', 'web/associatedvisitorgroup')).json['Id']);
  await as.anna('POST', `${group}/SetUserAsOwner(${visitors})`);
  expect((await as.nils('GET', `${group}?$select=OwnerTitle,CanCurrentUserManageGroup`, { accept })).json).toEqual({ OwnerTitle: 'Demo Visitors', CanCurrentUserManageGroup: true });
});

it('15.2 groups are removed by id, by name and by DELETE, with what they were allowed; their groups change owner', async () => {
  const [one, two, three] = [await make('R1'), await make('R2'), await make('R3')];
  await as.anna('POST', `web/roleassignments/addroleassignment(principalid=${one},roledefid=1073741826)`);
  await as.anna('POST', `web/sitegroups(${two})/SetUserAsOwner(${one})`);
  expect((await as.maria('POST', `web/sitegroups/removeById('${one}')`)).status).toBe(403);
  expect((await as.anna('POST', `web/sitegroups/removeById('${one}')`)).json).toMatchObject({ 'odata.null': true });
  expect((await as.anna('GET', `web/roleassignments/getByPrincipalId(${one})`)).status).toBe(404);
  expect((await as.anna('GET', `web/sitegroups(${two})`)).json['OwnerTitle']).toBe('Anna Lindqvist');
  expect((await as.anna('POST', "web/sitegroups/removeByLoginName('r2')")).status).toBe(200);
  expect((await as.anna('DELETE', `web/sitegroups/getById(${three})`)).status).toBe(200);
  const gone = await as.anna('GET', `web/sitegroups/getById(${three})`);
  expect([gone.status, gone.json['odata.error']]).toMatchObject([404, { code: '-2146232832, Microsoft.SharePoint.SPException', message: { value: 'Group cannot be found.' } }]);
});

it.each([[{}, 400], [{ Title: '' }, 400], [{ Title: 5 }, 400], [{ Title: null }, 400], [{ Title: 'x'.repeat(256) }, 400], [{ Title: 'G', Nope: 1 }, 400], [{ Title: 'G', AllowRequestToJoinLeave: 'yes' }, 400], [{ Title: 'demo OWNERS' }, 500], [[1], 400]])('§15 a group of %j is a %i', async (body, status) => {
  expect((await as.anna('POST', 'web/sitegroups', { body })).status).toBe(status);
});

it('15.2 associated groups; one that was removed is null; the default ones are made anew', async () => {
  const seen = (await as.anna('GET', 'web?$select=Title,AssociatedOwnerGroup/Title,AssociatedMemberGroup/Title,AssociatedVisitorGroup/Title&$expand=AssociatedOwnerGroup,AssociatedMemberGroup,AssociatedVisitorGroup', { accept })).json;
  expect(seen).toEqual({ Title: 'Demo', AssociatedOwnerGroup: { Title: 'Demo Owners' }, AssociatedMemberGroup: { Title: 'Demo Members' }, AssociatedVisitorGroup: { Title: 'Demo Visitors' } });
  expect(rows(await as.anna('GET', 'web/associatedownergroup/users?$select=Title', { accept }))).toEqual([{ Title: 'Anna Lindqvist' }]);
  expect((await as.anna('POST', "web/sitegroups/removeByLoginName('Demo Visitors')")).status).toBe(200);
  expect((await as.anna('GET', 'web/associatedvisitorgroup')).json).toMatchObject({ 'odata.null': true });
  expect((await as.anna('GET', 'web/associatedvisitorgroup/users')).status).toBe(404);
  expect((await as.anna('GET', 'web?$select=AssociatedVisitorGroup/Title&$expand=AssociatedVisitorGroup', { accept })).json['AssociatedVisitorGroup']).toBeNull();
  expect((await as.maria('POST', "web/createdefaultassociatedgroups(userLogin='',userLogin2='',groupNameSeed='M')")).status).toBe(403);
  const query = `@u='${encodeURIComponent(login('erik.sandberg'))}'&@v=''&@s='Nya'`;
  expect((await as.anna('POST', `web/createDefaultAssociatedGroups(userLogin=@u,userLogin2=@v,groupNameSeed=@s)?${query}`)).json).toMatchObject({ 'odata.null': true });
  expect((await as.anna('GET', 'web/associatedmembergroup')).json).toMatchObject({ Title: 'Nya Members', OwnerTitle: 'Nya Owners' });
  expect(rows(await as.anna('GET', 'web/associatedownergroup/users?$select=Title', { accept }))).toEqual([{ Title: 'Erik Sandberg' }]);
  const [levels] = [rows(await as.anna('GET', "web/roleassignments?$expand=Member,RoleDefinitionBindings&$filter=startswith(Member/Title,'Nya')", { accept }))];
  expect(levels?.map((one) => [(one['Member'] as { Title: string }).Title, (one['RoleDefinitionBindings'] as { Name: string }[])[0]?.Name]).sort()).toEqual([['Nya Members', 'Edit'], ['Nya Owners', 'Full Control'], ['Nya Visitors', 'Read']]);
});
