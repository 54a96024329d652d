import '@pnp/sp/attachments';
import { pnp, raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const verbose = 'application/json;odata=verbose';
const rows = "web/getList('/sites/demo/Lists/Rows')";
const at = (id: number, rest = ''): string => `${rows}/items(${id})/AttachmentFiles${rest}`;
const errorOf = ({ status, json }: RawAnswer): unknown => [status, (json['odata.error'] as { code: string } | undefined)?.code];
const values = (answer: RawAnswer): Record<string, unknown>[] => answer.json['value'] as Record<string, unknown>[];
const makeRow = async (title: string): Promise<number> => Number((await anna('POST', `${rows}/items`, { body: { Title: title }, accept: plain })).json['Id']);
const attach = (id: number, name: string, body = 'innehåll'): Promise<RawAnswer> => anna('POST', at(id, `/add(FileName='${encodeURIComponent(name.replace(/'/g, "''"))}')`), { body, accept: plain, headers: { 'Content-Type': verbose } });

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Rows', BaseTemplate: 100 } });
});
afterAll(() => server.stop());

it('11.1 an attachment is added by its bytes, read, replaced by PUT and deleted', async () => {
  const id = await makeRow('one');
  const made = await attach(id, "å'ö #1.txt");
  const url = `/sites/demo/Lists/Rows/Attachments/${id}/å'ö #1.txt`;
  expect([made.status, made.json]).toEqual([200, { FileName: "å'ö #1.txt", FileNameAsPath: { DecodedUrl: "å'ö #1.txt" }, ServerRelativePath: { DecodedUrl: url }, ServerRelativeUrl: url }]);
  await anna('POST', at(id, "/AddUsingPath(decodedUrl=@f)?@f='b.txt'"), { body: 'b' });
  const name = "('%C3%A5''%C3%B6%20%231.txt')";
  expect((await anna('GET', at(id, `${name}/$value`))).text).toBe('innehåll');
  expect((await anna('GET', at(id, "/getByFileName('B.TXT')"), { accept: plain })).json).toMatchObject({ FileName: 'b.txt' });
  expect((await anna('POST', at(id, `${name}/$value`), { body: 'nytt', headers: { 'X-HTTP-Method': 'PUT' } })).status).toBe(204);
  expect((await anna('GET', at(id, `${name}/$value`))).text).toBe('nytt');
  expect((await anna('MERGE', at(id, name), { body: {} })).status).toBe(405);
  // Its link leads back to it, also with quotes and signs in the name.
  const one = (await anna('GET', at(id, name), { accept: verbose })).json['d'] as { __metadata: { uri: string; type: string } };
  expect(one.__metadata.type).toBe('SP.Attachment');
  expect((await anna('GET', one.__metadata.uri.split('/_api/')[1] ?? '', { accept: plain })).json).toMatchObject({ FileName: "å'ö #1.txt" });
  const gone = await anna('DELETE', at(id, name));
  expect([gone.status, gone.text]).toEqual([200, '']);
  expect(values(await anna('GET', at(id), { accept: plain })).map(({ FileName }) => FileName)).toEqual(['b.txt']);
  expect((await anna('GET', at(id, `${name}/$value`))).status).toBe(404);
});

it('5.8 $expand=AttachmentFiles and the column Attachments tell of them, also to a filter', async () => {
  const id = await makeRow('expanded');
  await attach(id, 'x.txt');
  const [row] = values(await anna('GET', `${rows}/items?$select=Title,Attachments,AttachmentFiles&$expand=AttachmentFiles&$filter=Title eq 'expanded' and Attachments eq 1`, { accept: plain }));
  expect(row).toEqual({ Title: 'expanded', Attachments: true, AttachmentFiles: [expect.objectContaining({ FileName: 'x.txt' })] });
  await anna('DELETE', at(id, "('x.txt')"));
  expect((await anna('GET', `${rows}/items(${id})?$select=Attachments,AttachmentFiles/FileName&$expand=AttachmentFiles`, { accept: plain })).json).toEqual({ Attachments: false, AttachmentFiles: [] });
});

