import '@pnp/sp/files';
import '@pnp/sp/folders';
import { pnp, raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const folder = "web/GetFolderByServerRelativePath(decodedurl='/sites/demo/Papers')";
const file = (name: string): string => `web/GetFileByServerRelativePath(decodedurl='/sites/demo/Papers/${encodeURIComponent(name)}')`;
const add = (name: string, body: string, overwrite = false, person = 'anna'): Promise<RawAnswer> =>
  raw(server, person)('POST', `${folder}/Files/AddUsingPath(DecodedUrl=@a1,Overwrite=${overwrite})?@a1='${encodeURIComponent(name.replace(/'/g, "''"))}'`, { body, accept: plain });
const errorOf = (answer: RawAnswer): unknown => [answer.status, (answer.json['odata.error'] as { code: string } | undefined)?.code];
const send = (person: string, path: string, body: BodyInit, headers: Record<string, string> = {}) => fetch(`${server.url}/_api/${path}`, {
  method: 'POST', body, headers: { Accept: plain, Cookie: `sp-person=${person}`, 'X-RequestDigest': server.pageContext(person).formDigestValue, ...headers },
});

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Papers', BaseTemplate: 101 } });
});
afterAll(() => server.stop());

describe('a library', () => {
  it('12.1 lies beside Lists, keeps versions and no attachments, and needs no titles', async () => {
    const made = await anna('POST', 'web/lists', { body: { Title: 'Underlag', BaseTemplate: 101 }, accept: plain });
    expect([made.status, made.json]).toEqual([201, expect.objectContaining({
      BaseTemplate: 101, BaseType: 1, EntityTypeName: 'Underlag', EnableVersioning: true, MajorVersionLimit: 500, EnableAttachments: false,
    })]);
    expect((await anna('GET', "web/GetList('/sites/demo/Underlag')?$select=Title", { accept: plain })).json).toEqual({ Title: 'Underlag' });
    const fields = (await anna('GET', "web/GetList('/sites/demo/Underlag')/fields?$select=InternalName,Required", { accept: plain })).json['value'] as { InternalName: string; Required: boolean }[];
    expect(fields.filter(({ Required }) => Required).map(({ InternalName }) => InternalName)).toEqual(['FileLeafRef']);
    expect(fields.map(({ InternalName }) => InternalName)).toEqual(expect.arrayContaining(['LinkFilename', 'CheckoutUser']));
    expect(fields.some(({ InternalName }) => InternalName === 'Attachments')).toBe(false);
  });

  it('1.18 takes files by its folder and rows by no other way', async () => {
    expect(await anna('POST', "web/GetList('/sites/demo/Papers')/items", { body: { Title: 'x' } })).toMatchObject({ status: 400, text: expect.stringContaining('SPFileCollection.Add()') as unknown });
    expect((await anna('GET', folder, { accept: plain })).json).toMatchObject({ Exists: true, Name: 'Papers', ServerRelativeUrl: '/sites/demo/Papers' });
    expect(errorOf(await anna('GET', "web/GetFolderByServerRelativePath(decodedurl='/sites/demo/Nowhere')"))).toEqual([404, '-2147024894, System.IO.FileNotFoundException']);
    expect(errorOf(await anna('POST', "web/GetFolderByServerRelativeUrl('Lists/X')/Files/add(url='a.txt')", { body: 'x' }))).toEqual([404, '-2147024893, System.IO.DirectoryNotFoundException']);
  });
});

