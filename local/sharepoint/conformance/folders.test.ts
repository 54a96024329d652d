import '@pnp/sp/files';
import '@pnp/sp/folders';
import { pnp, raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
let erik: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const rows = "web/getList('/sites/demo/Lists/Rows')";
const folderAt = (path: string): string => `web/GetFolderByServerRelativePath(decodedurl='/sites/demo/${path}')`;
const fileAt = (path: string): string => `web/GetFileByServerRelativePath(decodedurl='/sites/demo/${path}')`;
const errorOf = ({ status, json }: RawAnswer): unknown => [status, (json['odata.error'] as { code: string } | undefined)?.code];
const values = (answer: RawAnswer): Record<string, unknown>[] => answer.json['value'] as Record<string, unknown>[];
const refused = [403, '-2147024891, System.UnauthorizedAccessException'];
const fromForm = (who: ReturnType<typeof raw>, folder: string, form: Record<string, string>) => who('POST', `${rows}/AddValidateUpdateItemUsingPath()`, {
  accept: plain, body: {
    bNewDocumentUpdate: false, formValues: Object.entries(form).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    listItemCreateInfo: { FolderPath: { DecodedUrl: `/sites/demo/Lists/Rows${folder}` } },
  },
});
const idIn = (answer: RawAnswer): number => Number(values(answer).find(({ FieldName }) => FieldName === 'Id')?.['FieldValue']);

beforeAll(async () => {
  server = await startTest();
  [anna, erik] = [raw(server, 'anna'), raw(server, 'erik')];
  await anna('POST', 'web/lists', { body: { Title: 'Rows', BaseTemplate: 100 } });
  await anna('POST', 'web/lists', { body: { Title: 'Papers', BaseTemplate: 101 } });
  await pnp(server, 'anna').web.lists.getByTitle('Rows').fields.addNumber('Count', {});
  await pnp(server, 'anna').web.lists.getByTitle('Rows').fields.addText('Key', {});
  await anna('MERGE', `${rows}/fields/getByInternalNameOrTitle('Key')`, { body: { Indexed: true, EnforceUniqueValues: true }, headers: { 'If-Match': '*' } });
});
afterAll(() => server.stop());

it('§11 a list has folders once its settings allow them, and they are rows of their own kind', async () => {
  expect((await anna('POST', `${folderAt('Lists/Rows')}/Folders/AddUsingPath(decodedurl='a',overwrite=true)`)).status).toBe(500);
  await anna('MERGE', rows, { body: { EnableFolderCreation: true } });
  expect((await anna('POST', `${folderAt('Lists/Rows')}/Folders/AddUsingPath(decodedurl='a',overwrite=true)`, { accept: plain })).json)
    .toMatchObject({ Name: 'a', ServerRelativeUrl: '/sites/demo/Lists/Rows/a', ItemCount: 0 });
  expect((await anna('POST', `${folderAt('Lists/Rows')}/Folders/AddUsingPath(decodedurl='A',overwrite=false)`)).status).toBe(400);
  expect((await anna('POST', `${folderAt('Lists/Rows')}/Folders/add('a')`)).status).toBe(200);
  await anna('POST', `${folderAt('Lists/Rows/a')}/Folders/add('inner')`);
  expect(values(await anna('GET', `${folderAt('Lists/Rows/a')}/Folders?$select=Name`, { accept: plain }))).toEqual([{ Name: 'inner' }]);
  expect(values(await anna('GET', `${rows}/items?$select=Id,FileSystemObjectType,FSObjType,FileRef,FileDirRef,ContentTypeId`, { accept: plain }))).toMatchObject([
    { FileSystemObjectType: 1, FSObjType: 1, FileRef: '/sites/demo/Lists/Rows/a', FileDirRef: '/sites/demo/Lists/Rows', ContentTypeId: expect.stringMatching(/^0x0120/) as unknown },
    { FileSystemObjectType: 1, FileRef: '/sites/demo/Lists/Rows/a/inner', FileDirRef: '/sites/demo/Lists/Rows/a' },
  ]);
  expect(errorOf(await anna('GET', folderAt('Lists/Rows/none')))).toEqual([404, '-2147024894, System.IO.FileNotFoundException']);
});

it('10.2 a form makes a row in a folder, told line by line, and nothing when a value does not pass', async () => {
  const made = await fromForm(erik, '/a', { Title: 'Rad å', Count: '7', Key: 'k1' });
  expect(made.status).toBe(200);
  expect(values(made)[0]).toEqual({ ErrorCode: 0, ErrorMessage: null, FieldName: 'Title', FieldValue: 'Rad å', HasException: false, ItemId: 0 });
  const row = await anna('GET', `${rows}/items(${idIn(made)})?$select=Title,Count,FileRef,FileDirRef,FileSystemObjectType,Author/Title&$expand=Author`, { accept: plain });
  expect(row.json).toEqual({ Title: 'Rad å', Count: 7, FileRef: `/sites/demo/Lists/Rows/a/${idIn(made)}_.000`, FileDirRef: '/sites/demo/Lists/Rows/a', FileSystemObjectType: 0, Author: { Title: 'Erik Sandberg' } });
  const wrong = await fromForm(erik, '/a', { Title: 'x', Nothing: '1' });
  expect([wrong.status, idIn(wrong), values(wrong)[1]?.['HasException']]).toEqual([200, 0, true]);
  expect((await fromForm(erik, '/a', { Title: 'twice', Key: 'k1' })).text).toContain('SPDuplicateValuesFoundException');
  expect(errorOf(await fromForm(erik, '/none', { Title: 'x' }))).toEqual([404, '-2147024894, System.IO.FileNotFoundException']);
  // PnPjs speaks to it as well.
  const answer = await pnp(server, 'erik').web.getList('/sites/demo/Lists/Rows').addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'pnp' }], '/sites/demo/Lists/Rows/a');
  expect(answer).toHaveLength(2);
});

