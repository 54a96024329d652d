import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

// What packages of npm send, as they send it: spsave, sppull, sp-download, sprestlib, xom-sharepoint, the CLI for Microsoft 365, PnP.Core.
let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const [plain, verbose] = ['application/json;odata=nometadata', 'application/json;odata=verbose'];
const docs = "web/getFolderByServerRelativeUrl('Shared Documents')";
beforeAll(async () => {
  server = await startTest({ as: 'anna' });
  anna = raw(server, 'anna');
  await anna('POST', `${docs}/Files/add(url='m.txt',overwrite=true)`, { body: 'bytes' });
});
afterAll(() => server.stop());

const valueOf = ({ json }: { json: Record<string, unknown> }): unknown => json['value'];

it('1.18 a file for a folder that is missing names the directory, so that spsave makes it', async () => {
  const missing = await anna('POST', "web/GetFolderByServerRelativeUrl(@FolderName)/Files/add(url=@FileName,overwrite=true)?@FolderName='Shared%20Documents%2Fnew'&@FileName='a.txt'", { accept: verbose, body: 'x' });
  expect([missing.status, (missing.json['error'] as { code: string }).code]).toEqual([404, '-2147024893, System.IO.DirectoryNotFoundException']);
  expect((await anna('POST', 'web/folders', { body: { ServerRelativeUrl: 'Shared Documents/new' } })).status).toBe(201);
  expect((await anna('POST', "web/GetFolderByServerRelativeUrl('Shared Documents/new')/Files/add(url='a.txt',overwrite=true)", { body: 'x' })).status).toBe(200);
});

it('§11 folders are made from the web by their whole address, encoded or as a path', async () => {
  expect((await anna('POST', "web/folders/addUsingPath(decodedUrl='/sites/demo/Shared Documents/a%2520b')", { accept: plain })).json).toMatchObject({ Name: 'a%20b' });
  expect((await anna('POST', "web/folders/add('/sites/demo/Shared%2520Documents/c%2520d')", { accept: plain })).json).toMatchObject({ Name: 'c d' });
  expect((await anna('POST', "web/folders/addUsingPath(decodedUrl='/sites/demo/Shared Documents/c d')")).status).toBe(400);
  expect((await anna('GET', "web/GetList('%252Fsites%252Fdemo%252FShared%2520Documents')?$select=Title", { accept: plain })).json).toEqual({ Title: 'Documents' });
});

it('§4 the boundary may stand right behind the JSON of a part', async () => {
  await anna('POST', 'web/lists', { body: { Title: 'Batched' } });
  const part = (title: string): string => `--c\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nPOST ${server.url}/_api/web/lists/getByTitle('Batched')/items HTTP/1.1\nAccept: application/json;odata=nometadata\nContent-Type: application/json\n\n{"Title":"${title}"}`;
  const body = `--b\nContent-Type: multipart/mixed; boundary=c\n\nContent-Transfer-Encoding: binary\n\n${part('one')}${part('two --c--')}--c--\n\n--b--\n`;
  const { text } = await anna('POST', '$batch', { body, headers: { 'Content-Type': 'multipart/mixed; boundary=b' } });
  expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['201', '201']);
  expect(valueOf(await anna('GET', "web/lists/getByTitle('Batched')/items?$select=Title", { accept: plain }))).toEqual([{ Title: 'one' }, { Title: 'two --c--' }]);
});

it('§1 the API answers below the address of a list and its folders, and of no other', async () => {
  const at = (path: string): Promise<Response> => fetch(`${server.url}/${path}/_api/web?$select=ServerRelativeUrl`, { headers: { Accept: plain } });
  for (const path of ['Shared%20Documents', 'Shared%20Documents/new', '_catalogs/users']) expect(await (await at(path)).json()).toEqual({ ServerRelativeUrl: '/sites/demo' });
  expect((await at('Nothing')).status).toBe(404);
});

it('§11 the download page sends a file by its id or address, to whom may open it', async () => {
  const { UniqueId } = (await anna('GET', "web/getFileByServerRelativeUrl('/sites/demo/Shared Documents/m.txt')", { accept: plain })).json;
  const page = (query: string, person = 'anna'): Promise<Response> => fetch(`${server.url}/_layouts/15/download.aspx?${query}`, { headers: { Cookie: `sp-person=${person}` } });
  expect(await (await page(`UniqueId=${String(UniqueId)}`)).text()).toBe('bytes');
  expect(await (await page(`SourceUrl=${encodeURIComponent(`${server.url}/Shared Documents/m.txt`)}`)).text()).toBe('bytes');
  expect((await page('UniqueId=11111111-1111-1111-1111-111111111111')).status).toBe(404);
  expect((await page(`UniqueId=${String(UniqueId)}`, 'gast')).status).toBe(403);
});

it('§5 names that lead nowhere are read past below what is expanded, and refused elsewhere', async () => {
  const wide = `${docs}?$expand=Folders,Files,Files/ListItemAllFields&$select=Folders/UniqueID,Folders/ID,Folder/TimeCreated,Files/Name,Files/ListItemAllFields/Id`;
  const { status, json } = await anna('GET', wide, { accept: plain });
  expect([status, (json['Files'] as object[])[0]]).toEqual([200, { Name: 'm.txt', ListItemAllFields: { Id: 1, ID: 1 } }]);
  expect((await anna('GET', `${docs}?$select=Folder/TimeCreated`)).status).toBe(400);
  expect((await anna('GET', `${docs}?$select=Nothing&$expand=Files`)).status).toBe(400);
  const query = { query: { ViewXml: '<View Scope="Recursive"/>' } };
  const rows = await anna('POST', "web/lists/getByTitle('Documents')/GetItems?$select=TimeCreated,FileLeafRef,File/Length&$expand=Files/ListItemAllFields,File", { body: query, accept: plain });
  expect((rows.json['value'] as object[])[0]).toEqual({ FileLeafRef: 'm.txt', File: { Length: '5' } });
});

