import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';
import type { List } from '../store/lists';
import { addItem } from '../store/items';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
let clock = new Date('2026-03-01T10:00:00Z');
const rows = 20_000;
const large = "web/lists/getByTitle('Large')";
const titles = async (query: string): Promise<unknown> => {
  const { json, status } = await anna('GET', `${large}/items?$select=Title&${query}`, { accept: 'application/json;odata=nometadata' });
  return status === 200 ? (json['value'] as { Title: string }[]).map((row) => row.Title) : status;
};
const filter = (text: string): Promise<unknown> => titles(`$filter=${encodeURIComponent(text)}`);

beforeAll(async () => {
  server = await startTest({ now: () => clock });
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Large', BaseTemplate: 100 } });
  for (const [name, kind, more] of [['Case', 9, { Indexed: true }], ['Free', 9, {}], ['When', 4, { Indexed: true }], ['Flag', 8, {}], ['Status', 6, { Choices: ['A', 'B'], Indexed: true }], ['Key', 2, { Indexed: true }]] as const)
    expect((await anna('POST', `${large}/fields`, { body: { Title: name, FieldTypeKind: kind, ...more } })).status).toBe(201);
  const { store } = server;
  const list = store.lists.byTitle('Large') as List;
  store.db.write(() => {
    for (let i = 0; i < rows; i += 1) addItem(store, list, { Title: `rad ${i}`, Case: i % 2000, Free: i, Status: i % 2 === 0 ? 'A' : 'B', ...(i % 2 === 0 ? { Key: `k${String(i).padStart(6, '0')}` } : {}) }, 4);
  });
}, 60_000);
afterAll(() => server.stop());

