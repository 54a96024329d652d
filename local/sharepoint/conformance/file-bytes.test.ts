import '@pnp/sp/files';
import '@pnp/sp/folders';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnp, raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const folder = "web/GetFolderByServerRelativePath(decodedurl='/sites/demo/Papers')";
const file = (name: string): string => `web/GetFileByServerRelativePath(decodedurl='/sites/demo/Papers/${encodeURIComponent(name)}')`;
const add = (name: string, body: string, overwrite = false, person = 'anna'): Promise<RawAnswer> =>
  raw(server, person)('POST', `${folder}/Files/AddUsingPath(DecodedUrl=@a1,Overwrite=${overwrite})?@a1='${encodeURIComponent(name.replace(/'/g, "''"))}'`, { body, accept: plain });
const binary = Uint8Array.from([...Array.from({ length: 256 }, (_, at) => at), ...randomBytes(70_000)]);
const send = (person: string, path: string, body: BodyInit, headers: Record<string, string> = {}) => fetch(`${server.url}/_api/${path}`, {
  method: 'POST', body, headers: { Accept: plain, Cookie: `sp-person=${person}`, 'X-RequestDigest': server.pageContext(person).formDigestValue, ...headers },
});
const bytesOf = async (path: string, person = 'anna'): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${server.url}${path}`, { headers: { Accept: plain, Cookie: `sp-person=${person}` } })).arrayBuffer());

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Papers', BaseTemplate: 101 } });
});
afterAll(() => server.stop());

describe('the bytes of a file', () => {
  it('§11 are those that were sent, through PnPjs, $value and the plain address', async () => {
    const sp = pnp(server, 'anna');
    await sp.web.getFolderByServerRelativePath('/sites/demo/Papers').files.addUsingPath('bytes.bin', new Blob([binary]), { Overwrite: false });
    const read = await sp.web.getFileByServerRelativePath('/sites/demo/Papers/bytes.bin').getBuffer();
    expect(Buffer.compare(Buffer.from(read), binary)).toBe(0);
    expect(Buffer.compare(await bytesOf('/Papers/bytes.bin'), binary)).toBe(0);
    expect((await anna('GET', `${file('bytes.bin')}?$select=Length`, { accept: plain })).json).toEqual({ Length: String(binary.length) });
  });

  it('§11 survive a stop of the server, and its end by kill is tested with the store', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'sharepoint-files-'));
    try {
      const first = await startTest({ dataFolder });
      await pnp(first, 'anna').web.getFolderByServerRelativePath('/sites/demo/Shared Documents').files.addUsingPath('a.bin', new Blob([binary]));
      await first.stop();
      const second = await startTest({ dataFolder });
      const read = await pnp(second, 'anna').web.getFileByServerRelativePath('/sites/demo/Shared Documents/a.bin').getBuffer();
      await second.stop();
      expect(Buffer.compare(Buffer.from(read), binary)).toBe(0);
    } finally {
      rmSync(dataFolder, { recursive: true, force: true });
    }
  });

  it('12.1 are replaced by PUT of $value; the earlier ones stay readable as versions', async () => {
    await add('versions.json', 'one');
    const put = await send('anna', `${file('versions.json')}/$value`, 'two', { 'X-HTTP-Method': 'PUT' });
    expect(put.status).toBe(204);
    await anna('MERGE', `${file('versions.json')}/ListItemAllFields`, { body: { Title: 'Rubrik' }, headers: { 'If-Match': '*' } });
    await pnp(server, 'anna').web.getFileByServerRelativePath('/sites/demo/Papers/versions.json').setContent('four');
    const versions = (await anna('GET', `${file('versions.json')}/versions`, { accept: plain })).json['value'] as object[];
    expect(versions).toMatchObject([{ ID: 512, VersionLabel: '1.0', Size: 3, Url: '_vti_history/512/Papers/versions.json' }, { ID: 1024 }, { ID: 1536, Size: 3 }]);
    const texts = await Promise.all([512, 1024, 1536].map((id) => anna('GET', `${file('versions.json')}/versions(${id})/$value`)));
    expect(texts.map(({ text }) => text)).toEqual(['one', 'two', 'two']);
    expect((await anna('GET', `${file('versions.json')}/$value`)).text).toBe('four');
    expect((await anna('GET', `${file('versions.json')}/versions(99)`)).status).toBe(404);
  });

  it('12.1 of versions beyond the library’s limit are not kept', async () => {
    await anna('POST', 'web/lists', { body: { Title: 'Few', BaseTemplate: 101 } });
    await anna('MERGE', "web/GetList('/sites/demo/Few')", { body: { MajorVersionLimit: 2 }, headers: { 'If-Match': '*' } });
    const few = pnp(server, 'anna').web.getFolderByServerRelativePath('/sites/demo/Few').files;
    for (const text of ['one', 'two', 'three', 'four']) await few.addUsingPath('a.txt', text, { Overwrite: true });
    const path = "web/GetFileByServerRelativePath(decodedurl='/sites/demo/Few/a.txt')";
    expect((await anna('GET', `${path}/versions?$select=VersionLabel`, { accept: plain })).json['value']).toEqual([{ VersionLabel: '3.0' }]);
    expect((await anna('GET', `${path}/versions(1536)/$value`)).text).toBe('three');
    const list = server.store.lists.byTitle('Few')?.no ?? 0;
    expect(server.store.db.get('SELECT count(*) AS n FROM file_contents WHERE list = ?', list)).toMatchObject({ n: 2 });
  });

  it('3.9 refuse a tag that is not the present one', async () => {
    const { ETag } = (await add('tag.json', 'one')).json as { ETag: string };
    expect((await send('anna', `${file('tag.json')}/$value`, 'two', { 'X-HTTP-Method': 'PUT', 'If-Match': ETag })).status).toBe(204);
    expect((await send('anna', `${file('tag.json')}/$value`, 'three', { 'X-HTTP-Method': 'PUT', 'If-Match': ETag })).status).toBe(412);
    expect((await anna('DELETE', file('tag.json'), { headers: { 'If-Match': ETag } })).status).toBe(412);
  });
});

describe('the plain address', () => {
  it('§11 of a page sends no file: who mounts this server may have a page there', async () => {
    const page = await fetch(`${server.url}/SitePages/Home.aspx`, { headers: { Cookie: 'sp-person=anna' } });
    expect([page.status, (await page.text()).startsWith('Nothing here.')]).toEqual([404, true]);
  });

  it('§11 gives a file to save, to GET and HEAD alone, and no page of a library', async () => {
    await add('plain å.json', '{}');
    const headers = { Cookie: 'sp-person=nils' };
    const address = `${server.url}/Papers/${encodeURIComponent('plain å.json')}`;
    const answer = await fetch(address, { headers });
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')])
      .toEqual([200, 'application/json', "attachment; filename*=UTF-8''plain%20%C3%A5.json"]);
    expect(await (await fetch(address, { method: 'HEAD', headers })).text()).toBe('');
    expect((await fetch(address, { method: 'POST', headers })).status).toBe(404);
    expect((await fetch(address, { headers: { ...headers, Origin: 'http://evil.example' } })).status).toBe(403);
    expect((await fetch(`${server.url}/Papers/Forms/AllItems.aspx`, { headers })).status).toBe(404);
    expect((await fetch(`${server.url}/Papers/missing.json`, { headers })).status).toBe(404);
  });
});
