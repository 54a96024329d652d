import { raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let as: Record<'anna' | 'maria' | 'nils' | 'gast', ReturnType<typeof raw>>;
const accept = 'application/json;odata=nometadata';
const verbose = 'application/json;odata=verbose';
const login = (mailbox: string): string => `i:0#.f|membership|${mailbox}@region.example`;
const rows = (answer: RawAnswer): Record<string, unknown>[] => answer.json['value'] as Record<string, unknown>[];
const codeOf = ({ status, json }: RawAnswer): [number, string, string] => {
  const error = json['odata.error'] as { code: string; message: { value: string } };
  return [status, error.code, error.message.value];
};

beforeAll(async () => {
  server = await startTest();
  as = { anna: raw(server, 'anna'), maria: raw(server, 'maria'), nils: raw(server, 'nils'), gast: raw(server, 'gast') };
});
afterAll(() => server.stop());

it('15.1 a user answers with its twelve properties, in every dialect', async () => {
  const plain = await as.maria('GET', 'web/currentuser', { accept });
  const Id = Number(plain.json['Id']);
  expect(plain.json).toEqual({
    Id, IsHiddenInUI: false, LoginName: login('maria.holm'), Title: 'Maria Holm', PrincipalType: 1, Email: 'maria.holm@region.example', Expiration: '', IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: false, IsSiteAdmin: false, UserId: { NameId: expect.stringMatching(/^1003200/) as string, NameIdIssuer: 'urn:federation:microsoftonline' }, UserPrincipalName: 'maria.holm@region.example',
  });
  expect((await as.maria('GET', 'web/currentuser')).json).toMatchObject({ 'odata.type': 'SP.User', 'odata.id': `${server.url}/_api/Web/GetUserById(${Id})`, 'odata.editLink': `Web/GetUserById(${Id})` });
  const uri = `${server.url}/_api/Web/GetUserById(${Id})`;
  expect((await as.maria('GET', 'web/currentuser', { accept: verbose })).json['d']).toMatchObject({
    __metadata: { id: uri, uri, type: 'SP.User' }, Groups: { __deferred: { uri: `${uri}/Groups` } }, UserId: { NameIdIssuer: 'urn:federation:microsoftonline' },
  });
});

it('15.2 users are found by id, mail, login, key and filter, in any case of letters', async () => {
  const { Id } = (await as.anna('GET', 'web/siteusers/getByEmail(\'Maria.Holm@region.example\')')).json;
  const encoded = encodeURIComponent(login('maria.holm'));
  for (const path of [`web/siteusers/getById(${String(Id)})`, `web/siteusers/getById('${String(Id)}')`, `web/getUserById(${String(Id)})`, `web/siteusers('${encoded}')`, `web/SiteUsers/GetByLoginName('${encoded}')`, `web/siteusers(@v)?@v='${encoded}'`, `web/getuserbyid(${String(Id)})/Title`]) {
    expect([path, (await as.nils('GET', path)).text.includes('Maria Holm')]).toEqual([path, true]);
  }
  const some = await as.anna('GET', "web/siteusers?$filter=startswith(Title,'Maria') or IsSiteAdmin eq true&$select=Title&$orderby=Title desc&$top=5", { accept });
  expect(rows(some)).toEqual([{ Title: 'Maria Holm' }, { Title: 'Anna Lindqvist' }]);
  expect(rows(await as.anna('GET', "web/siteusers?$filter=Email eq 'maria.holm@region.example'&$select=Title,Groups/Title&$expand=Groups", { accept }))).toEqual([{ Title: 'Maria Holm', Groups: [{ Title: 'Demo Members' }] }]);
  expect(rows(await as.anna('GET', "web/siteusers?$filter=UserPrincipalName eq ('maria.holm@region.example')&$select=Title", { accept }))).toEqual([{ Title: 'Maria Holm' }]);
  expect(rows(await as.maria('GET', 'web/currentuser/groups?$select=Title', { accept }))).toEqual([{ Title: 'Demo Members' }]);
});

it('1.16 a user nobody has is a 500 wherever it is asked for', async () => {
  for (const path of ['web/getUserById(9999)', 'web/siteusers/getById(9999)', "web/siteusers/getByEmail('x@y.example')", "web/siteusers('nobody')"]) {
    expect(codeOf(await as.anna('GET', path))).toEqual([500, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.']);
  }
});

it('1.17, 15.2 ensureUser takes a login, a mail address, a claim or a name, and knows nobody else', async () => {
  const ids = new Set<unknown>();
  for (const logonName of [login('gast'), 'gast@region.example', 'GAST@region.example', 'Gäst Utan Rätt', 'membership:gast@region.example']) {
    const answer = await as.maria('POST', 'web/ensureuser', { body: { logonName } });
    expect(answer.status).toBe(200);
    ids.add(answer.json['Id']);
  }
  ids.add((await as.maria('POST', "web/ensureuser('gast@region.example')?$select=Id")).json['Id']);
  ids.add(((await as.maria('POST', 'web/ensureuser', { body: { logonName: login('gast') }, accept: verbose })).json['d'] as { Id: number }).Id);
  expect(ids.size).toBe(1);
  expect(codeOf(await as.maria('POST', 'web/ensureuser', { body: { logonName: 'nobody@region.example' } }))).toEqual([400, '-2146232832, Microsoft.SharePoint.SPException', 'The specified user nobody@region.example could not be found.']);
  // A group of the site is no user.
  expect((await as.maria('POST', 'web/ensureuser', { body: { logonName: 'Demo Members' } })).status).toBe(400);
});

it.each([[{}], [{ logonName: null }], [{ logonName: 5 }], [{ logonName: ['x'] }], [{ logonName: {} }], [{ name: 'x' }], [{ logonName: '' }], ['[1]'], ['{']])('1.21 ensureUser with the body %j is a 400', async (body) => {
  expect((await as.anna('POST', 'web/ensureuser', { body })).status).toBe(400);
});

it('§15 everybody and groups of the directory are users with PrincipalType 4, and their levels hold for who is in them', async () => {
  const everyone = (await as.anna('POST', 'web/ensureuser', { body: { logonName: 'c:0(.s|true' }, accept })).json;
  expect(everyone).toMatchObject({ Title: 'Everyone', LoginName: 'c:0(.s|true', PrincipalType: 4, Email: '', UserId: null, UserPrincipalName: null });
  const internal = (await as.anna('POST', 'web/ensureuser', { body: { logonName: 'everyone except external users' } })).json;
  expect([internal['PrincipalType'], internal['LoginName']]).toEqual([4, expect.stringMatching(/^c:0-\.f\|rolemanager\|spo-grid-all-users\/[0-9a-f-]{36}$/)]);
  expect((await as.anna('POST', 'web/ensureuser', { body: { logonName: internal['LoginName'] } })).json['Id']).toBe(internal['Id']);
  const flode = raw(server, 'flode');
  expect((await flode('GET', 'web')).status).toBe(403);
  const grant = (principal: unknown): Promise<RawAnswer> => as.anna('POST', `web/roleassignments/addroleassignment(principalid=${String(principal)},roledefid=1073741826)`);
  await grant(internal['Id']);
  expect([(await flode('GET', 'web')).status, (await as.gast('GET', 'web')).status]).toEqual([200, 403]);
  await as.anna('DELETE', `web/roleassignments/getByPrincipalId(${String(internal['Id'])})`);
  expect((await flode('GET', 'web')).status).toBe(403);
  // By way of a group of the site too.
  await as.anna('POST', 'web/associatedvisitorgroup/users', { body: { LoginName: 'c:0(.s|true' } });
  expect((await as.gast('GET', 'web')).status).toBe(200);
  await as.anna('POST', `web/associatedvisitorgroup/users/removeByLoginName(@v)?@v='${encodeURIComponent('c:0(.s|true')}'`);
  expect((await as.gast('GET', 'web')).status).toBe(403);
});

it('15.3 a user is changed by sending it back as it was read; others than oneself need rights', async () => {
  const me = (await as.maria('GET', 'web/currentuser')).json;
  expect((await as.maria('MERGE', 'web/currentuser', { body: { ...me, Title: 'Maria H.' } })).status).toBe(204);
  expect((await as.maria('GET', 'web/currentuser')).json['Title']).toBe('Maria H.');
  const path = `web/getUserById(${String(me['Id'])})`;
  expect((await as.nils('MERGE', path, { body: { Title: 'x' } })).status).toBe(403);
  expect((await as.maria('MERGE', path, { body: { IsSiteAdmin: true } })).status).toBe(403);
  expect((await as.anna('MERGE', path, { body: { Title: 5 } })).status).toBe(400);
  expect((await as.anna('MERGE', path, { body: { Nope: 'x' } })).status).toBe(400);
  expect((await as.anna('MERGE', path, { body: { __metadata: { type: 'SP.User' }, Title: 'Maria Holm', Email: 'm@region.example', IsSiteAdmin: true }, headers: { 'Content-Type': verbose } })).status).toBe(204);
  expect((await as.anna('GET', path)).json).toMatchObject({ Title: 'Maria Holm', Email: 'm@region.example', IsSiteAdmin: true });
  expect((await as.maria('GET', 'web/effectivebasepermissions', { accept })).json).toEqual({ High: '2147483647', Low: '4294967295' });
  expect((await as.anna('MERGE', path, { body: { IsSiteAdmin: false, Email: 'maria.holm@region.example' } })).status).toBe(204);
});

it('15.2 users are added and removed; the last administrator stays', async () => {
  const added = await as.anna('POST', 'web/siteusers', { body: { LoginName: login('flode') } });
  expect([added.status, added.headers.get('location')]).toEqual([201, `${server.url}/_api/Web/GetUserById(${String(added.json['Id'])})`]);
  expect((await as.nils('POST', 'web/siteusers', { body: { LoginName: login('flode') } })).status).toBe(403);
  expect((await as.anna('POST', 'web/siteusers', { body: { LoginName: 7 } })).status).toBe(400);
  const id = String(added.json['Id']);
  expect((await as.maria('POST', `web/siteusers/removeById(${id})`)).status).toBe(403);
  expect((await as.anna('POST', `web/siteusers/removeById(${id})`)).json).toMatchObject({ 'odata.null': true });
  expect((await as.anna('POST', `web/siteusers/removeById(${id})`)).status).toBe(500);
  const again = await as.anna('POST', 'web/ensureuser', { body: { logonName: login('flode') } });
  expect((await as.anna('POST', `web/siteusers/removeByLoginName('${encodeURIComponent(login('flode'))}')`)).status).toBe(200);
  expect(again.json['Id']).not.toBe(added.json['Id']);
  expect((await as.anna('DELETE', `web/siteusers/getByEmail('anna.lindqvist@region.example')`)).status).toBe(500);
  expect((await as.anna('DELETE', `web/siteusers/getByEmail('gast@region.example')`)).status).toBe(200);
});
