import type { RunningSharePoint } from '../../../sharepoint/index';
import { raw, startTest } from '../../../sharepoint/testing/client';
import type { Json, JsonObject } from '../../expressions/index';
import type { ConnectorAnswer, Operation } from '../../run/connector';
import { sharePointOperations } from './operations';
import { openFlowSite } from './site';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
let table = '';
let operations: Readonly<Record<string, Operation>>;
const LIST = "web/lists/getByTitle('Cases')";

const accountOf = (person: string): Readonly<Record<string, Operation>> =>
  sharePointOperations(openFlowSite(server.url, { Cookie: `sp-person=${person}`, Authorization: 'Bearer flow' }));
const call = (name: string, parameters: JsonObject, minimumItemCount?: number): Promise<ConnectorAnswer> =>
  operations[name]?.({ dataset: server.url, table, ...parameters }, minimumItemCount === undefined ? undefined : { minimumItemCount }) ?? Promise.reject(new Error(name));
const rows = ({ body }: ConnectorAnswer): readonly JsonObject[] => (body as { value: readonly JsonObject[] }).value;
const titles = async ($filter: string, more: JsonObject = {}): Promise<readonly Json[]> => rows(await call('GetItems', { $filter, ...more })).map((row) => row['Title'] ?? null);
const idOf = async (title: string): Promise<number> => rows(await call('GetItems', { $filter: `Title eq '${title}'` }))[0]?.['ID'] as number;

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  const made = await anna('POST', 'web/lists', { body: { Title: 'Cases', BaseTemplate: 100 } });
  table = String(made.json['Id']);
  const fields = [['Status', 6, { Choices: ['Pending', 'InReview'] }], ['Revision', 9, {}], ['Text', 3, {}], ['Flag', 8, {}], ['Due', 4, { DisplayFormat: 0 }], ['At', 4, { DisplayFormat: 1 }], ['Who', 20, {}]] as const;
  for (const [Title, FieldTypeKind, more] of fields) expect((await anna('POST', `${LIST}/fields`, { body: { Title, FieldTypeKind, ...more } })).status).toBe(201);
  await anna('POST', `${LIST}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: '<Field Type="UserMulti" Mult="TRUE" Name="Group" DisplayName="Group" />' } } });
  const who = server.pageContext('erik').userId;
  const full = { Title: 'A', Status: 'Pending', Revision: 2, Text: 'Rad 1\nRad "2" & <3> 🌱', Flag: true, Due: '2026-05-01', At: '2026-05-01T22:30:00Z', WhoId: who, GroupId: [who] };
  for (const body of [full, { Title: 'B' }, { Title: 'C', Status: 'InReview', Revision: 10 }]) expect((await anna('POST', `${LIST}/items`, { body })).status).toBe(201);
  operations = accountOf('anna');
});
afterAll(() => server.stop());

test('a row has the shape of the connector, and what is empty is not there', async () => {
  const [full, bare] = rows(await call('GetItems', { $orderby: 'ID asc' }));
  expect(full).toMatchObject({
    ID: 1, Title: 'A', Status: { Value: 'Pending' }, Revision: 2, Text: 'Rad 1\nRad "2" & <3> 🌱', Flag: true, Due: '2026-05-01', At: '2026-05-01T22:30:00Z',
    Who: { Claims: 'i:0#.f|membership|erik.sandberg@region.example', DisplayName: 'Erik Sandberg', Email: 'erik.sandberg@region.example' },
    'Who#Claims': 'i:0#.f|membership|erik.sandberg@region.example', Group: [{ Email: 'erik.sandberg@region.example' }],
    Author: { DisplayName: 'Anna Lindqvist' }, '{VersionNumber}': '1.0', '{IsFolder}': false, '{Link}': `${server.url}/_layouts/15/listform.aspx?PageType=4&ListId=${table}&ID=1`,
  });
  expect(Object.keys(bare ?? {})).not.toEqual(expect.arrayContaining(['Status']));
  for (const name of ['Status', 'Revision', 'Text', 'Due', 'At', 'Who']) expect(bare).not.toHaveProperty([name]);
});

test('filters and orders go through as they are; a list is found by its title too', async () => {
  expect(await titles("Status eq 'Pending'")).toEqual(['A']);
  expect(await titles("Due le '2026-05-01' and Flag eq 1")).toEqual(['A']);
  expect(await titles('Revision ge 2', { $orderby: 'Revision desc', table: 'Cases' })).toEqual(['C', 'A']);
  expect(await titles('', { $top: 2 })).toHaveLength(2);
});

test('it gives a hundred rows, or as many as its pagination says', async () => {
  const made = await anna('POST', 'web/lists', { body: { Title: 'Many', BaseTemplate: 100 } });
  for (let at = 0; at < 105; at += 1) await anna('POST', "web/lists/getByTitle('Many')/items", { body: { Title: `${at}` } });
  const many = { table: String(made.json['Id']) };
  expect(rows(await call('GetItems', many))).toHaveLength(100);
  expect(rows(await call('GetItems', many, 5000))).toHaveLength(105);
  expect(rows(await call('GetItems', { ...many, $top: 10 }, 15))).toHaveLength(20);
});

test('PatchItem writes the named columns alone and gives the row back', async () => {
  const id = await idOf('A');
  const answer = await call('PatchItem', { id, 'item/Status/Value': 'InReview', 'item/Revision': '3', 'item/Due': '2026-06-02' });
  expect(answer).toMatchObject({ statusCode: 200, body: { ID: id, Status: { Value: 'InReview' }, Revision: 3, Due: '2026-06-02', Text: 'Rad 1\nRad "2" & <3> 🌱', '{VersionNumber}': '2.0' } });
  expect(await call('GetItem', { id })).toMatchObject({ statusCode: 200, body: { Title: 'A', Revision: 3 } });
});

test('PostItem adds a row and gives it back', async () => {
  expect(await call('PostItem', { 'item/Title': 'D', 'item/Status/Value': 'Pending', 'item/Flag': false })).toMatchObject({ statusCode: 200, body: { Title: 'D', Status: { Value: 'Pending' }, Flag: false } });
  expect(await titles("Status eq 'Pending'")).toEqual(['D']);
});

test.each<readonly [string, string, JsonObject, number, string]>([
  ['a column of the wrong kind', 'PatchItem', { id: 1, 'item/Status': 'InReview' }, 400, "should be 'item/Status/Value'"],
  ['an unknown column', 'PatchItem', { id: 1, 'item/HbRuting': 'x' }, 400, "no column 'HbRuting'"],
  ['a read-only column', 'PatchItem', { id: 1, 'item/Modified': '2026-01-01' }, 400, 'read-only'],
  ['no number', 'PatchItem', { id: 1, 'item/Revision': 'two' }, 400, 'number'],
  ['no date', 'PostItem', { 'item/Due': 'soon' }, 400, 'no date'],
  ['a row that is not there', 'GetItem', { id: 4711 }, 404, ''],
  ['a missing id', 'PatchItem', { 'item/Title': 'x' }, 400, "'id' is required"],
  ['an unknown parameter', 'GetItems', { filter: 'x' }, 400, "'filter' is unknown"],
  ['a filter nobody can read', 'GetItems', { $filter: 'Nothing eq 1' }, 400, ''],
  ['another site', 'GetItems', { dataset: 'http://127.0.0.1:1/sites/other' }, 404, 'was not found'],
  ['an unknown list', 'GetItems', { table: 'Nowhere' }, 404, ''],
])('%s is refused', async (_, name, parameters, status, sentence) => {
  const { statusCode, body } = await call(name, parameters);
  expect(statusCode).toBe(status);
  expect((body as { message: string }).message).toContain(sentence);
});

test('the account has its own rights, and a service that is away is told of', async () => {
  const other = accountOf('gast');
  expect((await other['GetItems']?.({ dataset: server.url, table }))?.statusCode).toBe(403);
  const away = sharePointOperations(openFlowSite('http://127.0.0.1:9/sites/demo', {}));
  expect((await away['GetItems']?.({ dataset: 'http://127.0.0.1:9/sites/demo', table }))?.statusCode).toBe(502);
  server.faults.add([{ method: 'MERGE', url: '/items', times: 1, status: 429, retryAfter: 3 }]);
  expect(await call('PatchItem', { id: 2, 'item/Title': 'B2' })).toMatchObject({ statusCode: 429, retryAfter: 3 });
});
