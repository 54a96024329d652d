import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/files/folder';
import { pnp, raw, startTest, type RawAnswer } from '../testing/client';
import { checkSize, LARGEST } from '../endpoints/files/names';
import { addFolder } from '../store/folders';
import { addFile } from '../store/files';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const folderAt = (path: string): string => `web/GetFolderByServerRelativePath(decodedurl='/sites/demo/${path}')`;
const values = (answer: RawAnswer): Record<string, unknown>[] => answer.json['value'] as Record<string, unknown>[];
const names = (answer: RawAnswer): unknown[] => values(answer).map(({ Name }) => Name);
const errorOf = ({ status, json }: RawAnswer): unknown => [status, (json['odata.error'] as { code: string } | undefined)?.code];

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Papers', BaseTemplate: 101 } });
  await anna('POST', 'web/lists', { body: { Title: 'Rows', BaseTemplate: 100 } });
});
afterAll(() => server.stop());

it('§11 the web has a root folder, and in it its lists and what they lie in', async () => {
  const root = (await anna('GET', 'web/rootFolder', { accept: plain })).json;
  expect(root).toMatchObject({ Exists: true, Name: '', ServerRelativeUrl: '/sites/demo', UniqueId: expect.any(String) as unknown });
  expect(root).not.toHaveProperty('ServerRelativePath');
  expect((await anna('GET', `web/getFolderById('${String(root['UniqueId'])}')?$select=ServerRelativePath`, { accept: plain })).json).toEqual({ ServerRelativePath: { DecodedUrl: '/sites/demo' } });
  expect(names(await anna('GET', 'web/folders?$select=Name', { accept: plain }))).toEqual(expect.arrayContaining(['Lists', 'Papers', 'Shared Documents']));
  expect(names(await anna('GET', "web/folders('Lists')/folders", { accept: plain }))).toContain('Rows');
  expect((await anna('GET', "web/rootFolder/folders('papers')/parentFolder/ServerRelativeUrl", { accept: plain })).json).toEqual({ value: '/sites/demo' });
  expect((await anna('GET', 'web/rootFolder/parentFolder', { accept: plain })).json).toEqual({ 'odata.null': true });
  expect(values(await anna('GET', 'web/rootFolder/files', { accept: plain }))).toEqual([]);
  expect((await anna('GET', "web?$select=RootFolder/Name,Folders/Name&$expand=RootFolder,Folders", { accept: plain })).json).toMatchObject({ RootFolder: { Name: '' } });
  expect(errorOf(await anna('GET', "web/folders('Nowhere')"))).toEqual([404, '-2147024894, System.IO.FileNotFoundException']);
});

it('1.18 a folder that is missing says so, and that it does not exist', async () => {
  expect(errorOf(await anna('GET', folderAt('Papers/none')))).toEqual([404, '-2147024894, System.IO.FileNotFoundException']);
  expect((await anna('GET', `${folderAt('Papers/none')}?$select=Exists`, { accept: plain })).json).toEqual({ Exists: false });
  expect((await anna('GET', `${folderAt('Papers/none')}/Exists`, { accept: plain })).json).toEqual({ value: false });
  for (const rest of ['/Files', '/Folders']) expect((await anna('GET', folderAt('Papers/none') + rest, { accept: plain })).json).toEqual({ value: [] });
  for (const [verb, rest] of [['POST', '/Folders/add(\'x\')'], ['DELETE', '']] as const) expect((await anna(verb, folderAt('Papers/none') + rest)).status).toBe(404);
  expect(errorOf(await anna('GET', "web/GetFileByServerRelativeUrl('/sites/demo/Papers/none.txt')"))).toEqual([404, '-2130575338, Microsoft.SharePoint.SPException']);
});