describe('a folder with rights of its own', () => {
  let closed = 0;
  beforeAll(async () => {
    await anna('POST', `${folderAt('Lists/Rows')}/Folders/add('closed')`);
    const sp = pnp(server, 'anna');
    const folder = await sp.web.getFolderByServerRelativePath('/sites/demo/Lists/Rows/closed').getItem();
    await folder.breakRoleInheritance(false, true);
    const maria = Number((await anna('GET', "web/siteusers/getByEmail('maria.holm@region.example')")).json['Id']);
    await folder.roleAssignments.add(maria, 1073741827);
    closed = idIn(await fromForm(raw(server, 'maria'), '/closed', { Title: 'hemlig' }));
  });

  it('14.1 gives its rows its rights: in lists, one by one, by their versions and in batches', async () => {
    const maria = raw(server, 'maria');
    const titles = async (who: typeof anna, filter = ''): Promise<unknown[]> => values(await who('GET', `${rows}/items?$select=Title,FileLeafRef${filter}`, { accept: plain })).map(({ Title }) => Title);
    expect(await titles(maria)).toContain('hemlig');
    expect(await titles(anna)).toContain('hemlig');
    expect(await titles(erik)).not.toContain('hemlig');
    expect(await titles(erik)).not.toContain('closed');
    expect(await titles(erik, "&$filter=Title eq 'hemlig'")).toEqual([]);
    expect(await titles(erik)).toContain('Rad å');
    for (const path of [`${rows}/items(${closed})`, `${rows}/items(${closed})/versions`, `${rows}/items(${closed})/Title`]) expect([403, 404]).toContain((await erik('GET', path)).status);
    expect(errorOf(await erik('GET', folderAt('Lists/Rows/closed')))).toEqual([404, '-2147024894, System.IO.FileNotFoundException']);
    expect((await erik('MERGE', `${rows}/items(${closed})`, { body: { Title: 'x' }, headers: { 'If-Match': '*' } })).status).toBe(404);
    expect((await fromForm(erik, '/closed', { Title: 'x' })).status).toBe(404);
    const [batched, run] = pnp(server, 'erik').batched();
    const asked = batched.web.getList('/sites/demo/Lists/Rows').items.select('Title')<{ Title: string }[]>();
    await run();
    expect((await asked).map(({ Title }) => Title)).not.toContain('hemlig');
  });

  it('14.4 leaves the list open, and tells who holds what', async () => {
    expect((await erik('POST', `${rows}/items`, { body: { Title: 'öppen' } })).status).toBe(201);
    const held = values(await anna('GET', `${folderAt('Lists/Rows/closed')}/ListItemAllFields/roleassignments?$expand=Member,RoleDefinitionBindings`, { accept: plain }));
    expect(held.map((one) => (one['Member'] as { Title: string }).Title)).toEqual(expect.arrayContaining(['Anna Lindqvist', 'Maria Holm']));
    expect((await anna('GET', `${folderAt('Lists/Rows/closed')}/ListItemAllFields?$select=HasUniqueRoleAssignments`, { accept: plain })).json).toEqual({ HasUniqueRoleAssignments: true });
    expect((await anna('GET', `${rows}/items(${closed})?$select=HasUniqueRoleAssignments`, { accept: plain })).json).toEqual({ HasUniqueRoleAssignments: false });
  });

  it('§11 takes rows in: a row moves by the address SharePoint gives it, under its own author and with a new tag', async () => {
    const made = await erik('POST', `${rows}/items`, { body: { Title: 'flyttas' } });
    const id = Number(made.json['Id']);
    const move = (who: typeof anna, from: string, to: string) => who('POST', `${fileAt(`Lists/Rows/${from}`)}/moveto(newurl='/sites/demo/Lists/Rows/${to}',flags=0)`);
    expect(errorOf(await move(raw(server, 'nils'), `${id}_.000`, `a/${id}_.000`))).toEqual(refused);
    expect(errorOf(await move(erik, `${id}_.000`, `closed/${id}_.000`))).toEqual([404, '-2147024894, System.IO.FileNotFoundException']);
    expect((await move(anna, `${id}_.000`, `closed/${id}_.000`)).status).toBe(200);
    expect((await move(anna, `${id}_.000`, `closed/${id}_.000`)).status).toBe(404);
    expect((await erik('GET', `${rows}/items(${id})`)).status).not.toBe(200);
    const row = await raw(server, 'maria')('GET', `${rows}/items(${id})?$select=Title,FileDirRef,Author/Title&$expand=Author`, { accept: plain });
    expect(row.json).toEqual({ Title: 'flyttas', FileDirRef: '/sites/demo/Lists/Rows/closed', Author: { Title: 'Erik Sandberg' } });
    expect((await anna('GET', `${rows}/items(${id})`)).headers.get('etag')).toBe('"2"');
    expect((await move(anna, `closed/${id}_.000`, `${id}_.000`)).status).toBe(200);
    expect((await erik('GET', `${rows}/items(${id})`)).status).toBe(200);
    expect((await move(anna, `${id}_.000`, `${id + 900}_.000`)).status).toBe(501);
  });
});

