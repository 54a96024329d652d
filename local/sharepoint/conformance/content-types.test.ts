import type { RunningSharePoint } from '../index';
import { pnp, raw, startTest } from '../testing/client';
import '@pnp/sp/content-types';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const verbose = 'application/json;odata=verbose';
const list = "web/lists/getByTitle('Typed')";
const merge = (path: string, body: unknown) => anna('MERGE', path, { body, headers: { 'If-Match': '*' } });
const values = async (path: string): Promise<Record<string, unknown>[]> => (await anna('GET', path, { accept: plain })).json['value'] as Record<string, unknown>[];
const WANTED = '0x01008D19F38845B0884EBEBE239FDF359184';

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Typed', BaseTemplate: 100, ContentTypesEnabled: true } });
  await anna('POST', `${list}/fields`, { body: { Title: 'Own', FieldTypeKind: 2 } });
});
afterAll(() => server.stop());

it('§9 a web has the standard content types, with their columns and parents', async () => {
  expect((await values('web/contenttypes?$select=StringId,Name&$filter=Hidden eq false&$top=3'))).toEqual([{ StringId: '0x01', Name: 'Item' }, { StringId: '0x0101', Name: 'Document' }, { StringId: '0x010101', Name: 'Form' }]);
  const item = await anna('GET', "web/contenttypes('0x01')?$expand=Fields,FieldLinks,Parent", { accept: verbose });
  expect(item.json['d']).toMatchObject({
    __metadata: { type: 'SP.ContentType' }, Id: { StringValue: '0x01' }, StringId: '0x01', Name: 'Item', Group: 'List Content Types', Sealed: false, Scope: '/sites/demo',
    Fields: { results: [{ InternalName: 'ContentType' }, { InternalName: 'Title', Required: true }] }, FieldLinks: { results: [{ Name: 'ContentType' }, { Name: 'Title', Required: true, FieldInternalName: 'Title' }] }, Parent: { Name: 'System' },
  });
  expect((await values('web/availablecontenttypes')).length).toBeGreaterThan(15);
  expect((await anna('GET', "web/contenttypes/getById('0x010101')/parent?$select=Name", { accept: plain })).json).toEqual({ Name: 'Document' });
  expect((await anna('GET', "web/contenttypes('0x0199')")).status).toBe(404);
  expect((await anna('GET', "web/contenttypes('nonsense')")).status).toBe(404);
});

it('§9 a content type is made below another, gets columns, is changed and deleted', async () => {
  const made = await anna('POST', 'web/contenttypes', { body: { Id: { StringValue: WANTED }, Name: 'Report', Description: 'd', Group: 'Ours' } });
  expect([made.status, made.json['StringId'], made.json['Group']]).toEqual([201, WANTED, 'Ours']);
  const path = `web/contenttypes('${WANTED}')`;
  expect((await anna('POST', `${path}/fieldlinks`, { body: { FieldInternalName: 'Company', Required: true } })).json).toMatchObject({ 'odata.type': 'SP.FieldLink', Name: 'Company', Required: true, Id: '038d1503-4629-40f6-adaf-b47d1ab2d4fe' });
  await anna('POST', `${path}/fieldlinks`, { body: { FieldInternalName: 'WorkCity' } });
  await anna('POST', `${path}/fieldlinks/reorder`, { body: { internalNames: ['WorkCity', 'Title'] } });
  expect((await values(`${path}/fieldlinks?$select=Name`)).map(({ Name }) => Name)).toEqual(['WorkCity', 'Title', 'ContentType', 'Company']);
  await merge(`${path}/fieldlinks(guid'038d1503-4629-40f6-adaf-b47d1ab2d4fe')`, { Hidden: true });
  expect((await anna('GET', `${path}/fieldlinks/getById('038d1503-4629-40f6-adaf-b47d1ab2d4fe')`)).json).toMatchObject({ Hidden: true, Required: true });
  expect((await anna('DELETE', `${path}/fieldlinks('038d1503-4629-40f6-adaf-b47d1ab2d4fe')`)).status).toBe(200);
  expect((await values(`${path}/fields?$select=InternalName`)).map(({ InternalName }) => InternalName)).toEqual(['WorkCity', 'Title', 'ContentType']);
  expect((await merge(path, { Name: 'Renamed', NewFormClientSideComponentId: '03e45e84-1992-4d42-9116-26f756012634' })).status).toBe(204);
  expect((await anna('GET', path)).json).toMatchObject({ Name: 'Renamed', NewFormClientSideComponentId: '03e45e84-1992-4d42-9116-26f756012634' });
  for (const [body, status] of [[{ Name: 'Renamed' }, 500], [{ Name: '' }, 400], [{ Name: 5 }, 400], [{ Name: 'x', Nope: 1 }, 400], [{ Name: 'x', Id: { StringValue: 'zz' } }, 400]] as const) expect((await anna('POST', 'web/contenttypes', { body })).status).toBe(status);
  expect((await anna('POST', 'web/contenttypes/add', { body: { parameters: { Name: 'Below', ParentContentType: { Id: { StringValue: '0x0101' } } } } })).json['StringId']).toMatch(/^0x010100[0-9A-F]{32}$/);
  expect((await anna('DELETE', "web/contenttypes('0x01')")).status).toBe(500);
});

