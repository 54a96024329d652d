import '@pnp/sp/sites';
import '@pnp/sp/webs';
import { createChangeToken } from '@pnp/sp';
import { pnp, raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
let now = new Date('2026-03-02T12:00:00Z');
type Row = Record<string, unknown>;
const L = "web/lists/getByTitle('Log')";
let listId = '';

beforeAll(async () => {
  server = await startTest({ now: () => now });
  anna = raw(server, 'anna');
  listId = String((await anna('POST', 'web/lists', { body: { Title: 'Log', BaseTemplate: 100 } })).json['Id']);
});
afterAll(() => server.stop());

const ask = (at: string, query: Row, who = anna) => who('POST', `${at}/getChanges`, { body: { query } });
const changes = async (at: string, query: Row, who = anna): Promise<Row[]> => {
  const answer = await ask(at, query, who);
  expect(answer.text).toContain('"value"');
  return answer.json['value'] as Row[];
};
const tokenOf = async (at: string): Promise<Row> => (await anna('GET', `${at}?$select=CurrentChangeToken`)).json['CurrentChangeToken'] as Row;
const EVERYTHING = Object.fromEntries(
  ['Item', 'List', 'Web', 'Site', 'File', 'Folder', 'User', 'Group', 'ContentType', 'Field', 'View', 'Alert', 'SecurityPolicy', 'Add', 'Update', 'DeleteObject', 'Rename', 'Move', 'Restore', 'RoleDefinitionAdd',
    'RoleDefinitionDelete', 'RoleDefinitionUpdate', 'RoleAssignmentAdd', 'RoleAssignmentDelete', 'GroupMembershipAdd', 'GroupMembershipDelete', 'SystemUpdate', 'Navigation'].map((name) => [name, true]));
const brief = (found: readonly Row[]): unknown[] => found.map((one) => [one['odata.type'], one['ChangeType']]);

it('13.2 items: add, update, delete, restore, oldest first, after the token, as the query wants them', async () => {
  const start = await tokenOf(L);
  await anna('POST', `${L}/items`, { body: { Title: 'a' } });
  await anna('POST', `${L}/items(1)`, { body: { Title: 'b' }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } });
  const bin = (await anna('POST', `${L}/items(1)/recycle`)).json['value'];
  await anna('POST', `web/RecycleBin('${String(bin)}')/Restore`);
  const all = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true, ChangeTokenStart: start };
  const found = await changes(L, all);
  expect(found.map((one) => one['ChangeType'])).toEqual([1, 2, 3, 7]);
  expect(found[0]).toMatchObject({ 'odata.type': 'SP.ChangeItem', ItemId: 1, ListId: listId, Time: '2026-03-02T12:00:00Z', Editor: '', ServerRelativeUrl: '' });
  expect(Object.keys(found[0] ?? {})).toEqual(expect.arrayContaining(['ChangeToken', 'SiteId', 'WebId', 'UniqueId']));
  expect((await changes(L, { ...all, LatestFirst: true })).map((one) => one['ChangeType'])).toEqual([7, 3, 2, 1]);
  expect((await changes(L, { ...all, FetchLimit: '2' })).map((one) => one['ChangeType'])).toEqual([1, 2]);
  expect((await changes(L, { ...all, ChangeTokenStart: found[1]?.['ChangeToken'] })).map((one) => one['ChangeType'])).toEqual([3, 7]);
  expect((await changes(L, { ...all, ChangeTokenEnd: found[1]?.['ChangeToken'] })).map((one) => one['ChangeType'])).toEqual([1, 2]);
  expect((await changes(L, { ...all, Add: false, Update: undefined })).map((one) => one['ChangeType'])).toEqual([3, 7]);
  expect(await changes(L, { ...all, Item: false })).toEqual([]);
  await anna('POST', `${L}/items`, { body: { Title: 'another' } });
  expect((await changes(`${L}/items(2)`, all)).map((one) => one['ItemId'])).toEqual([2]);
  const first = (await anna('POST', `${L}/getChanges?$top=1`, { body: { query: all } })).json['value'] as Row[];
  expect(first.map((one) => one['ChangeType'])).toEqual([1]);
});

