import '@pnp/sp/recycle-bin';
import '@pnp/sp/sites';
import { pnp, raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
let erik: ReturnType<typeof raw>;
type Row = Record<string, unknown>;

const rows = async (who: typeof anna, path: string): Promise<Row[]> => (await who('GET', path)).json['value'] as Row[];
const L = "web/lists/getByTitle('Things')";

beforeAll(async () => {
  server = await startTest({ now: () => new Date('2026-03-02T23:30:00Z') });
  anna = raw(server, 'anna');
  erik = raw(server, 'erik');
  await anna('POST', 'web/lists', { body: { Title: 'Things', BaseTemplate: 100, EnableFolderCreation: true } });
  await anna('POST', `${L}/fields`, { body: { FieldTypeKind: 2, Title: 'Code' } });
});
afterAll(() => server.stop());

async function add(who: typeof anna, body: Row): Promise<number> {
  const answer = await who('POST', `${L}/items`, { body });
  expect(answer.status).toBe(201);
  return Number(answer.json['Id']);
}
const recycle = async (who: typeof anna, path: string): Promise<string> => {
  const answer = await who('POST', `${path}/recycle`);
  expect(answer.status).toBe(200);
  return String(answer.json['value']);
};

it('17.1 a recycled item is in the bin with all its properties and comes back as it was', async () => {
  const id = await add(erik, { Title: 'Recycle me', Code: 'A' });
  await erik('POST', `${L}/items(${id})`, { body: { Code: 'B' }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } });
  await anna('POST', `${L}/items(${id})/breakroleinheritance(true,true)`);
  const before = await anna('GET', `${L}/items(${id})?$select=*,UniqueId`);
  const bin = await recycle(anna, `${L}/items(${id})`);
  expect((await anna('GET', `${L}/items(${id})`)).status).toBe(404);
  const [entry] = await rows(anna, `web/recyclebin?$filter=Id eq guid'${bin}'`);
  expect(entry).toMatchObject({
    Id: bin, Title: 'Recycle me', LeafName: `${id}_.000`, LeafNamePath: { DecodedUrl: `${id}_.000` }, DirName: 'sites/demo/Lists/Things', DirNamePath: { DecodedUrl: 'sites/demo/Lists/Things' },
    ItemType: 3, ItemState: 1, AuthorName: 'Erik Sandberg', DeletedByName: 'Anna Lindqvist', DeletedByEmail: 'anna.lindqvist@region.example', DeletedDate: '2026-03-02T23:30:00Z',
    DeletedDateLocalFormatted: '3/3/2026 12:30 AM', 'odata.type': 'SP.RecycleBinItem',
  });
  expect(typeof entry?.['Size']).toBe('string');
  const people = await anna('GET', `web/RecycleBin('${bin}')?$select=Author/Title,DeletedBy/Title,Id&$expand=Author,DeletedBy`, { accept: 'application/json;odata=nometadata' });
  expect(people.json).toEqual({ Author: { Title: 'Erik Sandberg' }, DeletedBy: { Title: 'Anna Lindqvist' }, Id: bin });
  const restored = await anna('POST', `web/recyclebin('${bin}')/Restore()`);
  expect([restored.status, restored.json['odata.null']]).toEqual([200, true]);
  const after = await anna('GET', `${L}/items(${id})?$select=*,UniqueId`);
  expect(after.json).toEqual(before.json);
  expect((await rows(anna, `${L}/items(${id})/versions`)).length).toBe(2);
  expect((await anna('GET', `${L}/items(${id})/HasUniqueRoleAssignments`)).json['value']).toBe(true);
  expect((await anna('POST', `web/recyclebin('${bin}')/Restore()`)).json['odata.error']).toMatchObject({ code: '-2147024809, System.ArgumentException' });
});

it('17.1 people see what they threw away themselves, owners see all of it', async () => {
  const mine = await recycle(erik, `${L}/items(${await add(erik, { Title: 'Erik’s' })})`);
  const hers = await recycle(anna, `${L}/items(${await add(anna, { Title: 'Anna’s' })})`);
  expect((await rows(erik, 'web/RecycleBin')).map((one) => one['Id'])).toEqual([mine]);
  expect((await rows(anna, 'web/RecycleBin?$top=2')).map((one) => one['Id'])).toEqual([hers, mine]);
  expect((await erik('POST', `web/RecycleBin('${hers}')/Restore()`)).status).toBe(400);
  expect((await erik('POST', 'web/RecycleBin/MoveToSecondStageByIds', { body: { ids: [mine] } })).status).toBe(200);
  expect(await rows(erik, 'site/RecycleBin')).toEqual([]);
  expect((await rows(anna, `site/RecycleBin?$filter=itemState eq 2&$orderby=DeletedDate desc`)).map((one) => one['Id'])).toEqual([mine]);
  expect((await rows(anna, 'site/getRecycleBinItems(rowLimit=1,isAscending=true,itemState=1)')).map((one) => one['Id'])).toEqual([hers]);
  expect((await anna('POST', 'site/RecycleBin/RestoreByIds', { body: { ids: [mine, hers] } })).status).toBe(200);
  expect(await rows(anna, 'site/RecycleBin')).toEqual([]);
  expect((await anna('POST', 'site/RecycleBin/DeleteByIds', { body: { ids: 'x' } })).status).toBe(400);
});

