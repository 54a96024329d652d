import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
type Row = Record<string, unknown>;

const rows = async (path: string): Promise<Row[]> => (await anna('GET', path)).json['value'] as Row[];
const change = (path: string, body: unknown) => anna('POST', path, { body, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } });
const L = "web/lists/getByTitle('Rows')";

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Rows', BaseTemplate: 100 } });
});
afterAll(() => server.stop());

it('§9 a column that is made anew under a name of old begins empty, in earlier versions too', async () => {
  await anna('POST', `${L}/fields`, { body: { FieldTypeKind: 2, Title: 'Once' } });
  const { json: { Id } } = await anna('POST', `${L}/items`, { body: { Title: 'a', Once: 'a text' } });
  await change(`${L}/items(${Number(Id)})`, { Title: 'b' });
  await anna('POST', `${L}/fields/getByInternalNameOrTitle('Once')`, { headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });
  await anna('POST', `${L}/fields`, { body: { FieldTypeKind: 9, Title: 'Once' } });
  expect((await anna('GET', `${L}/items(${Number(Id)})?$select=Once`)).json['Once']).toBeNull();
  expect((await rows(`${L}/items(${Number(Id)})/versions`)).map(({ Once }) => Once)).toEqual([null, null]);
});

it('9.2, 17.1 a column that became another type has it in earlier versions and in what comes back from the bin', async () => {
  await anna('POST', `${L}/fields`, { body: { FieldTypeKind: 2, Title: 'Amount' } });
  await anna('POST', `${L}/fields`, { body: { FieldTypeKind: 2, Title: 'Gone' } });
  const { json: { Id: kept } } = await anna('POST', `${L}/items`, { body: { Title: 'kept', Amount: '12' } });
  await change(`${L}/items(${Number(kept)})`, { Amount: '13' });
  const { json: { Id: thrown } } = await anna('POST', `${L}/items`, { body: { Title: 'thrown', Amount: '77', Gone: 'x' } });
  const { json: { value: bin } } = await anna('POST', `${L}/items(${Number(thrown)})/recycle`);
  expect((await change(`${L}/fields/getByInternalNameOrTitle('Amount')`, { SchemaXml: '<Field Type="Number" Name="Amount" DisplayName="Amount" Indexed="TRUE" />' })).status).toBe(204);
  await anna('POST', `${L}/fields/getByInternalNameOrTitle('Gone')`, { headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });

  expect((await rows(`${L}/items(${Number(kept)})/versions`)).map(({ Amount }) => Amount)).toEqual([13, 12]);
  expect((await anna('POST', `web/recyclebin('${String(bin)}')/restore`)).status).toBe(200);
  expect((await rows(`${L}/items?$filter=Amount eq 77&$select=Title,Amount`)).map(({ Title, Amount }) => [Title, Amount])).toEqual([['thrown', 77]]);
  await anna('POST', `${L}/items(${Number(kept)})/versions/restoreByLabel('1.0')`);
  expect((await rows(`${L}/items?$filter=Amount eq 12`)).map(({ Id }) => Id)).toEqual([kept]);
  await anna('POST', `${L}/fields`, { body: { FieldTypeKind: 9, Title: 'Gone' } });
  expect((await anna('GET', `${L}/items(${Number(thrown)})?$select=Gone`)).json['Gone']).toBeNull();
});

describe('between two libraries', () => {
  const folder = (url: string): string => `web/GetFolderByServerRelativePath(decodedurl='/sites/demo/${url}')`;
  const file = (url: string): string => `web/GetFileByServerRelativePath(decodedurl='/sites/demo/${url}')`;
  const put = async (at: string, name: string): Promise<void> => {
    expect((await anna('POST', `${folder(at)}/files/addUsingPath(decodedurl='${name}')`, { body: name })).status).toBe(200);
  };

  beforeAll(async () => {
    for (const [title, kind] of [['From', 2], ['Into', 9]] as const) {
      await anna('POST', 'web/lists', { body: { Title: title, BaseTemplate: 101 } });
      await anna('POST', `web/lists/getByTitle('${title}')/fields`, { body: { FieldTypeKind: kind, Title: 'Size' } });
    }
    await change("web/lists/getByTitle('Into')/fields/getByInternalNameOrTitle('Size')", { Indexed: true });
  });

  it('§11 what lies in a folder that was moved is found by the indexes, and has the types, of the library it came to', async () => {
    await anna('POST', `${folder('From')}/folders/addUsingPath(decodedurl='F')`);
    await put('From/F', 'a.txt');
    await change(`${file('From/F/a.txt')}/ListItemAllFields`, { Size: '7' });
    expect((await anna('POST', `${folder('From/F')}/moveToUsingPath(DecodedUrl='/sites/demo/Into/F')`)).status).toBe(200);
    expect((await rows("web/lists/getByTitle('Into')/items?$filter=Size eq 7&$select=FileRef,Size")).map(({ FileRef, Size }) => [FileRef, Size])).toEqual([['/sites/demo/Into/F/a.txt', 7]]);
  });

  it('§12 a check-out that is undone after a move leaves the file where it lies now', async () => {
    await put('From', 'b.txt');
    await anna('POST', `${folder('From')}/folders/addUsingPath(decodedurl='G')`);
    await anna('POST', `${file('From/b.txt')}/checkout`);
    await anna('POST', `${file('From/b.txt')}/moveTo(newurl='/sites/demo/From/G/c.txt',flags=1)`);
    await anna('POST', `${file('From/G/c.txt')}/undocheckout`);
    expect((await anna('GET', `${file('From/G/c.txt')}?$select=Name,ServerRelativeUrl`)).json).toMatchObject({ Name: 'c.txt', ServerRelativeUrl: '/sites/demo/From/G/c.txt' });
  });
});