it('§11 files lie in folders, move between them, and follow their rights at every address', async () => {
  const send = (who: string, folder: string, name: string) => raw(server, who)('POST', `${folderAt(folder)}/Files/AddUsingPath(decodedurl='${name}',overwrite=false)`, { body: 'innehåll', accept: plain });
  await anna('POST', `${folderAt('Papers')}/Folders/add('closed')`);
  expect((await send('erik', 'Papers', 'a.txt')).status).toBe(200);
  expect((await send('erik', 'Papers/closed', 'b.txt')).json).toMatchObject({ ServerRelativeUrl: '/sites/demo/Papers/closed/b.txt' });
  expect((await send('erik', 'Papers/closed', 'a.txt')).status).toBe(200);
  await pnp(server, 'anna').web.getFolderByServerRelativePath('/sites/demo/Papers/closed').getItem().then((item) => item.breakRoleInheritance(false));
  const plainGet = async (person: string, path: string): Promise<number> => (await fetch(`${server.url}/${path}`, { headers: { Cookie: `sp-person=${person}` } })).status;
  expect([await plainGet('erik', 'Papers/closed/b.txt'), await plainGet('anna', 'Papers/closed/b.txt')]).toEqual([404, 200]);
  expect((await erik('GET', fileAt('Papers/closed/b.txt'))).status).toBe(404);
  expect(values(await erik('GET', `${folderAt('Papers')}/Files?$select=Name`, { accept: plain }))).toEqual([{ Name: 'a.txt' }]);
  expect(values(await erik('GET', "web/getList('/sites/demo/Papers')/items?$select=FileRef", { accept: plain }))).toEqual([{ FileRef: '/sites/demo/Papers/a.txt' }]);
  expect((await send('erik', 'Papers/closed', 'c.txt')).status).toBe(404);
  const moved = (name: string) => anna('POST', `${fileAt(`Papers/${name}`)}/moveto(newurl='/sites/demo/Papers/closed/${name}',flags=0)`);
  expect((await moved('a.txt')).status).toBe(400);
  await send('erik', 'Papers', 'd.txt');
  expect((await moved('d.txt')).status).toBe(200);
  expect([await plainGet('erik', 'Papers/d.txt'), await plainGet('erik', 'Papers/closed/d.txt'), await plainGet('anna', 'Papers/closed/d.txt')]).toEqual([404, 404, 200]);
  expect((await anna('GET', `${fileAt('Papers/closed/d.txt')}/$value`)).text).toBe('innehåll');
  // A folder goes with all that lies in it, and its name is free again.
  expect((await anna('POST', `${folderAt('Papers/closed')}/recycle`)).status).toBe(200);
  expect(await plainGet('anna', 'Papers/closed/d.txt')).toBe(404);
  await anna('POST', `${folderAt('Papers')}/Folders/add('closed')`);
  expect((await send('erik', 'Papers/closed', 'd.txt')).status).toBe(200);
});