it('13.1 tokens of the site collection, the web and a list, each for its own alone', async () => {
  const [site, web, list] = [await tokenOf('site'), await tokenOf('web'), await tokenOf(L)].map((one) => String(one['StringValue']));
  const [siteId, webId] = [(await anna('GET', 'site/Id')).json['value'], (await anna('GET', 'web/Id')).json['value']];
  expect([site, web, list].map((one) => one?.split(';').slice(0, 3))).toEqual([['1', '1', siteId], ['1', '2', webId], ['1', '3', listId]]);
  await anna('POST', `${L}/items`, { body: { Title: 'seen by all' } });
  for (const [at, token] of [['site', site], ['web', web], [L, list]] as const) {
    const found = await changes(at, { Item: true, Add: true, ChangeTokenStart: { StringValue: token } });
    expect(found.map((one) => one['ChangeType'])).toEqual([1]);
    expect(await changes(at, { Item: true, Add: true, ChangeTokenStart: found[0]?.['ChangeToken'] })).toEqual([]);
  }
});

it('13.4 a token of another object, of another time, or none at all', async () => {
  const [web, list] = [await tokenOf('web'), await tokenOf(L)].map((one) => String(one['StringValue']));
  const refused = async (at: string, token: unknown): Promise<unknown> => ((await ask(at, { Item: true, Add: true, ChangeTokenStart: { StringValue: token } })).json['odata.error'] as Row)['code'];
  expect(await refused('web', list)).toBe('-2130575173, Microsoft.SharePoint.SPException');
  expect(await refused(L, web)).toBe('-2130575173, Microsoft.SharePoint.SPException');
  const other = String((await anna('POST', 'web/lists', { body: { Title: 'Other', BaseTemplate: 100 } })).json['Id']);
  expect(await refused(L, list?.replace(listId, other))).toBe('-2130575173, Microsoft.SharePoint.SPException');
  expect(await refused(L, createChangeToken('list', listId, new Date('2025-12-31T00:00:00Z')).StringValue)).toBe('-2130575172, Microsoft.SharePoint.SPException');
  for (const bad of ['x', '1;3', `1;3;${listId};x;1`, `1;3;${listId};99999999999999999999;1`, `${String(list)};7`]) expect(await refused(L, bad)).toBe('-1, System.FormatException');
});

it('13.2 a body that is no query is SharePoint’s 400', async () => {
  const status = async (body: unknown): Promise<number> => (await anna('POST', `${L}/getChanges`, { body })).status;
  for (const body of [{}, { query: null }, { query: [] }, { query: 'x' }, { query: { Item: 'yes' } }, { query: { Nonsense: true } }, { query: { ChangeTokenStart: 'x' } }, { query: { ChangeTokenStart: { StringValue: 1 } } }, { query: { FetchLimit: 'many' } }])
    expect(await status(body)).toBe(400);
});

it('13.1 the log keeps 60 days', async () => {
  const before = await changes(L, EVERYTHING);
  now = new Date('2026-05-02T12:00:00Z');
  expect(await changes(L, EVERYTHING)).toEqual([]);
  expect(before.length).toBeGreaterThan(4);
  now = new Date('2026-03-02T12:00:00Z');
});