it('§11 PnPjs makes, reads, changes, empties and deletes folders', async () => {
  const { web } = pnp(server, 'anna');
  const papers = web.getFolderByServerRelativePath('/sites/demo/Papers');
  const made = await papers.folders.addUsingPath('a #%å', false);
  expect(made).toMatchObject({ Name: 'a #%å', ItemCount: 0, ServerRelativeUrl: '/sites/demo/Papers/a #%å' });
  const folder = web.getFolderByServerRelativePath('/sites/demo/Papers/a #%å');
  await folder.addSubFolderUsingPath('inner');
  expect((await papers.folders.select('Name')<{ Name: string }[]>()).map(({ Name }) => Name)).toEqual(['a #%å']);
  await folder.files.addUsingPath('f.txt', 'four');
  expect(await folder.select('ItemCount', 'Files/Name', 'Folders/Name').expand('Files', 'Folders')()).toMatchObject({ ItemCount: 2, Files: [{ Name: 'f.txt' }], Folders: [{ Name: 'inner' }] });
  expect(await folder.storageMetrics()).toMatchObject({ TotalFileCount: '1', TotalSize: '4' });
  expect(await folder.properties()).toMatchObject({ vti_x005f_isbrowsable: 'true', vti_x005f_listname: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as unknown });
  expect(await folder.parentFolder.select('Name')()).toMatchObject({ Name: 'Papers' });
  await folder.update({ Name: 'a #%å', WelcomePage: 'Home.aspx' });
  expect(await folder.select('WelcomePage', 'UniqueContentTypeOrder')()).toMatchObject({ WelcomePage: 'Home.aspx', UniqueContentTypeOrder: null });
  expect(await folder.getParentInfos()).toMatchObject({ ParentList: { RootFolderServerRelativeUrl: '/sites/demo/Papers' }, ParentWeb: { ServerRelativeUrl: '/sites/demo' } });
  expect((await folder.getItem<{ Id: number }>('Id')).Id).toBeGreaterThan(0);
  await expect(folder.deleteWithParams({ DeleteIfEmpty: true, BypassSharedLock: true, ETagMatch: '' })).rejects.toMatchObject({ status: 400 });
  await folder.folders.getByUrl('inner').delete();
  expect(await folder.folders()).toEqual([]);
  await folder.recycle();
  expect(await papers.folders.filter("Name eq 'a #%å'")()).toEqual([]);
});

it('§11 a folder takes no unknown property, and no name SharePoint has not', async () => {
  expect((await anna('MERGE', folderAt('Papers'), { body: { Colour: 'red' } })).status).toBe(400);
  expect((await anna('MERGE', folderAt('Papers'), { body: { WelcomePage: 7 } })).status).toBe(400);
  expect((await anna('MERGE', folderAt('Papers'), { body: { UniqueContentTypeOrder: 'x' } })).status).toBe(400);
  expect((await raw(server, 'nils')('MERGE', folderAt('Papers'), { body: { WelcomePage: 'x' } })).status).toBe(403);
  await anna('MERGE', folderAt('Papers'), { body: { UniqueContentTypeOrder: { results: [{ StringValue: '0x0101' }] } }, headers: { 'Content-Type': 'application/json;odata=verbose' } });
  expect((await anna('GET', `${folderAt('Papers')}?$select=ContentTypeOrder,UniqueContentTypeOrder`, { accept: plain })).json).toEqual({ ContentTypeOrder: [{ StringValue: '0x0101' }], UniqueContentTypeOrder: [{ StringValue: '0x0101' }] });
  for (const name of ['a*b', 'a|b', ' a', 'a ', 'a?']) expect(errorOf(await anna('POST', `${folderAt('Papers')}/Folders/add('${encodeURIComponent(name)}')`))).toEqual([400, '-2130575245, Microsoft.SharePoint.SPException']);
  expect(errorOf(await anna('POST', `${folderAt('Papers')}/Files/add(url='${'x'.repeat(250)}${'y'.repeat(20)}.txt')`, { body: 'x' }))).toEqual([400, '-2147024690, System.IO.PathTooLongException']);
  await anna('POST', `${folderAt('Papers')}/Folders/add('${'p'.repeat(200)}')`);
  expect(errorOf(await anna('POST', `${folderAt(`Papers/${'p'.repeat(200)}`)}/Files/add(url='${'x'.repeat(200)}.txt')`, { body: 'x' }))).toEqual([400, '-2147024690, System.IO.PathTooLongException']);
  expect(() => checkSize(LARGEST)).not.toThrow();
  expect(() => checkSize(LARGEST + 1)).toThrow('262144000');
});

