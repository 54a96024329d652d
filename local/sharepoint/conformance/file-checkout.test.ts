import '@pnp/sp/files';
import '@pnp/sp/folders';
import { pnp, raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
let erik: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const fileAt = (path: string): string => `web/GetFileByServerRelativeUrl('/sites/demo/${path}')`;
const errorOf = ({ status, json }: RawAnswer): unknown => [status, (json['odata.error'] as { code: string } | undefined)?.code];
const values = (answer: RawAnswer): Record<string, unknown>[] => answer.json['value'] as Record<string, unknown>[];
const add = (path: string, body: string, person = 'anna', overwrite = false): Promise<RawAnswer> => {
  const cut = path.lastIndexOf('/');
  return raw(server, person)('POST', `web/GetFolderByServerRelativeUrl('/sites/demo/${path.slice(0, cut)}')/Files/add(url='${path.slice(cut + 1)}',overwrite=${overwrite})`, { body, accept: plain });
};
const locked = [423, '-2130575306, Microsoft.SharePoint.SPFileCheckOutException'];

beforeAll(async () => {
  server = await startTest();
  [anna, erik] = [raw(server, 'anna'), raw(server, 'erik')];
  await anna('POST', 'web/lists', { body: { Title: 'Papers', BaseTemplate: 101 } });
  await anna('POST', 'web/lists', { body: { Title: 'Drafts', BaseTemplate: 101 } });
  await anna('MERGE', "web/GetList('/sites/demo/Drafts')", { body: { EnableMinorVersions: true }, headers: { 'If-Match': '*' } });
});
afterAll(() => server.stop());

it('§12 a checked-out file is one person’s to change (423), and is read by others as it was', async () => {
  await add('Papers/a.txt', 'one');
  expect((await erik('POST', `${fileAt('Papers/a.txt')}/CheckOut`, { accept: plain })).json).toEqual({ 'odata.null': true });
  expect((await anna('GET', `${fileAt('Papers/a.txt')}?$select=CheckOutType,Level,CheckedOutByUser/Title&$expand=CheckedOutByUser`, { accept: plain })).json)
    .toEqual({ CheckOutType: 0, Level: 255, CheckedOutByUser: { Title: 'Erik Sandberg' } });
  expect((await anna('GET', `${fileAt('Papers/a.txt')}/ListItemAllFields?$select=CheckoutUserId`, { accept: plain })).json).toEqual({ CheckoutUserId: expect.any(Number) as unknown });
  const maria = raw(server, 'maria');
  expect(errorOf(await maria('PUT', `${fileAt('Papers/a.txt')}/$value`, { body: 'x' }))).toEqual(locked);
  expect(errorOf(await add('Papers/a.txt', 'x', 'maria', true))).toEqual(locked);
  expect(errorOf(await maria('DELETE', fileAt('Papers/a.txt')))).toEqual(locked);
  expect(errorOf(await maria('MERGE', `${fileAt('Papers/a.txt')}/ListItemAllFields`, { body: { Title: 'x' }, headers: { 'If-Match': '*' } }))).toEqual(locked);
  expect(errorOf(await maria('POST', `${fileAt('Papers/a.txt')}/moveTo(newurl='/sites/demo/Papers/b.txt',flags=1)`))).toEqual(locked);
  expect(errorOf(await maria('POST', `${fileAt('Papers/a.txt')}/CheckIn(comment='x',checkintype=1)`))).toEqual(locked);
  for (const text of ['two', 'three']) expect((await erik('PUT', `${fileAt('Papers/a.txt')}/$value`, { body: text })).status).toBe(204);
  expect([(await maria('GET', `${fileAt('Papers/a.txt')}/$value`)).text, (await erik('GET', `${fileAt('Papers/a.txt')}/$value`)).text]).toEqual(['one', 'three']);
  // However often it was written, the check-in is one version.
  await erik('POST', `${fileAt('Papers/a.txt')}/CheckIn(comment='klart',checkintype=1)`);
  expect((await maria('GET', `${fileAt('Papers/a.txt')}?$select=UIVersionLabel,CheckInComment,CheckOutType,Length`, { accept: plain })).json).toEqual({ UIVersionLabel: '2.0', CheckInComment: 'klart', CheckOutType: 2, Length: '5' });
  expect(values(await maria('GET', `${fileAt('Papers/a.txt')}/versions?$select=VersionLabel`, { accept: plain }))).toEqual([{ VersionLabel: '1.0' }]);
  expect((await maria('GET', `${fileAt('Papers/a.txt')}/CheckedOutByUser`, { accept: plain })).json).toEqual({ 'odata.null': true });
});

it('§12 an undone check-out gives back what was there; what is not checked out is told so', async () => {
  await add('Papers/undo.txt', 'one');
  await erik('POST', `${fileAt('Papers/undo.txt')}/CheckOut()`);
  await erik('PUT', `${fileAt('Papers/undo.txt')}/$value`, { body: 'two' });
  await erik('MERGE', `${fileAt('Papers/undo.txt')}/ListItemAllFields`, { body: { Title: 'changed' }, headers: { 'If-Match': '*' } });
  // Who may override check-outs ends another's.
  expect((await anna('POST', `${fileAt('Papers/undo.txt')}/UndoCheckOut`)).status).toBe(200);
  expect((await anna('GET', `${fileAt('Papers/undo.txt')}?$select=UIVersionLabel,Length,Title`, { accept: plain })).json).toEqual({ UIVersionLabel: '1.0', Length: '3', Title: null });
  expect((await anna('GET', `${fileAt('Papers/undo.txt')}/$value`)).text).toBe('one');
  for (const call of ['UndoCheckOut', "CheckIn(comment='',checkintype=0)"]) expect((await anna('POST', `${fileAt('Papers/undo.txt')}/${call}`)).status).toBe(500);
});

it('§12 where drafts are kept a file begins as 0.1, is published as 1.0 and taken back', async () => {
  const label = async (): Promise<unknown> => (await anna('GET', `${fileAt('Drafts/d.txt')}?$select=UIVersionLabel,Level`, { accept: plain })).json;
  await add('Drafts/d.txt', 'one');
  expect(await label()).toEqual({ UIVersionLabel: '0.1', Level: 2 });
  await add('Drafts/d.txt', 'two', 'anna', true);
  await anna('POST', `${fileAt('Drafts/d.txt')}/Publish(comment='ut')`);
  expect(await label()).toEqual({ UIVersionLabel: '1.0', Level: 1 });
  expect((await anna('GET', `${fileAt('Drafts/d.txt')}/$value`)).text).toBe('two');
  await anna('POST', `${fileAt('Drafts/d.txt')}/UnPublish(comment='in')`);
  expect(await label()).toEqual({ UIVersionLabel: '0.2', Level: 2 });
  expect((await anna('GET', `${fileAt('Drafts/d.txt')}/versions(1)/$value`)).text).toBe('one');
  expect((await anna('POST', `${fileAt('Papers/a.txt')}/Publish(comment='')`)).status).toBe(500);
});

it('12.1 versions of a file are listed, read, deleted, recycled and restored', async () => {
  for (const text of ['one', 'two', 'three', 'four']) await add('Papers/v.txt', text, 'anna', true);
  const versions = pnp(server, 'anna').web.getFileByServerRelativePath('/sites/demo/Papers/v.txt').versions;
  const labels = async (): Promise<string[]> => (await versions.select('VersionLabel')<{ VersionLabel: string }[]>()).map(({ VersionLabel }) => VersionLabel);
  expect(await labels()).toEqual(['1.0', '2.0', '3.0']);
  expect((await anna('GET', `${fileAt('Papers/v.txt')}/versions(512)?$select=CreatedBy/Title&$expand=CreatedBy`, { accept: plain })).json).toMatchObject({ CreatedBy: { Title: 'Anna Lindqvist' } });
  await versions.restoreByLabel('1.0');
  expect((await anna('GET', `${fileAt('Papers/v.txt')}/$value`)).text).toBe('one');
  await versions.deleteById(1024);
  await versions.recycleByLabel('1.0');
  expect(await labels()).toEqual(['3.0', '4.0']);
  expect(await versions.getById(1536).getText()).toBe('three');
  await versions.deleteAll();
  expect(await labels()).toEqual([]);
  expect((await anna('GET', `${fileAt('Papers/v.txt')}?$expand=Versions,Author&$select=Versions/ID,Author/Title,Name`, { accept: plain })).json).toEqual({ Name: 'v.txt', Versions: [], Author: { Title: 'Anna Lindqvist' } });
  expect((await anna('POST', `${fileAt('Papers/v.txt')}/versions/DeleteByLabel(versionlabel='9.0')`)).status).toBe(404);
});

describe('an upload in pieces', () => {
  const id = '47994f76-4d07-48d9-a70a-d14198eca1fb';
  it('§11 is begun, goes on and is finished; the offsets are texts', async () => {
    await add('Papers/big.bin', '');
    const call = (what: string, body: string, accept = plain): Promise<RawAnswer> => anna('POST', `${fileAt('Papers/big.bin')}/${what}`, { body, accept, headers: { 'Content-Type': 'application/octet-stream' } });
    expect((await call(`StartUpload(uploadId=guid'${id}')`, 'ab', 'application/json;odata=verbose')).json).toEqual({ d: { StartUpload: '2' } });
    expect((await call(`ContinueUpload(fileOffset=2,uploadId='${id}')`, 'cdefghij')).json).toEqual({ value: '10' });
    expect((await call(`continueUpload(uploadId=guid'${id}',fileOffset=4)`, 'x')).status).toBe(400);
    expect((await call(`continueUpload(uploadId=guid'${id.replace('4', '5')}',fileOffset=10)`, 'x')).status).toBe(404);
    expect((await call(`FinishUpload(uploadId=guid'${id}',fileOffset=10)`, 'k')).json).toMatchObject({ Name: 'big.bin', Length: '11' });
    expect((await anna('GET', `${fileAt('Papers/big.bin')}/$value`)).text).toBe('abcdefghijk');
  });

  it('§11 PnPjs uploads in chunks; one that is cancelled takes the new file with it', async () => {
    const bytes = Uint8Array.from({ length: 2500 }, (_, n) => n % 251);
    const files = pnp(server, 'anna').web.getFolderByServerRelativePath('/sites/demo/Papers').files;
    const steps: string[] = [];
    await files.addChunked('chunks.bin', new Blob([bytes]), { chunkSize: 1000, Overwrite: true, progress: ({ stage }) => void steps.push(stage) });
    expect(steps).toEqual(['starting', 'continue', 'finishing']);
    expect(new Uint8Array(await files.getByUrl('chunks.bin').getBuffer())).toEqual(bytes);
    await add('Papers/gone.bin', '');
    await anna('POST', `${fileAt('Papers/gone.bin')}/StartUpload(uploadId=guid'${id}')`, { body: 'abc' });
    await anna('POST', `${fileAt('Papers/gone.bin')}/CancelUpload(uploadId=guid'${id}')`);
    expect((await anna('GET', fileAt('Papers/gone.bin'))).status).toBe(404);
  });

  it('§11 a stub is made and begun in one address, as older clients do', async () => {
    const made = await anna('POST', `web/GetFolderByServerRelativePath(DecodedUrl=@a1)/Files/AddStubUsingPath(DecodedUrl=@a2)/StartUpload(uploadId=@a3)?@a1='/sites/demo/Papers'&@a2='stub.txt'&@a3=guid'${id}'`, { body: 'abc', accept: plain });
    expect(made.json).toEqual({ value: '3' });
    const row = await anna('POST', "web/GetFolderByServerRelativeUrl('/sites/demo/Papers')/Files/add(url='row.txt',overwrite=true)/ListItemAllFields", { body: 'abc', accept: plain });
    expect([row.status, row.json]).toEqual([200, expect.objectContaining({ FileSystemObjectType: 0 })]);
  });
});
