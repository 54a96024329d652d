import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

type Row = Record<string, unknown>;
let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
let clock = Date.parse('2026-03-02T08:00:00Z');
const plain = 'application/json;odata=nometadata';
const rows = async (path: string): Promise<Row[]> => (await anna('GET', path, { accept: plain })).json['value'] as Row[];
const L = "web/lists/getByTitle('Rows')";
const READ = 1073741826;

beforeAll(async () => {
  server = await startTest({ now: () => new Date(clock) });
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Rows', BaseTemplate: 100 } });
});
afterAll(() => server.stop());
const add = async (title: string): Promise<number> => Number((await anna('POST', `${L}/items`, { body: { Title: title } })).json['Id']);
const levelsOf = async (at: string, principal: number): Promise<unknown[]> =>
  (await rows(`${at}/roleassignments?$expand=RoleDefinitionBindings`)).filter(({ PrincipalId }) => PrincipalId === principal).flatMap(({ RoleDefinitionBindings }) => (RoleDefinitionBindings as Row[]).map(({ Name }) => Name));

it('§17 a level that was taken away meanwhile does not come back with a row', async () => {
  const { json: { Id: level } } = await anna('POST', 'web/roledefinitions', { accept: plain, body: { Name: 'Short', Description: '', BasePermissions: { High: '0', Low: '65537' } } });
  const { json: { Id: gone } } = await anna('POST', 'web/sitegroups', { accept: plain, body: { Title: 'Short group' } });
  const item = await add('thrown');
  await anna('POST', `${L}/items(${item})/breakroleinheritance(false,true)`);
  for (const [who, what] of [[gone, READ], [5, level], [5, READ]]) await anna('POST', `${L}/items(${item})/roleassignments/addroleassignment(principalid=${String(who)},roledefid=${String(what)})`);
  const { json: { value: bin } } = await anna('POST', `${L}/items(${item})/recycle`, { accept: plain });
  await anna('POST', `web/roledefinitions(${String(level)})`, { headers: { 'X-HTTP-Method': 'DELETE' } });
  await anna('POST', `web/sitegroups/removeById(${String(gone)})`);
  await anna('POST', `web/recyclebin('${String(bin)}')/restore`);
  expect([await levelsOf(`${L}/items(${item})`, 5), await levelsOf(`${L}/items(${item})`, Number(gone))]).toEqual([['Read'], []]);
  expect(server.store.db.get('SELECT count(*) AS n FROM assignments WHERE role = ? OR principal = ?', Number(level), Number(gone))?.['n']).toBe(0);
});

it('§5 a list tells when a row of it was last deleted', async () => {
  const id = await add('short-lived');
  clock += 3_600_000;
  await anna('POST', `${L}/items(${id})`, { headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });
  expect((await anna('GET', `${L}?$select=LastItemDeletedDate,LastItemModifiedDate`, { accept: plain })).json).toEqual({ LastItemDeletedDate: new Date(clock).toISOString().replace('.000', ''), LastItemModifiedDate: new Date(clock).toISOString().replace('.000', '') });
});

it('17.1 after 93 days a thing is in the bin no more', async () => {
  const { json: { value: bin } } = await anna('POST', `${L}/items(${await add('old')})/recycle`, { accept: plain });
  const isThere = async (): Promise<boolean> => (await rows('web/recyclebin')).some(({ Id }) => Id === bin);
  clock += 92 * 86_400_000;
  expect(await isThere()).toBe(true);
  clock += 2 * 86_400_000;
  expect(await isThere()).toBe(false);
  expect((await anna('POST', `web/recyclebin('${String(bin)}')/restore`)).status).toBe(400);
});

it('17.1 a list does not come back to an address that another one has now', async () => {
  const made = async (title: string): Promise<string> => {
    const { json } = await anna('POST', 'web/lists/add', { accept: plain, body: { parameters: { Title: title, TemplateType: 100, Url: 'Lists/Same' } } });
    return `web/lists(guid'${String(json['Id'])}')`;
  };
  const first = await made('First');
  const { json: { value: bin } } = await anna('POST', `${first}/recycle`, { accept: plain });
  const second = await made('Second');
  expect((await anna('POST', `web/recyclebin('${String(bin)}')/restore`)).status).toBe(400);
  await anna('POST', second, { headers: { 'X-HTTP-Method': 'DELETE' } });
  expect((await anna('POST', `web/recyclebin('${String(bin)}')/restore`)).status).toBe(200);
  expect((await anna('GET', first)).status).toBe(200);
});