it('17.1 a folder comes back with what lay in it, a file with its bytes; a taken name is an error', async () => {
  const files = "web/GetFolderByServerRelativePath(decodedurl='/sites/demo/Shared Documents')";
  await anna('POST', `${files}/folders/AddUsingPath(decodedurl='F')`);
  const inF = "web/GetFolderByServerRelativePath(decodedurl='/sites/demo/Shared Documents/F')";
  await anna('POST', `${inF}/files/AddUsingPath(decodedurl='a.txt',overwrite=true)`, { body: 'one' });
  await anna('POST', `${inF}/files/AddUsingPath(decodedurl='a.txt',overwrite=true)`, { body: 'two' });
  const a = "web/GetFileByServerRelativePath(decodedurl='/sites/demo/Shared Documents/F/a.txt')";
  const bin = await recycle(anna, a);
  const [file] = await rows(anna, 'web/RecycleBin?$top=1');
  expect(file).toMatchObject({ ItemType: 1, LeafName: 'a.txt', Title: 'a.txt', DirName: 'sites/demo/Shared Documents/F' });
  await anna('POST', `${inF}/files/AddUsingPath(decodedurl='a.txt')`, { body: 'other' });
  expect((await anna('POST', `web/RecycleBin('${bin}')/Restore`)).json['odata.error']).toMatchObject({ message: { value: 'A file with this name "a.txt" already exists in "sites/demo/Shared Documents/F". To restore the file, rename the existing file and try again.' } });
  await anna('DELETE', a);
  await anna('POST', `web/RecycleBin('${bin}')/Restore`);
  expect((await anna('GET', `${a}/$value`)).text).toBe('two');
  const folder = await recycle(anna, inF);
  expect((await rows(anna, 'web/RecycleBin?$top=1'))[0]).toMatchObject({ ItemType: 5, LeafName: 'F' });
  expect((await anna('GET', a)).status).toBe(404);
  await anna('POST', `web/RecycleBin('${folder}')/Restore`);
  expect((await anna('GET', `${a}/versions(512)/$value`)).text).toBe('one');
  // What lay in a folder that is gone makes the folder anew.
  const alone = await recycle(anna, a);
  await anna('DELETE', inF);
  expect((await anna('POST', `web/RecycleBin('${alone}')/Restore`)).status).toBe(200);
  expect((await anna('GET', `${a}/$value`)).text).toBe('two');
});

it('17.1 a recycled list comes back with its items and rights; before that its rows have nowhere to go', async () => {
  await anna('POST', 'web/lists', { body: { Title: 'Gone', BaseTemplate: 100 } });
  const G = "web/lists/getByTitle('Gone')";
  await anna('POST', `${G}/items`, { body: { Title: 'one' } });
  await anna('POST', `${G}/items`, { body: { Title: 'two' } });
  await anna('POST', `${G}/breakroleinheritance(true,true)`);
  const row = await recycle(anna, `${G}/items(2)`);
  const list = await recycle(anna, G);
  expect((await rows(anna, 'web/RecycleBin?$top=1'))[0]).toMatchObject({ ItemType: 4, Title: 'Gone', LeafName: 'Gone', DirName: 'sites/demo/Lists', Id: list });
  expect((await anna('POST', `web/RecycleBin('${row}')/Restore`)).status).toBe(404);
  const taken = await anna('POST', 'web/lists', { body: { Title: 'Gone', BaseTemplate: 100 } });
  expect(taken.status).toBe(201);
  expect((await anna('POST', `web/RecycleBin('${list}')/Restore`)).json['odata.error']).toMatchObject({ code: '-2130575342, Microsoft.SharePoint.SPException' });
  await anna('DELETE', `web/lists(guid'${String(taken.json['Id'])}')`);
  expect((await erik('POST', `web/RecycleBin('${list}')/Restore`)).status).toBe(400);
  await anna('POST', `web/RecycleBin('${list}')/Restore`);
  await anna('POST', `web/RecycleBin('${row}')/Restore`);
  expect((await rows(anna, `${G}/items`)).map((one) => one['Title'])).toEqual(['one', 'two']);
  expect((await anna('GET', `${G}/HasUniqueRoleAssignments`)).json['value']).toBe(true);
  const [before] = [await rows(anna, 'site/RecycleBin')];
  await anna('DELETE', G);
  expect(await rows(anna, 'site/RecycleBin')).toEqual(before);
});