it('3.12 what is attached or taken off raises the row’s version: a write with the older tag is a 412', async () => {
  const id = await makeRow('tags');
  await attach(id, 'x.txt');
  expect((await anna('MERGE', `${rows}/items(${id})`, { body: { Title: 'late' }, headers: { 'If-Match': '"1"' } })).status).toBe(412);
  expect((await anna('MERGE', `${rows}/items(${id})`, { body: { Title: 'now' }, headers: { 'If-Match': '"2"' } })).status).toBe(204);
  // A row that is written whole keeps what is attached to it.
  await anna('PUT', `${rows}/items(${id})`, { body: { Title: 'whole' }, headers: { 'If-Match': '*' } });
  expect((await anna('GET', `${rows}/items(${id})/Attachments`, { accept: plain })).json).toEqual({ value: true });
  expect((await anna('DELETE', at(id, "('x.txt')"), { headers: { 'If-Match': '"2"' } })).status).toBe(412);
});

it('11.2 a name that is taken, a name that is none and a list without attachments refuse', async () => {
  const id = await makeRow('refused');
  await attach(id, 'taken.txt');
  expect(errorOf(await attach(id, 'TAKEN.txt'))).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
  expect(errorOf(await attach(id, 'a*b.txt'))).toEqual([400, '-2130575245, Microsoft.SharePoint.SPException']);
  expect((await attach(9999, 'a.txt')).status).toBe(404);
  expect((await raw(server, 'nils')('POST', at(id, "/add(FileName='n.txt')"), { body: 'x' })).status).toBe(403);
  await anna('POST', 'web/lists', { body: { Title: 'Bare', BaseTemplate: 100, EnableAttachments: false } });
  const bare = Number((await anna('POST', "web/getList('/sites/demo/Lists/Bare')/items", { body: { Title: 'x' }, accept: plain })).json['Id']);
  expect(errorOf(await anna('POST', `web/getList('/sites/demo/Lists/Bare')/items(${bare})/AttachmentFiles/add(FileName='a.txt')`, { body: 'x' }))).toEqual([400, '-2130575164, Microsoft.SharePoint.SPException']);
  expect((await anna('POST', at(id, '/addMultiple'), { body: {} })).status).toBe(501);
});

it('§11 they go with a recycled row and come back with it, and are gone with a deleted one', async () => {
  const id = await makeRow('recycled');
  await attach(id, 'kept.txt');
  const bin = (await anna('POST', `${rows}/items(${id})/recycle`, { accept: plain })).json['value'];
  expect((await anna('GET', at(id))).status).toBe(404);
  await anna('POST', `web/recyclebin('${String(bin)}')/restore()`);
  expect((await anna('GET', at(id, "('kept.txt')/$value"))).text).toBe('innehåll');
  await anna('DELETE', `${rows}/items(${id})`, { headers: { 'If-Match': '*' } });
  expect(server.store.db.get("SELECT count(*) AS n FROM blobs WHERE kind = 'attachment' AND owner LIKE ?", `%:${id}`)).toEqual({ n: 0 });
});

it('§11 the address of an attachment is that of a file: to the API, and plainly', async () => {
  const id = await makeRow('addressed');
  await attach(id, 'å.txt');
  const path = `/sites/demo/Lists/Rows/Attachments/${id}/${encodeURIComponent('å.txt')}`;
  expect((await anna('GET', `web/GetFileByServerRelativeUrl('${path}')?$select=Name,Length`, { accept: plain })).json).toEqual({ Name: 'å.txt', Length: '9' });
  expect((await anna('GET', `web/GetFileByServerRelativePath(decodedurl='${path}')/$value`)).text).toBe('innehåll');
  const load = (person: string) => fetch(server.origin + path, { headers: { Cookie: `sp-person=${person}` } });
  const answer = await load('nils');
  expect([answer.status, await answer.text(), answer.headers.get('content-disposition')]).toEqual([200, 'innehåll', "attachment; filename*=UTF-8''%C3%A5.txt"]);
  expect((await load('gast')).status).toBe(403);
});

it('11.1 PnPjs adds, reads, replaces, recycles and deletes', async () => {
  const id = await makeRow('pnp');
  const files = pnp(server, 'anna').web.lists.getByTitle('Rows').items.getById(id).attachmentFiles;
  await files.add('a.txt', 'Some Content');
  await files.add('b.bin', new Blob([Uint8Array.from([0, 255, 10])]) as unknown as string);
  expect((await files()).map(({ FileName }: { FileName: string }) => FileName)).toEqual(['a.txt', 'b.bin']);
  expect(new Uint8Array(await files.getByName('b.bin').getBuffer())).toEqual(Uint8Array.from([0, 255, 10]));
  await files.getByName('a.txt').setContent('Different');
  expect(await files.getByName('a.txt').getText()).toBe('Different');
  expect(await files.getByName('a.txt').recycle()).toMatchObject({ 'odata.null': true });
  await files.getByName('b.bin').delete();
  expect(await files()).toEqual([]);
});