describe('adding a file', () => {
  it('3.8 answers 200 with SP.File, its length as a text and a tag with braces', async () => {
    const made = await add('Å “bild” 1.json', '{"å":1}');
    expect(made.status).toBe(200);
    const { UniqueId } = made.json as { UniqueId: string };
    expect(made.json).toMatchObject({
      Name: 'Å “bild” 1.json', ServerRelativeUrl: '/sites/demo/Papers/Å “bild” 1.json', Length: '8', Level: 1, MajorVersion: 1, MinorVersion: 0, UIVersion: 512,
      UIVersionLabel: '1.0', Exists: true, ETag: `"{${UniqueId.toUpperCase()}},1"`, ContentTag: `{${UniqueId.toUpperCase()}},1,1`, LinkingUri: null, Title: null,
    });
    expect((await add('Papper.docx', 'x')).json['LinkingUrl']).toMatch(/\/sites\/demo\/Papers\/Papper\.docx\?d=w[0-9a-f]{32}$/);
  });

  it('3.2 takes Files/add and the address as clients write it', async () => {
    for (const [path, name] of [["web/GetFolderByServerRelativeUrl('/sites/demo/Papers')/Files/add(url='b 1.txt',overwrite=true)", 'b 1.txt'], ["web/GetFolderByServerRelativeUrl('Papers')/files/Add(overwrite=false,url='b2.txt')", 'b2.txt'],
      ["web/lists/getByTitle('Papers')/RootFolder/Files/AddUsingPath(decodedurl='it''s%20%2323%25.txt')", "it's #23%.txt"]] as const) {
      expect((await anna('POST', path, { body: 'x', accept: plain })).json).toMatchObject({ Name: name });
    }
  });

  it('11.2 refuses a name that is taken, in any case, with 400 and its code', async () => {
    await add('taken.json', 'first');
    expect(errorOf(await add('taken.json', 'second'))).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
    expect(errorOf(await add('TAKEN.JSON', 'second'))).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
    expect((await anna('GET', `${file('taken.json')}/$value`)).text).toBe('first');
  });

  it('3.2 replaces it when that is asked for: the same file, a new version', async () => {
    const before = (await add('over.json', 'first')).json;
    const after = (await add('over.json', 'second', true)).json;
    expect(after).toMatchObject({ UniqueId: before['UniqueId'], UIVersionLabel: '2.0', Length: '6', ContentTag: expect.stringMatching(/,2,2$/) as unknown });
  });

  it.each(['a*b.txt', 'a?.txt', 'x|y', ' a.txt', 'a.txt.', '~$a.docx', 'a_vti_b.txt'])('§11 refuses the name %j', async (name) => {
    expect(errorOf(await add(name, 'x'))).toEqual([400, '-2130575245, Microsoft.SharePoint.SPException']);
  });

  it('4.5 passes inside a batch', async () => {
    const sp = pnp(server, 'anna');
    const [batched, execute] = sp.batched();
    const sent = batched.web.getFolderByServerRelativePath('/sites/demo/Papers').files.addUsingPath('batch.txt', 'x');
    await execute();
    expect(await sent).toMatchObject({ Name: 'batch.txt' });
  });
});

describe('a file’s row', () => {
  it('3.8 has the file’s name, its own kind of tag, and takes metadata', async () => {
    const { UniqueId } = (await add('row.json', 'x')).json as { UniqueId: string };
    const row = await anna('GET', `${file('row.json')}/ListItemAllFields`);
    expect(row.json).toMatchObject({ 'odata.type': 'SP.Data.PapersItem', 'odata.etag': `"${UniqueId},1"`, FileSystemObjectType: 0, CheckoutUserId: null, ContentTypeId: expect.stringMatching(/^0x0101/) as unknown });
    expect(row.json).not.toHaveProperty('Attachments');
    const names = await anna('GET', `${file('row.json')}/ListItemAllFields?$select=FileRef,FileDirRef,FileLeafRef,File_x0020_Type,UniqueId`, { accept: plain });
    expect(names.json).toEqual({ FileRef: '/sites/demo/Papers/row.json', FileDirRef: '/sites/demo/Papers', FileLeafRef: 'row.json', File_x0020_Type: 'json', UniqueId });
    const etag = String(row.json['odata.etag']);
    const merged = await anna('MERGE', `${file('row.json')}/ListItemAllFields`, { body: { Title: 'T' }, headers: { 'If-Match': etag } });
    expect([merged.status, merged.headers.get('etag')]).toEqual([204, `"${UniqueId},2"`]);
    expect((await anna('GET', `${file('row.json')}?$select=Title,Name,UIVersionLabel`, { accept: plain })).json).toEqual({ Title: 'T', Name: 'row.json', UIVersionLabel: '2.0' });
    expect((await anna('PUT', `${file('row.json')}/ListItemAllFields`, { body: {}, headers: { 'If-Match': '*' } })).status).toBe(204);
    expect((await anna('GET', `${file('row.json')}?$select=Title,Name`, { accept: plain })).json).toEqual({ Title: null, Name: 'row.json' });
    const rows = await anna('GET', "web/lists/getByTitle('Papers')/items?$filter=FileLeafRef eq 'row.json'&$select=FileLeafRef,FileRef", { accept: plain });
    expect(rows.json['value']).toEqual([{ FileLeafRef: 'row.json', FileRef: '/sites/demo/Papers/row.json' }]);
  });

  it('§11 is found by the file’s id, and the folder lists all files', async () => {
    const { UniqueId } = (await add('by-id.json', 'x')).json as { UniqueId: string };
    expect((await anna('GET', `web/GetFileById('${UniqueId}')?$select=Name&$expand=Author,ModifiedBy,ListItemAllFields`, { accept: plain })).json).toMatchObject({ Name: 'by-id.json', Author: { Title: 'Anna Lindqvist' } });
    const names = (await anna('GET', `${folder}/Files?$select=Name&$filter=Name eq 'by-id.json'`, { accept: plain })).json['value'];
    expect(names).toEqual([{ Name: 'by-id.json' }]);
    expect((await pnp(server, 'anna').web.getFolderByServerRelativePath('/sites/demo/Papers').files.getByUrl('by-id.json')())).toMatchObject({ Name: 'by-id.json' });
  });
});

