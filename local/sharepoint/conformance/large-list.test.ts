import { raw, startTest } from '../testing/client';
import { countRowsRead } from '../testing/rows-read';
import type { RunningSharePoint } from '../index';
import type { List } from '../store/lists';
import { addItem } from '../store/items';
import { itemScope } from '../store/permissions';
import { FULL_CONTROL } from '../store/roles';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
let nils: ReturnType<typeof raw>;
let list: List;
const rows = 8_000;
const at = "web/lists/getByTitle('Rows')";
const plain = 'application/json;odata=nometadata';
const where = (text: string): string => `${at}/items?$select=Id,Title&$filter=${encodeURIComponent(text)}`;
const view = (inner: string): object => ({ query: { ViewXml: `<View>${inner}</View>` } });

/** Every tenth row has permissions of its own; every twentieth lets nobody but its maker in. */
beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  nils = raw(server, 'nils');
  await anna('POST', 'web/lists', { body: { Title: 'Goals', BaseTemplate: 100 } });
  for (const Title of ['one', 'two']) await anna('POST', "web/lists/getByTitle('Goals')/items", { body: { Title } });
  await anna('POST', 'web/lists', { body: { Title: 'Rows', BaseTemplate: 100 } });
  for (const [Title, FieldTypeKind] of [['Case', 9], ['Due', 4], ['Key', 2]] as const) await anna('POST', `${at}/fields`, { body: { Title, FieldTypeKind, Indexed: true } });
  const { store } = server;
  await anna('POST', `${at}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: `<Field Type="Lookup" DisplayName="Goal" Name="Goal" List="{${String(store.lists.byTitle('Goals')?.id)}}" ShowField="Title" />`, Options: 8 } } });
  list = store.lists.byTitle('Rows') as List;
  store.db.write(() => {
    for (let i = 1; i <= rows; i += 1) {
      const day = new Date(Date.UTC(2026, 0, 1) + (i % 1000) * 86_400_000).toISOString().slice(0, 19);
      addItem(store, list, { Title: `row ${i}`, Case: Math.ceil(i / 20), Due: `${day}Z`, Key: `k${String(i).padStart(6, '0')}`, Goal: 1 + (i % 2) }, 4);
    }
    for (let i = 10; i <= rows; i += 10) store.permissions.breakInheritance(itemScope(list.id, i), i % 20 === 10, 4, FULL_CONTROL);
  });
}, 60_000);
afterAll(() => server.stop());

/** What a reading costs: the rows it shows, with the columns, views and scopes of the site, and never the list. */
const reads: readonly (readonly [string, string, string, object | undefined, number, number])[] = [
  ['one row', 'GET', `${at}/items(7001)`, undefined, 0, 100],
  ['an indexed column', 'GET', where('Case eq 100'), undefined, 19, 200],
  ['two columns', 'GET', where("Case eq 100 and Title eq 'row 1999'"), undefined, 1, 200],
  ['a range of dates', 'GET', where("Due ge datetime'2026-02-01T00:00:00Z' and Due lt datetime'2026-02-04T00:00:00Z'"), undefined, 24, 200],
  ['startswith', 'GET', where("startswith(Key,'k00123')"), undefined, 10, 200],
  ['600 values', 'GET', `${where(Array.from({ length: 600 }, (_, i) => `Case eq ${i + 390}`).join(' or '))}&$top=500`, undefined, 209, 500],
  ['450 beginnings', 'GET', `${at}/items?$top=10&$filter=${Array.from({ length: 450 }, (_, i) => `startswith(Key,'k${String(i).padStart(5, '0')}')`).join('+or+')}`, undefined, 10, 100],
  ['a range of ids', 'GET', `${where('Id gt 6000 and Id le 6050')}`, undefined, 48, 200],
  ['the order of an index', 'GET', `${at}/items?$select=Id&$orderby=Due&$top=50`, undefined, 50, 300],
  ['it backwards', 'GET', `${at}/items?$select=Id&$orderby=Due desc&$top=50`, undefined, 50, 300],
  ['lookups expanded', 'GET', `${at}/items?$select=Id,Goal/Title,Author/Title&$expand=Goal,Author&$top=50`, undefined, 50, 300],
  ['attachments expanded', 'GET', `${at}/items?$select=Id,AttachmentFiles&$expand=AttachmentFiles&$top=50`, undefined, 50, 300],
  ['CAML by an index', 'POST', `${at}/getitems`, view('<Query><Where><Eq><FieldRef Name="Case"/><Value Type="Number">100</Value></Eq></Where></Query>'), 19, 200],
  ['CAML of 600 values', 'POST', `${at}/getitems`, view(`<Query><Where><In><FieldRef Name="ID"/><Values>${Array.from({ length: 600 }, (_, i) => `<Value Type="Counter">${i * 10 + 1}</Value>`).join('')}</Values></In></Where></Query><RowLimit>700</RowLimit>`), 600, 1000],
  ['CAML in order', 'POST', `${at}/getitems`, view('<Query><OrderBy><FieldRef Name="Due" Ascending="FALSE"/></OrderBy></Query><RowLimit>50</RowLimit>'), 50, 300],
  ['a rendered view', 'POST', `${at}/RenderListDataAsStream`, { parameters: { ViewXml: '<View><Query><OrderBy><FieldRef Name="Due"/></OrderBy></Query><RowLimit Paged="TRUE">30</RowLimit></View>' } }, 30, 300],
  ['changes', 'POST', `${at}/getchanges`, { query: { Add: true, Item: true, FetchLimit: 20 } }, 20, 2500],
  ['rows and a token', 'POST', `${at}/getlistitemchangessincetoken`, { query: { RowLimit: '30' } }, 0, 300],
];

it.each(reads)('7.2 %s costs what it shows, for a reader among hundreds of permissions', async (_name, method, path, body, shown, most) => {
  await nils(method, path, { body, accept: plain });
  const counted = countRowsRead(server);
  const { status, json } = await nils(method, path, { body, accept: plain });
  const read = counted.take();
  counted.stop();
  const found = (json['value'] ?? json['Row'] ?? []) as unknown[];
  expect([status, Array.isArray(found) ? found.length : found]).toEqual([200, shown]);
  expect(read).toBeLessThan(most);
});

it('7.2 a write costs one row: saved, thrown away, restored, deleted', async () => {
  const counted = countRowsRead(server);
  const ok = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const answer = await anna(method, path, { body, accept: plain, headers: { 'If-Match': '*' } });
    expect([path, answer.status < 300, counted.take() < 1000]).toEqual([path, true, true]);
    return answer.json;
  };
  await ok('MERGE', `${at}/items(5000)`, { Title: 'saved' });
  // Permissions are read again once something of them went, and not for every row.
  for (const id of [5001, 5002, 5003]) await ok('DELETE', `${at}/items(${id})`);
  const bin = (await ok('POST', `${at}/items(5004)/recycle`))['value'];
  await ok('POST', `web/recyclebin('${String(bin)}')/restore`);
  await ok('POST', `${at}/items(5005)/breakroleinheritance(true)`);
  counted.stop();
});

it('6.12 a reader counts what they may read, and pages to the end of it', async () => {
  const may = rows - rows / 20 - 3;
  expect((await nils('GET', `${at}/items/$count`)).text).toBe(String(may));
  expect((await anna('GET', `${at}/items/$count`)).text).toBe(String(rows - 3));
  let found = 0;
  for (let path: string | undefined = `${at}/items?$select=Id&$top=5000`; path !== undefined;) {
    const { json } = await nils('GET', path, { accept: plain });
    found += (json['value'] as unknown[]).length;
    path = (json['odata.nextLink'] as string | undefined)?.split('/_api/')[1];
  }
  expect(found).toBe(may);
});

it('7.2 two bounds of a column are one range of its index', () => {
  const plan = server.store.db.all("EXPLAIN QUERY PLAN SELECT item FROM item_keys WHERE list = 1 AND field = 'Due' AND key >= 1 AND key < 9").map((row) => String(row['detail'])).join();
  expect(plan).toContain('(list=? AND field=? AND key>? AND key<?)');
});

it('17.1 the list goes and comes back whole', async () => {
  const bin = (await anna('POST', `${at}/recycle`, { accept: plain })).json['value'];
  expect((await anna('GET', at)).status).toBe(404);
  await anna('POST', `web/recyclebin('${String(bin)}')/restore`);
  expect((await anna('GET', `${at}/items/$count`)).text).toBe(String(rows - 3));
  expect((await anna('DELETE', at, { headers: { 'If-Match': '*' } })).status).toBe(200);
  expect(server.store.db.get('SELECT count(*) AS n FROM items WHERE list = ?', list.no)?.['n']).toBe(0);
});