describe('7. list view threshold', () => {
  it('7.1 counts its rows', async () => {
    expect((await anna('GET', `${large}?$select=ItemCount`)).json['ItemCount']).toBe(rows);
  });

  it('7.2 lets an indexed filter through, quickly', async () => {
    const started = performance.now();
    expect(await filter('Case eq 7')).toHaveLength(10);
    expect(await filter("Case eq 7 and substringof('14007',Title)")).toEqual(['rad 14007']);
    expect(await filter('Case eq 7 and Free gt 16000')).toHaveLength(2);
    expect(await filter('Case eq 7 or Case eq 8')).toHaveLength(20);
    expect(await titles('$filter=Case eq 7&$orderby=Free desc&$top=1')).toEqual(['rad 18007']);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('7.2 takes a range of one indexed column as one condition', async () => {
    expect(await filter('Id gt 10000 and Id le 15000 and Free eq 14000')).toEqual(['rad 14000']);
    expect(await filter('Case ge 7 and Case lt 9')).toHaveLength(20);
    expect(await filter('Id gt 10000 and Free eq 14000')).toBe(500);
  });

  it.each([['Free eq 7'], ['Free eq 7 and Case eq 7'], ['Case eq 7 or Free eq 7'], ["Status eq 'A'"], ["substringof('x',Title)"], ['Case ne 7'], ['Case ge 100']])('1.25 7.1 7.2 stops %s', async (text) => {
    const { status, json } = await anna('GET', `${large}/items?$filter=${encodeURIComponent(text)}`);
    expect(status).toBe(500);
    expect(JSON.stringify(json)).toContain('-2147024860, Microsoft.SharePoint.SPQueryThrottledException');
  });

  it('7.1 reads it unfiltered by pages, ordered by an index, and not by anything else', async () => {
    expect(await titles('$top=3')).toEqual(['rad 0', 'rad 1', 'rad 2']);
    expect(await titles('$top=2&$orderby=Case desc')).toEqual(['rad 1999', 'rad 3999']);
    expect(await titles('$orderby=Free')).toBe(500);
    expect(await titles('$top=5001')).toBe(500);
    expect(await titles('$top=5000')).toHaveLength(5000);
  });

  it('7.3 serves a column that was indexed afterwards', async () => {
    const merged = await anna('MERGE', `${large}/fields/getbyinternalnameortitle('Free')`, { body: { Indexed: true }, headers: { 'If-Match': '*' } });
    expect(merged.status).toBe(204);
    expect(await filter('Free eq 14000')).toEqual(['rad 14000']);
  });

  it('7.2 6.11 reads no more rows than it shows: by id, by token, and along an index either way', async () => {
    let read = 0;
    const { db } = server.store;
    const iterate = db.iterate.bind(db);
    const spy = jest.spyOn(db, 'iterate').mockImplementation(function* (sql, ...args) {
      for (const row of iterate(sql, ...args)) {
        read += 1;
        yield row;
      }
    });
    const all = jest.spyOn(db, 'all');
    const started = performance.now();
    const token = (text: string): string => `$skiptoken=${encodeURIComponent(`Paged=TRUE&${text}`)}`;
    expect(await titles('$filter=Id gt 8000&$top=2')).toEqual(['rad 8000', 'rad 8001']);
    expect(await titles('$filter=Id gt 100 and Id lt 15000&$orderby=Id desc&$top=2')).toEqual(['rad 14998', 'rad 14997']);
    expect(await titles('$orderby=ID desc&$top=2')).toEqual(['rad 19999', 'rad 19998']);
    expect(await titles(`${token('p_ID=12000')}&$top=2`)).toEqual(['rad 12000', 'rad 12001']);
    expect(await titles(`$orderby=Case desc&$top=2&${token('p_Case=1000&p_ID=17001')}`)).toEqual(['rad 19000', 'rad 999']);
    expect(await titles(`$orderby=Case&$top=2&${token('PagedPrev=TRUE&p_Case=1000&p_ID=1001')}`)).toEqual(['rad 16999', 'rad 18999']);
    expect(await titles(`$orderby=Key&$top=2&${token('p_Key=&p_ID=20000')}`)).toEqual(['rad 0', 'rad 2']);
    expect(await titles('$orderby=Key desc&$top=2')).toEqual(['rad 19998', 'rad 19996']);
    expect(await filter("startswith(Key,'k01999')")).toEqual(['rad 19990', 'rad 19992', 'rad 19994', 'rad 19996', 'rad 19998']);
    expect(read).toBeLessThan(100);
    expect(all.mock.results.every((result) => (result.value as unknown[]).length < 100)).toBe(true);
    expect(performance.now() - started).toBeLessThan(1500);
    spy.mockRestore();
    all.mockRestore();
  });

  it('7.2 plans of the queries find rows in an index and sort none', () => {
    const plan = (sql: string): string => server.store.db.all(`EXPLAIN QUERY PLAN ${sql}`).map((row) => String(row['detail'])).join(' | ');
    const walk = plan("SELECT i.* FROM item_keys k CROSS JOIN items i ON i.list = k.list AND i.id = k.item WHERE k.list = 1 AND k.field = 'Case' AND k.key IS 5 AND k.item > 7 ORDER BY k.item DESC");
    expect(walk).toContain('item_keys_by_key (list=? AND field=? AND key=? AND item>?)');
    expect(walk).not.toContain('TEMP B-TREE');
    const byKey = plan("SELECT * FROM items WHERE list = 1 AND id IN (SELECT item FROM item_keys WHERE list = 1 AND field = 'Case' AND key = 5) ORDER BY id");
    expect(byKey).toContain('(list=? AND id=?)');
    expect(byKey).toContain('(list=? AND field=? AND key=?)');
    expect(plan('SELECT * FROM items WHERE list = 1 AND id > 7 AND id < 9 ORDER BY id DESC')).toContain('(list=? AND id>? AND id<?)');
  });

  it('7.3 serves Created and Modified once they are indexed', async () => {
    expect((await anna('MERGE', `${large}/fields/getbyinternalnameortitle('Modified')`, { body: { Indexed: true }, headers: { 'If-Match': '*' } })).status).toBe(204);
    clock = new Date('2026-03-01T11:00:00Z');
    await anna('MERGE', `${large}/items(7)`, { body: { Title: 'sju' }, headers: { 'If-Match': '*' } });
    const at = (await anna('GET', `${large}/items(7)?$select=Modified`)).json['Modified'];
    expect(await titles(`$filter=Modified eq datetime'${String(at)}' and Title eq 'sju'&$top=1`)).toEqual(['sju']);
    expect(await titles('$orderby=Created')).toBe(500);
    expect((await anna('GET', `${large}/items/$count`)).text).toBe(String(rows));
  }, 20_000);
});