it('§9 a list has its own types, takes those of the site with their columns, and rows bear them', async () => {
  const [first, folder] = await values(`${list}/contenttypes?$select=StringId,Name,Scope`);
  expect([first?.['Name'], folder?.['Name'], first?.['Scope']]).toEqual(['Item', 'Folder', '/sites/demo/Lists/Typed']);
  expect(first?.['StringId']).toMatch(/^0x0100[0-9A-F]{32}$/);
  expect((await values(`${list}/contenttypes('${String(first?.['StringId'])}')/fieldlinks`)).map(({ Name }) => Name)).toEqual(['ContentType', 'Title', 'Own']);
  const row = await anna('POST', `${list}/items`, { body: { Title: 'plain' } });
  expect(row.json['ContentTypeId']).toBe(first?.['StringId']);

  const added = await anna('POST', `${list}/contenttypes/addAvailableContentType`, { body: { contentTypeId: WANTED } });
  const id = String(added.json['StringId']);
  expect([added.status, added.json['Name'], id.startsWith(`${WANTED}00`)]).toEqual([200, 'Renamed', true]);
  expect((await anna('GET', `${list}/fields/getByInternalNameOrTitle('WorkCity')`)).json).toMatchObject({ Id: '6ca7bd7f-b490-402e-af1b-2813cf087b1e', CanBeDeleted: true });
  expect((await anna('POST', `${list}/contenttypes/addAvailableContentType`, { body: { contentTypeId: WANTED } })).status).toBe(500);

  const typed = await anna('POST', `${list}/items`, { body: { Title: 'typed', WorkCity: 'Luleå', ContentTypeId: id } });
  expect(typed.json['ContentTypeId']).toBe(id);
  expect((await anna('GET', `${list}/items(${String(typed.json['Id'])})?$select=ContentType/Name&$expand=ContentType`, { accept: plain })).json).toEqual({ ContentType: { Name: 'Renamed' } });
  expect((await anna('GET', `${list}/items(${String(typed.json['Id'])})/ContentType/Parent?$select=StringId`, { accept: plain })).json).toEqual({ StringId: WANTED });
  expect((await merge(`${list}/items(${String(row.json['Id'])})`, { ContentTypeId: WANTED })).status).toBe(204);
  expect((await values(`${list}/items?$select=ContentTypeId`)).map(({ ContentTypeId }) => ContentTypeId)).toEqual([id, id]);
  expect((await anna('POST', `${list}/items`, { body: { ContentTypeId: '0x0108' } })).status).toBe(400);
  expect((await anna('DELETE', `${list}/contenttypes('${id}')`)).text).toContain('The content type is in use.');
  expect((await anna('DELETE', `web/contenttypes('${WANTED}')`)).text).toContain('The content type is in use.');
  expect((await anna('DELETE', `${list}/contenttypes('${String(first?.['StringId'])}')`)).status).toBe(200);
});

it('§9 the first type of the New menu is that of new rows', async () => {
  const id = String((await anna('POST', `${list}/contenttypes/addAvailableContentType`, { body: { contentTypeId: '0x0108' } })).json['StringId']);
  const ids = (await values(`${list}/contenttypes?$select=StringId,Name`)).filter(({ Name }) => Name === 'Renamed').map(({ StringId }) => ({ StringValue: String(StringId) }));
  expect((await merge(`${list}/rootfolder`, { UniqueContentTypeOrder: [{ StringValue: id }, ...ids] })).status).toBe(204);
  expect((await anna('GET', `${list}/rootfolder?$select=UniqueContentTypeOrder`, { accept: plain })).json).toEqual({ UniqueContentTypeOrder: [{ StringValue: id }, ...ids] });
  expect((await anna('POST', `${list}/items`, { body: { Title: 'task', Priority: '(1) High' } })).json['ContentTypeId']).toBe(id);
});

it('§9 PnPjs reads and writes content types', async () => {
  const { web } = pnp(server, 'anna');
  const made = await web.contentTypes.add('0x0100AAAABBBBCCCCDDDDEEEEFFFF00001111', 'By PnPjs');
  const type = web.contentTypes.getById((made.data as unknown as { StringId: string }).StringId);
  await type.update({ Name: 'Named anew' } as never);
  expect(await type()).toMatchObject({ Name: 'Named anew' });
  expect(await type.workflowAssociations()).toEqual([]);
  expect((await type.fieldLinks()).map(({ Name }) => Name)).toEqual(['ContentType', 'Title']);
  expect(await type.parent()).toMatchObject({ Name: 'Item' });
  await web.lists.getByTitle('Documents').contentTypes.addAvailableContentType('0x010102');
  await type.delete();
  expect((await raw(server, 'maria')('POST', 'web/contenttypes', { body: { Name: 'No' } })).status).toBe(403);
});