it('§11 files are added under a free name, as stubs and by a path below; what is absent is named', async () => {
  const add = (how: string): Promise<RawAnswer> => anna('POST', `${folderAt('Papers')}/Files/${how}`, { body: 'x', accept: plain });
  await add("add('u.txt',true)");
  expect((await add("AddUsingPath(DecodedUrl='u.txt',EnsureUniqueFileName=true,AutoCheckoutOnInvalidData=true)")).json).toMatchObject({ Name: 'u1.txt' });
  expect((await add("addStub(urlOfFile='s.txt')")).json).toMatchObject({ Length: '0' });
  expect((await anna('GET', `${folderAt('Papers')}/Files/getByUrl('U1.TXT')/Length/$value`)).text).toBe('1');
  expect((await anna('GET', `web/getFileByUrl(@p1)?@p1='${encodeURIComponent(`${server.url}/Papers/u1.txt`)}'&$select=Name`, { accept: plain })).json).toEqual({ Name: 'u1.txt' });
  expect((await anna('GET', `${folderAt('Papers')}/Files('u.txt')/openBinaryStream`)).text).toBe('x');
  expect((await anna('GET', `${folderAt('Papers')}/Files('u.txt')/lockedByUser`, { accept: plain })).json).toEqual({ 'odata.null': true });
  const deferred = (await anna('GET', `${folderAt('Papers')}/Files('u.txt')`, { accept: 'application/json;odata=verbose' })).json['d'];
  expect(deferred).toMatchObject({ __metadata: { type: 'SP.File' }, Versions: { __deferred: {} }, ListItemAllFields: { __deferred: {} } });
  for (const name of ['approve', 'VersionEvents', 'getLimitedWebPartManager(scope=1)', 'executeAction']) expect((await anna('POST', `${folderAt('Papers')}/Files('u.txt')/${name}`)).status).toBe(501);
  expect((await anna('GET', `${folderAt('Papers')}/Files('u.txt')/nothing`)).status).toBe(404);
});

it('§11 a folder among many files is read without them', async () => {
  const { store } = server;
  const list = store.lists.byTitle('Papers');
  if (list === undefined) throw new Error('no library');
  store.db.write(() => {
    const [full, few] = ['full', 'few'].map((name) => addFolder(store, list, undefined, name, 1));
    for (let n = 0; n < 400; n += 1) addFile(store, list, full, `${n}.txt`, new Uint8Array([1]), 1);
    addFile(store, list, few, 'only.txt', new Uint8Array([1]), 1);
  });
  // Every row the database hands out for a request is counted.
  const all = jest.spyOn(store.db, 'all');
  const rowsFor = async (path: string): Promise<number> => {
    all.mockClear();
    await anna('GET', path, { accept: plain });
    return all.mock.results.reduce((sum, { value }) => sum + (value as unknown[]).length, 0);
  };
  expect(await rowsFor(`${folderAt('Papers/few')}?$expand=Files,Folders`)).toBeLessThan(300);
  expect(await rowsFor(`${folderAt('Papers')}/Files`)).toBeLessThan(300);
  expect(await rowsFor(`${folderAt('Papers/full')}/Files?$top=5`)).toBeGreaterThan(400);
  all.mockRestore();
  expect(names(await anna('GET', `${folderAt('Papers/few')}/Files`, { accept: plain }))).toEqual(['only.txt']);
});