it('17.1 a value that is unique now keeps its row in the bin', async () => {
  await anna('POST', 'web/lists', { body: { Title: 'Unique', BaseTemplate: 100 } });
  const U = "web/lists/getByTitle('Unique')";
  await anna('POST', `${U}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />' } } });
  await anna('POST', `${U}/items`, { body: { Title: 'one', Key: 'k' } });
  const bin = await recycle(anna, `${U}/items(1)`);
  await anna('POST', `${U}/items`, { body: { Title: 'two', Key: 'k' } });
  expect((await anna('POST', `web/RecycleBin('${bin}')/Restore`)).json['odata.error']).toMatchObject({ code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException' });
  await anna('DELETE', `${U}/items(2)`);
  expect((await anna('POST', `web/RecycleBin('${bin}')/Restore`)).status).toBe(200);
  expect((await rows(anna, `${U}/items`)).map((one) => one['Id'])).toEqual([1]);
});

it('17.1 an attachment and an earlier version come back to their row', async () => {
  const id = await add(anna, { Title: 'one' });
  const item = `${L}/items(${id})`;
  await anna('POST', item, { body: { Title: 'two' }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } });
  await anna('POST', `${item}/AttachmentFiles/add(FileName='a.txt')`, { body: 'attached' });
  const gone = await anna('POST', `${item}/AttachmentFiles('a.txt')/recycleObject`, { headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });
  expect([gone.status, gone.json['odata.null']]).toEqual([200, true]);
  const [attachment] = await rows(anna, 'web/RecycleBin?$top=1');
  expect(attachment).toMatchObject({ ItemType: 7, LeafName: 'a.txt', DirName: `sites/demo/Lists/Things/Attachments/${id}`, Size: '8' });
  expect(await rows(anna, `${item}/AttachmentFiles`)).toEqual([]);
  await anna('POST', `web/RecycleBin('${String(attachment?.['Id'])}')/Restore`);
  expect((await anna('GET', `${item}/AttachmentFiles('a.txt')/$value`)).text).toBe('attached');
  expect((await anna('GET', `${item}/Attachments`)).json['value']).toBe(true);
  await anna('POST', `${item}/versions/RecycleByLabel('1.0')`);
  const [version] = await rows(anna, 'web/RecycleBin?$top=1');
  expect(version).toMatchObject({ ItemType: 8, Title: 'two (1.0)' });
  const labels = async (): Promise<unknown[]> => (await rows(anna, `${item}/versions`)).map((one) => one['VersionLabel']);
  const left = await labels();
  expect(left).not.toContain('1.0');
  await anna('POST', `web/RecycleBin('${String(version?.['Id'])}')/Restore`);
  expect(await labels()).toEqual([...left, '1.0']);
  expect((await rows(anna, `${item}/versions`)).at(-1)).toMatchObject({ Title: 'one' });
});

it('§17 PnPjs reads, restores, moves and empties', async () => {
  const sp = pnp(server, 'anna');
  await sp.web.recycleBin.deleteAll();
  await sp.site.recycleBin.deleteAllSecondStageItems();
  expect(await sp.web.recycleBin()).toEqual([]);
  const { Id: id } = await sp.web.lists.getByTitle('Things').items.add({ Title: 'pnp' }) as { Id: number };
  const bin = String(await sp.web.lists.getByTitle('Things').items.getById(id).recycle());
  expect(await sp.web.recycleBin.getById(bin)()).toMatchObject({ Title: 'pnp' });
  await sp.web.recycleBin.getById(bin).restore();
  expect(await sp.web.lists.getByTitle('Things').items.getById(id)()).toMatchObject({ Title: 'pnp' });
  const again = String(await sp.web.lists.getByTitle('Things').items.getById(id).recycle());
  await sp.web.recycleBin.getById(again).moveToSecondStage();
  expect(await sp.web.recycleBin()).toEqual([]);
  expect(await sp.site.recycleBin()).toHaveLength(1);
  await sp.site.recycleBin.restoreAll();
  expect(await sp.site.recycleBin()).toEqual([]);
});