describe('a file that goes', () => {
  it.each(['recycle', 'delete'] as const)('3.5 by %s is gone everywhere, and its name is free again', async (how) => {
    await add('going.json', 'old');
    const held = pnp(server, 'anna').web.getFileByServerRelativePath('/sites/demo/Papers/going.json');
    if (how === 'recycle') expect(await held.recycle()).toMatch(/^[0-9a-f-]{36}$/);
    else await held.delete();
    expect(errorOf(await anna('GET', file('going.json')))).toEqual([404, '-2130575338, Microsoft.SharePoint.SPException']);
    expect(errorOf(await anna('GET', `${file('going.json')}/$value`))).toEqual([404, '-2130575338, Microsoft.SharePoint.SPException']);
    expect((await fetch(`${server.url}/Papers/going.json`, { headers: { Cookie: 'sp-person=anna' } })).status).toBe(404);
    expect((await add('going.json', 'new')).json).toMatchObject({ UIVersionLabel: '1.0' });
    await held.delete();
  });
});

describe('rights on a library', () => {
  it('1.24 are asked for by every way to a file', async () => {
    await add('rights.json', 'x');
    const refused = [403, '-2147024891, System.UnauthorizedAccessException'];
    expect(errorOf(await add('reader.json', 'x', false, 'nils'))).toEqual(refused);
    expect(errorOf(await add('rights.json', 'y', true, 'nils'))).toEqual(refused);
    expect((await send('nils', `${file('rights.json')}/$value`, 'y', { 'X-HTTP-Method': 'PUT' })).status).toBe(403);
    expect(errorOf(await raw(server, 'nils')('POST', `${file('rights.json')}/recycle`))).toEqual(refused);
    expect((await raw(server, 'nils')('GET', `${file('rights.json')}/$value`)).text).toBe('x');
    for (const path of [file('rights.json'), folder, `${file('rights.json')}/$value`]) expect(errorOf(await raw(server, 'gast')('GET', path))).toEqual(refused);
    expect((await fetch(`${server.url}/Papers/rights.json`, { headers: { Cookie: 'sp-person=gast' } })).status).toBe(403);
    expect((await fetch(`${server.url}/Papers/rights.json`)).status).toBe(401);
  });

  it('1.24 refuse a library that is closed, and hide a file that is', async () => {
    await anna('POST', 'web/lists', { body: { Title: 'Closed', BaseTemplate: 101 } });
    const sp = pnp(server, 'anna');
    await sp.web.getFolderByServerRelativePath('/sites/demo/Closed').files.addUsingPath('a.txt', 'x');
    await sp.web.getFolderByServerRelativePath('/sites/demo/Papers').files.addUsingPath('hidden.txt', 'x');
    await sp.web.lists.getByTitle('Closed').breakRoleInheritance(false);
    await (await sp.web.getFileByServerRelativePath('/sites/demo/Papers/hidden.txt').getItem()).breakRoleInheritance(false);
    const erik = raw(server, 'erik');
    expect((await erik('GET', "web/GetFileByServerRelativePath(decodedurl='/sites/demo/Closed/a.txt')")).status).toBe(403);
    expect((await erik('GET', file('hidden.txt'))).status).toBe(404);
    expect(((await erik('GET', `${folder}/Files?$select=Name`, { accept: plain })).json['value'] as { Name: string }[]).map(({ Name }) => Name)).not.toContain('hidden.txt');
  });
});

