import { readXml, type XmlElement } from '../protocol/caml/xml';
import { pnp, raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const list = "web/lists/getByTitle('Log')";

const below = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element === undefined ? [] : [...(element.name === name ? [element] : []), ...element.children.flatMap((one) => below(one, name))];

interface Read { readonly token: string; readonly hasMore: boolean; readonly rows: readonly (string | undefined)[]; readonly gone: readonly string[]; readonly hasSchema: boolean; readonly next: string | undefined; readonly root: XmlElement | undefined }
async function read(query: unknown): Promise<Read> {
  const { text, headers, status } = await anna('POST', `${list}/getListItemChangesSinceToken`, { body: { query } });
  expect([status, headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8']);
  const root = readXml(text)?.[0];
  const [changes] = below(root, 'Changes');
  const [data] = below(root, 'rs:data');
  const rows = below(data, 'z:row');
  expect(data?.attributes['ItemCount']).toBe(String(rows.length));
  return {
    token: changes?.attributes['LastChangeToken'] ?? '', hasMore: changes?.attributes['MoreChanges'] === 'TRUE', rows: rows.map(({ attributes }) => attributes['ows_Title']),
    gone: below(changes, 'Id').map((one) => `${String(one.attributes['ChangeType'])} ${one.text}`), hasSchema: below(changes, 'List').length === 1, next: data?.attributes['ListItemCollectionPositionNext'], root,
  };
}
const merge = (id: number, body: unknown) => anna('MERGE', `${list}/items(${id})`, { body, headers: { 'If-Match': '*' } });

beforeAll(async () => {
  server = await startTest({ now: () => new Date('2026-06-15T13:30:00Z') });
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Log', BaseTemplate: 100 } });
  await anna('POST', `${list}/fields`, { body: { Title: 'Num', FieldTypeKind: 9 } });
  for (const Title of ['a <&> "b"', 'två', 'tre', 'fyra']) await anna('POST', `${list}/items`, { body: { Title, Num: 5 } });
});
afterAll(() => server.stop());

it('13.3 without a token: the schema, every row and a token', async () => {
  const first = await read({});
  expect(first).toMatchObject({ rows: ['a <&> "b"', 'två', 'tre', 'fyra'], gone: [], hasSchema: true, hasMore: false });
  expect(first.token).toMatch(/^1;3;[0-9a-f-]{36};\d{18};\d+$/);
  const [row] = below(first.root, 'z:row');
  expect(row?.attributes).toMatchObject({ ows_ID: '1', ows_Num: '5.00000000000000', ows_FSObjType: '1;#0', ows_FileRef: '1;#sites/demo/Lists/Log/1_.000', ows_Author: expect.stringMatching(/^\d+;#Anna Lindqvist$/) as string, ows_Created: '2026-06-15T13:30:00Z', ows_PermMask: '0x7fffffffffffffff' });
  expect(below(first.root, 'Field').map(({ attributes }) => attributes['Name'])).toEqual(expect.arrayContaining(['Title', 'Num']));
});

it('13.3 with one: what changed since, and who is gone', async () => {
  const { token } = await read({});
  await merge(1, { Title: 'ett' });
  await merge(1, { Title: 'ett igen' });
  await anna('DELETE', `${list}/items(2)`, { headers: { 'If-Match': '*' } });
  const later = await read({ ChangeToken: token });
  expect(later).toMatchObject({ rows: ['ett igen'], gone: ['Delete 2'], hasSchema: false });
  expect(await read({ ChangeToken: later.token })).toMatchObject({ rows: [], gone: [] });
  const one = await read({ ChangeToken: token, RowLimit: '1' });
  expect(one).toMatchObject({ rows: ['ett igen'], gone: [], hasMore: true });
  expect(await read({ ChangeToken: one.token })).toMatchObject({ rows: [], gone: ['Delete 2'], hasMore: false });
});

it('13.3 Contains, ViewFields, QueryOptions and pages', async () => {
  const Contains = '<Contains><FieldRef Name="Title"/><Value Type="Text">ett</Value></Contains>';
  const { token, rows } = await read({ Contains });
  expect(rows).toEqual(['ett igen']);
  await merge(1, { Title: 'annat' });
  expect(await read({ Contains, ChangeToken: token })).toMatchObject({ rows: [], gone: ['MoveAway 1'] });
  const few = await read({ ViewFields: '<ViewFields><FieldRef Name="Title" /></ViewFields>', QueryOptions: '<QueryOptions><IncludeMandatoryColumns>FALSE</IncludeMandatoryColumns></QueryOptions>', RowLimit: '2' });
  expect(below(few.root, 'z:row').map(({ attributes }) => Object.keys(attributes).sort())).toEqual([['ows_ID', 'ows_Title'], ['ows_ID', 'ows_Title']]);
  expect(few.next).toBe('Paged=TRUE&p_ID=3');
  expect((await read({ RowLimit: '2', QueryOptions: `<QueryOptions><Paging ListItemCollectionPositionNext="${(few.next ?? '').replace('&', '&amp;')}" /></QueryOptions>` })).rows).toEqual(['fyra']);
  expect((await read({ Query: '<Query><OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy></Query>' })).rows).toEqual(['fyra', 'tre', 'annat']);
});

it('13.3 a changed schema is told with everything', async () => {
  const { token } = await read({});
  await anna('MERGE', list, { body: { Description: 'x' }, headers: { 'If-Match': '*' } });
  expect(await read({ ChangeToken: token })).toMatchObject({ hasSchema: true, rows: ['annat', 'tre', 'fyra'] });
});

it('13.4 a token that is none, and a query that is none, are errors', async () => {
  const ask = async (query: unknown): Promise<number> => (await anna('POST', `${list}/getlistitemchangessincetoken`, { body: { query } })).status;
  const other = '1;3;11111111-1111-1111-1111-111111111111;639000000000000000;1';
  expect(await Promise.all([{ ChangeToken: 'x' }, { ChangeToken: other }, { Contains: '<Contains>' }, { Contains: 5 }, { Nope: 'x' }, { RowLimit: 'x' }, null].map(ask))).toEqual([400, 500, 500, 400, 400, 400, 400]);
  expect((await raw(server, 'gast')('POST', `${list}/getlistitemchangessincetoken`, { body: { query: {} } })).status).toBe(403);
});

it('13.3 PnPjs reads it as text', async () => {
  const text = await pnp(server, 'anna').web.lists.getByTitle('Log').getListItemChangesSinceToken({ Contains: '<Contains><FieldRef Name="Title"/><Value Type="Text">Testing</Value></Contains>', QueryOptions: '<QueryOptions><IncludeMandatoryColumns>FALSE</IncludeMandatoryColumns><Folder>Shared Documents/Test1</Folder></QueryOptions>' } as never);
  expect(text).toContain('<rs:data ItemCount="0">');
});
