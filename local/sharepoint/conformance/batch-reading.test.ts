import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Company' } });
});
afterAll(() => server.stop());

const send = (body: string, type = 'multipart/mixed; boundary=b', headers: Record<string, string> = {}) => anna('POST', '$batch', { body, headers: { 'Content-Type': type, ...headers } });
const statuses = (text: string): number[] => [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((found) => Number(found[1]));
const part = (line: string, headers = 'Accept: application/json;odata=nometadata') => `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${line} HTTP/1.1\n${headers}\n`;
const said = (json: Record<string, unknown>) => ((json['odata.error'] ?? json['error']) as { message: { value: string } }).message.value;

it('4.1 finds its addresses absolute, from the root, from the web and from _api, under any name of this machine', async () => {
  const { port } = new URL(server.origin);
  const urls = [`${server.url}/_api/web/title`, `HTTP://LOCALHOST:${port}/Sites/Demo/_api/web/title`, '/sites/demo/_api/web/title', '_api/web/title', 'web/title', '/_api/web/title', `${server.url}/_api/web/lists?$select=Title&$filter=Title eq 'Company'`];
  const { text } = await send(`${urls.map((url) => `${part(`GET ${url}`)}\n`).join('')}--b--\n`);
  expect(statuses(text)).toEqual(urls.map(() => 200));
  const foreign = [`http://127.0.0.1:1/_api/web`, 'http://elsewhere.example/_api/web', '/elsewhere', 'http://[', '/sites/demo/_api/$batch'];
  const refused = await send(`${foreign.map((url) => `${part(`GET ${url}`)}\n`).join('')}--b--\n`);
  expect(statuses(refused.text)).toEqual(foreign.map(() => 400));
});

it('4.1 reads a batch as Python writes it: headers of its own in front, mixed line ends, blank lines, headers without blanks', async () => {
  const items = `${server.url}/_api/web/lists/getByTitle('Company')/items`;
  const inner = (line: string, body = '') => `Content-Type: application/http\nContent-Transfer-Encoding: binary\nMIME-Version: 1.0\n\n${line} HTTP/1.1\r\nAccept:application/json;odata=verbose\r\nContent-Type:application/json;odata=verbose\r\nX-HTTP-Method:MERGE\r\nIF-MATCH:*\r\n\r\n\r\n\r\n${body}\n`;
  const body = [
    'Content-Type: multipart/mixed; boundary="batch_1"\nMIME-Version: 1.0\n\n--batch_1\nContent-Type: multipart/mixed; boundary="change set_2"\nMIME-Version: 1.0\nContent-Length: 9\n\n',
    `--change set_2\n\n${inner(`POST ${items}(1)`, '{"Title":"p","__metadata":{"type":"SP.Data.CompanyListItem"}}')}`, `--change set_2\n${inner(`DELETE ${items}(999)`)}`, '--change set_2--\n\n',
    `--batch_1\n\n\n${inner(`GET ${server.url}/_api/web/currentUser`)}\n--batch_1--\n`,
  ].join('');
  await anna('POST', "web/lists/getByTitle('Company')/items", { body: { Title: 'a' } });
  const answer = await send(body, 'multipart/mixed; boundary="batch_1"');
  expect(statuses(answer.text)).toEqual([204, 404, 200]);
  expect(answer.text).toMatch(/CONTENT-TYPE: application\/json;odata=verbose;charset=utf-8\r\n\r\n\{"d":\{[^\r\n]*\}\}\r\n--batchresponse/);
});

it('4.3 each part is written as it asks: Atom by default, or as the batch was asked for', async () => {
  const parts = `${part('GET web/title', 'X: y')}\n${part('GET web/title', 'Accept: application/json;odata=verbose')}\n${part('GET web/title', 'Accept: image/png')}\n--b--`;
  const types = (text: string) => [...text.matchAll(/^CONTENT-TYPE: ([^;\r]+(?:;odata=\w+)?)/gm)].map(([, type]) => type);
  expect(types((await send(parts, undefined, { Accept: '*/*' })).text)).toEqual(['application/xml', 'application/json;odata=verbose', 'application/json;odata=minimalmetadata']);
  expect(types((await send(parts, undefined, { Accept: 'application/json;odata=nometadata' })).text)[0]).toBe('application/json;odata=nometadata');
});

it('4.5 a change set counts as one of 100 parts and carries up to 1,000 operations; a text file goes in, and comes out', async () => {
  const set = (n: number) => `--b\nContent-Type: multipart/mixed; boundary=c\n\n${Array.from({ length: n }, () => part('DELETE web/nope').replace('--b', '--c')).join('\n')}\n--c--\n--b--`;
  expect(statuses((await send(set(101))).text)).toHaveLength(101);
  expect(said((await send(set(1001))).json)).toMatch(/^The current changeset contains too many operations\. .*'1000'/);
  const many = await send(`${Array.from({ length: 101 }, () => `${part('GET web/title')}\n`).join('')}--b--`);
  expect([many.status, said(many.json)]).toEqual([400, expect.stringMatching(/^The current batch message contains too many parts\. .*'100'/)]);
  const file = await send(`${part("POST web/GetFolderByServerRelativeUrl('Shared Documents')/Files/add(url='a.txt',overwrite=true)", 'Accept: application/json')}\nhej å\n\n${part("GET web/GetFileByServerRelativeUrl('/sites/demo/Shared Documents/a.txt')/$value")}\n--b--`);
  expect(statuses(file.text)).toEqual([200, 200]);
  expect(file.text).toContain('\r\n\r\nhej å');
});

it.each([
  ['a GET in a change set', `--b\nContent-Type: multipart/mixed; boundary=c\n\n${part('GET web/title').replace('--b', '--c')}\n--c--\n--b--`, /^An invalid HTTP method 'GET' was detected/],
  ['another content type', '--b\nContent-Type: text/plain\n\nGET web HTTP/1.1\n\n--b--', /^The 'Content-Type' header value 'text\/plain' is invalid\./],
  ['no request line', '--b\nContent-Type: application/http\n\nhello\n--b--', /^The request line 'hello' is invalid\./],
  ['a change set without boundary', '--b\nContent-Type: multipart/mixed\n\n--b--', /batch payload content types must specify exactly one batch boundary/],
  ['no end', '--b\nContent-Type: application/http\n\nGET web HTTP/1.1\n', /^The batch request is not valid: the closing --b-- is missing/],
])('§4 a batch with %s is 400', async (_name, body, sentence) => {
  const answer = await send(body);
  expect([answer.status, said(answer.json)]).toEqual([400, expect.stringMatching(sentence)]);
});

it('2.5, 4.1 a batch is a POST with one digest; X-HTTP-Method stands for a POST alone; a GET with a body is a GET', async () => {
  expect((await anna('GET', '$batch')).status).toBe(405);
  const one = `${part('GET web/title', 'Accept: application/json\nX-HTTP-Method: DELETE')}\n{"a":1}\n--b--`;
  expect(statuses((await send(one)).text)).toEqual([200]);
  const bare = await anna('POST', '$batch', { body: one, digest: false, headers: { 'Content-Type': 'multipart/mixed; boundary=b' } });
  expect(bare.status).toBe(403);
  const token = await anna('POST', '$batch', { body: one, digest: false, headers: { 'Content-Type': 'multipart/mixed; boundary=b', Authorization: 'Bearer anna' } });
  expect(token.status).toBe(200);
});
