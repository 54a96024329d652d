import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const EOLS = [['CRLF', '\r\n'], ['bare LF, as PnPjs writes it', '\n']] as const;
beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Company', BaseTemplate: 100 } });
});
afterAll(() => server.stop());

const items = (): string => `${server.url}/_api/web/lists/getByTitle('Company')/items`;
const send = (lines: readonly string[], eol: string) =>
  anna('POST', '$batch', { body: lines.join(eol), headers: { 'Content-Type': 'multipart/mixed; boundary=batch_1' } });
const get = (url: string): string[] => ['--batch_1', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `GET ${url} HTTP/1.1`, 'Accept: application/json;odata=nometadata', ''];
const write = (method: string, url: string, body: unknown, headers: readonly string[] = []): string[] => [
  '--changeset_2', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${method} ${url} HTTP/1.1`, 'accept: application/json', 'content-type: application/json;charset=utf-8', ...headers, '', ...(body === undefined ? [] : [JSON.stringify(body), '']),
];
const changeSet = (...writes: readonly string[][]): string[] => ['--batch_1', 'Content-Type: multipart/mixed; boundary="changeset_2"', '', ...writes.flat(), '--changeset_2--', ''];
const statuses = (text: string): number[] => [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((found) => Number(found[1]));

describe('4. $batch', () => {
  it.each(EOLS)('4.1, 4.3 a batch is answered flat and in order (%s)', async (_name, eol) => {
    const sent = [...changeSet(write('POST', items(), { Title: 'a\r\n--batch_1' }), write('MERGE', `${items()}(999)`, { Title: 'x' }, ['if-match: *'])), ...get(`${items()}?$select=Title&$top=1`), '--batch_1--', ''];
    const answer = await send(sent, eol);
    expect(answer.status).toBe(200);
    const boundary = /^multipart\/mixed; boundary=(batchresponse_[0-9a-f-]{36})$/.exec(answer.headers.get('content-type') ?? '')?.[1] ?? '';
    expect(boundary).not.toBe('');
    expect(statuses(answer.text)).toEqual([201, 404, 200]);
    expect(answer.text.startsWith(`--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 201 Created\r\nCONTENT-TYPE: application/json;odata=minimalmetadata;streaming=true;charset=utf-8\r\nETAG: "1"\r\nLOCATION: `)).toBe(true);
    expect(answer.text.endsWith(`\r\n--${boundary}--\r\n`)).toBe(true);
    expect(answer.text).not.toContain('changeset');
    expect(answer.text).toContain('"value":[{"Title":"a\\r\\n--batch_1"}]}');
  });

  it('4.4 a 204 and an empty delete have their blank lines', async () => {
    const { json } = await anna('POST', `web/lists/getByTitle('Company')/items`, { body: { Title: 'b' } });
    const url = `${items()}(${String(json['Id'])})`;
    const { text } = await send([...changeSet(write('MERGE', url, { Title: 'c' }, ['IF-Match: "1"']), write('DELETE', url, undefined, ['IF-Match: "2"'])), '--batch_1--', ''], '\n');
    expect(text).toContain('HTTP/1.1 204 No Content\r\nCONTENT-TYPE: application/json;odata=minimalmetadata;streaming=true;charset=utf-8\r\nETAG: "2"\r\n\r\n\r\n--batchresponse_');
    expect(text).toMatch(/HTTP\/1\.1 200 OK\r\nCONTENT-TYPE: [^\r]+\r\n\r\n\r\n--batchresponse_[0-9a-f-]+--\r\n$/);
  });

  it('4.2 a batch is not transactional', async () => {
    const { text } = await send([...changeSet(write('POST', items(), { Title: 'before' }), write('POST', items(), { Nope: 1 }), write('POST', items(), { Title: 'after' })), '--batch_1--', ''], '\n');
    expect(statuses(text)).toEqual([201, 400, 201]);
  });

  it('4.5 a batch takes 100 operations and not 101', async () => {
    const many = (n: number): string[] => [...Array.from({ length: n }, () => get(`${server.url}/_api/web/title`)).flat(), '--batch_1--', ''];
    expect(statuses((await send(many(100), '\n')).text)).toHaveLength(100);
    expect((await send(many(101), '\n')).status).toBe(400);
  });

  it('2.5, 4.1 a batch stays on its server, needs a digest, and rights are checked part by part', async () => {
    expect(statuses((await send([...get('http://elsewhere.example/_api/web'), '--batch_1--', ''], '\n')).text)).toEqual([400]);
    const bare = await anna('POST', '$batch', { digest: false, body: [...get(`${server.url}/_api/web`), '--batch_1--', ''].join('\n'), headers: { 'Content-Type': 'multipart/mixed; boundary=batch_1' } });
    expect(bare.status).toBe(403);
    const nils = await raw(server, 'nils')('POST', '$batch', { body: [...changeSet(write('POST', items(), { Title: 'n' })), ...get(`${items()}?$top=1`), '--batch_1--', ''].join('\n'), headers: { 'Content-Type': 'multipart/mixed; boundary=batch_1' } });
    expect(statuses(nils.text)).toEqual([403, 200]);
  });

  it('§4 a body that cannot be read is 400', async () => {
    expect((await send(['--batch_1', 'x'], '\n')).status).toBe(400);
    expect((await anna('POST', '$batch', { body: 'x', headers: { 'Content-Type': 'text/plain' } })).status).toBe(400);
  });

  it('§4 the parts of a batch are logged', async () => {
    server.requests.clear();
    await send([...get(`${server.url}/_api/web/title`), ...get(`${server.url}/_api/web/title`), '--batch_1--', ''], '\n');
    const log = server.requests.list();
    expect(log.map((entry) => [entry.method, entry.status, entry.batch === null])).toEqual([['GET', 200, false], ['GET', 200, false], ['POST', 200, true]]);
  });
});