it('13.2 columns, views, groups, members, levels, rights and lists have changes of their own types', async () => {
  const start = await tokenOf('site');
  const since = (query: Row): Promise<Row[]> => changes('site', { ...query, ChangeTokenStart: start });
  const field = (await anna('POST', `${L}/fields`, { body: { FieldTypeKind: 2, Title: 'Extra' } })).json['Id'];
  const view = (await anna('POST', `${L}/views`, { body: { Title: 'Mine' } })).json['Id'];
  const group = Number((await anna('POST', 'web/sitegroups', { body: { Title: 'New' } })).json['Id']);
  const user = Number((await anna('POST', `web/sitegroups(${group})/users`, { body: { LoginName: 'i:0#.f|membership|erik.sandberg@region.example' } })).json['Id']);
  await anna('POST', `web/sitegroups(${group})/users/removeById(${user})`);
  await anna('POST', `${L}/breakroleinheritance(false,true)`);
  await anna('POST', `${L}/roleassignments/addroleassignment(principalid=${group},roledefid=1073741826)`);
  await anna('POST', `${L}/roleassignments/removeroleassignment(principalid=${group},roledefid=1073741826)`);
  await anna('POST', `${L}/resetroleinheritance`);
  expect(await since({ Field: true, Add: true })).toMatchObject([{ 'odata.type': 'SP.ChangeField', ChangeType: 1, FieldId: field }]);
  expect(await since({ View: true, Add: true })).toMatchObject([{ 'odata.type': 'SP.ChangeView', ChangeType: 1, ViewId: view, ListId: listId }]);
  expect(brief(await since({ Group: true, Add: true, GroupMembershipAdd: true, GroupMembershipDelete: true }))).toEqual([['SP.ChangeGroup', 1], ['SP.ChangeGroup', 13], ['SP.ChangeGroup', 14]]);
  expect(brief(await since({ List: true, RoleAssignmentAdd: true, RoleAssignmentDelete: true }))).toEqual([['SP.ChangeList', 17], ['SP.ChangeList', 11], ['SP.ChangeList', 12], ['SP.ChangeList', 18]]);
  const level = Number((await anna('POST', 'web/roledefinitions', { body: { Name: 'Reader too', BasePermissions: { High: '0', Low: '1' }, Order: 5 } })).json['Id']);
  await anna('DELETE', `web/roledefinitions(${level})`);
  expect(brief(await since({ Web: true, RoleDefinitionAdd: true, RoleDefinitionDelete: true }))).toEqual([['SP.ChangeWeb', 8], ['SP.ChangeWeb', 9]]);
  await anna('POST', 'web/lists', { body: { Title: 'Short', BaseTemplate: 100 } });
  await anna('DELETE', "web/lists/getByTitle('Short')");
  expect(await since({ List: true, Add: true, DeleteObject: true })).toMatchObject([{ 'odata.type': 'SP.ChangeList', ChangeType: 1, Title: 'Short', BaseTemplate: 100 }, { ChangeType: 3, Title: 'Short' }]);
  await anna('POST', 'web', { body: { Title: 'Demo 2' }, headers: { 'X-HTTP-Method': 'MERGE' } });
  expect(brief(await since({ Web: true, Update: true }))).toEqual([['SP.ChangeWeb', 2]]);
});

it('§13 nobody is told of lists they may not read; PnPjs asks all three', async () => {
  await anna('POST', "web/lists/getByTitle('Other')/breakroleinheritance(false,true)");
  await anna('POST', "web/lists/getByTitle('Other')/items", { body: { Title: 'secret' } });
  const query = { Item: true, List: true, Add: true };
  const { Id: other } = (await anna('GET', "web/lists/getByTitle('Other')")).json;
  const seen = (found: readonly Row[]): boolean => found.some((one) => one['ListId'] === other);
  expect([seen(await changes('web', query, raw(server, 'erik'))), seen(await changes('web', query))]).toEqual([false, true]);
  const sp = pnp(server, 'anna');
  const { Id: webId } = await sp.web.select('Id')();
  const found = await Promise.all([
    sp.web.lists.getByTitle('Log').getChanges(query), sp.site.getChanges(query),
    sp.web.getChanges({ ...query, ChangeTokenStart: createChangeToken('web', webId, new Date(now.getTime() - 60_000)) }),
  ] as Promise<unknown>[]);
  for (const one of found) expect((one as Row[]).length).toBeGreaterThan(2);
});

it('13.1 a token that names only a time stands after what came before it', async () => {
  await anna('POST', `${L}/items`, { body: { Title: 'before' } });
  now = new Date(now.getTime() + 60_000);
  const StringValue = `1;3;${listId};${BigInt(now.getTime()) * 10000n + 621355968000000000n};-1`;
  now = new Date(now.getTime() + 60_000);
  const { json: { Id: later } } = await anna('POST', `${L}/items`, { body: { Title: 'after' } });
  expect((await changes(L, { Item: true, Add: true, ChangeTokenStart: { StringValue } })).map(({ ItemId }) => ItemId)).toEqual([later]);
});