it('1.3 verbose leaves what is not there deferred when it is expanded', async () => {
  const { json } = await anna('GET', "web/getFileByServerRelativeUrl('/sites/demo/Shared Documents/m.txt')?$select=CheckedOutByUser/Id&$expand=CheckedOutByUser", { accept: verbose });
  expect((json['d'] as Record<string, unknown>)['CheckedOutByUser']).toEqual({ __deferred: { uri: expect.stringMatching(/\/CheckedOutByUser$/) as string } });
});

it('§6 webinfos/add makes a web; features take their arguments in the address', async () => {
  const parameters = { Url: 'sub', Title: 'Sub', Description: '', Language: 1033, WebTemplate: 'STS#0', UseUniquePermissions: true };
  expect((await anna('POST', 'web/webinfos/add', { body: { parameters }, accept: plain })).json).toMatchObject({ ServerRelativeUrl: '/sites/demo/sub', Title: 'Sub' });
  const unique = await fetch(`${server.url}/sub/_api/web/HasUniqueRoleAssignments`, { headers: { Accept: plain } });
  expect(await unique.json()).toEqual({ value: true });
  const id = '87294c72-f260-42f3-a41b-981a2ffce37a';
  expect((await anna('POST', `web/features/add(featureId=guid'${id}',force=false)`, { accept: plain })).json).toEqual({ DefinitionId: id });
  expect((await anna('POST', `web/features/remove(featureId=guid'${id}',force=true)`)).status).toBe(200);
  expect((await anna('GET', `web/features('${id}')`, { accept: plain })).json).toEqual({ 'odata.null': true });
});

it('§5 a row is found by the address of its file or folder', async () => {
  expect((await anna('GET', "web/GetListItem('/sites/demo/Shared Documents/m.txt')?$select=Id,DisplayName", { accept: plain })).json).toEqual({ Id: 1, ID: 1, DisplayName: 'm' });
  expect((await anna('GET', "web/GetListItemUsingPath(DecodedUrl='/sites/demo/Shared Documents/new')?$select=FileSystemObjectType", { accept: plain })).json).toEqual({ FileSystemObjectType: 1 });
  expect((await anna('GET', "web/GetListItem('/sites/demo/Shared Documents/none.txt')")).status).toBe(404);
});

it('9.6 a place is written and read; tasks point at tasks; joined columns are lookups', async () => {
  const { Id, ListItemEntityTypeFullName: type } = (await anna('POST', 'web/lists', { body: { Title: 'Tasks', BaseTemplate: 171 }, accept: plain })).json;
  const tasks = `web/lists(guid'${String(Id)}')`;
  expect((await anna('GET', `${tasks}/fields/getByInternalNameOrTitle('Predecessors')`, { accept: plain })).json).toMatchObject({ TypeAsString: 'LookupMulti', LookupList: `{${String(Id)}}` });
  expect((await anna('GET', `${tasks}/fields/getByInternalNameOrTitle('FileRef')`, { accept: plain })).json).toMatchObject({ TypeAsString: 'Lookup', FieldTypeKind: 7 });
  await anna('POST', `${tasks}/fields`, { body: { Title: 'Where', FieldTypeKind: 31 } });
  await anna('POST', `${tasks}/items`, { body: { Title: 'one' } });
  const where = { __metadata: { type: 'SP.FieldGeolocationValue' }, Latitude: 59.94, Longitude: 29.81 };
  expect((await anna('POST', `${tasks}/items`, { body: { __metadata: { type }, Title: 'two', Where: where, PredecessorsId: { results: [1] } }, headers: { 'Content-Type': verbose } })).status).toBe(201);
  expect((await anna('GET', `${tasks}/items(2)?$select=Where,PredecessorsId`, { accept: plain })).json).toEqual({ Where: { Latitude: 59.94, Longitude: 29.81, Altitude: 0, Measure: 0 }, PredecessorsId: [1] });
  for (const wrong of ['here', 5, [1], { Latitude: 'x' }, { Latitude: 91 }]) expect((await anna('POST', `${tasks}/items`, { body: { Where: wrong } })).status).toBe(400);
});

it('11.1 an attachment is renamed by moving its file', async () => {
  const row = "web/lists/getByTitle('Batched')/items(1)";
  await anna('POST', `${row}/AttachmentFiles/add(FileName='a.txt')`, { body: 'kept' });
  const at = (name: string): string => `/sites/demo/Lists/Batched/Attachments/1/${name}`;
  const move = (to: string): Promise<{ status: number }> => anna('POST', `web/getFileByServerRelativeUrl('${at('a.txt')}')/MoveTo(newurl='${to}',flags=1)`);
  expect((await move(at('b.txt'))).status).toBe(200);
  expect((await anna('GET', `${row}/AttachmentFiles('b.txt')/$value`)).text).toBe('kept');
  expect(valueOf(await anna('GET', `${row}/AttachmentFiles?$select=FileName`, { accept: plain }))).toEqual([{ FileName: 'b.txt' }]);
  expect((await move(at('c.txt'))).status).toBe(404);
});
