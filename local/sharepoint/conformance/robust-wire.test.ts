import fc from 'fast-check';
import { startTest } from '../testing/client';
import { request, wire } from '../testing/wire';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let listId = '';
const LIST = "web/lists(guid'*')";
const token = { Authorization: 'Bearer anna', Accept: 'application/json' };
beforeAll(async () => {
  server = await startTest();
  const made = (await (await call('POST', 'web/lists', '{"Title":"Things"}')).json()) as { Id: string };
  // By its id: its title changes as it is written to.
  listId = made.Id;
  await call('POST', `${LIST}/items`, '{"Title":"one"}');
});
afterAll(() => server.stop());

async function call(method: string, path: string, body?: string | Buffer, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await fetch(`${server.url}/_api/${path.replace(LIST, LIST.replace('*', listId))}`, { method, headers: { ...token, 'Content-Type': 'application/json', 'If-Match': '*', ...headers }, ...(body === undefined || method === 'GET' ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }) });
  await answer.clone().text();
  return answer;
}

/** Does all, some at once. */
async function all<T>(given: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const left = [...given];
  await Promise.all(Array.from({ length: 16 }, async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) await work(one);
  }));
}

/** What a server does that was not hurt: nothing failed inside it, its file is whole, and it still answers. */
async function isWell(): Promise<void> {
  const failed = server.requests.list().filter(({ error }) => error !== undefined).map(({ method, url, error }) => `${method} ${url.slice(0, 300)}: ${(error ?? '').slice(0, 400)}`);
  expect(failed).toEqual([]);
  expect(server.store.db.get('PRAGMA integrity_check')?.['integrity_check']).toBe('ok');
  expect(((await (await call('GET', 'web/language')).json()) as { value: number }).value).toBe(1033);
}

const strange = fc.constantFrom('__proto__', 'constructor', 'Title', 'Id', 'AuthorId', 'query', 'parameters', 'results', '__metadata', '', 'odata.type', 'FieldTypeKind', 'SchemaXml', 'ChangeTokenStart', 'BasePermissions', 'ViewXml', 'formValues', 'logonName', 'OData__x');
const number = fc.constantFrom('1e999', '-1e999', '0.1', '-0', '123456789012345678901234567890', '9007199254740993', 'NaN', 'Infinity', '01', '.5', '1e-400');
const text = fc.oneof(fc.constantFrom('"\\ud800"', '"\\udc00x"', '"\\u0000"', '"\ud800"', '"\\x"', '"\n"', '"', '"\u2028"', `"${'x'.repeat(70_000)}"`), fc.string().map((held) => JSON.stringify(held)));
const json: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, number, text, fc.constantFrom('null', 'true', 'undefined', '[]', '{}', '[,]', '{,}'),
    fc.array(tie('value'), { maxLength: 4 }).map((held) => `[${held.join(',')}]`),
    fc.array(fc.tuple(strange, tie('value')), { maxLength: 5 }).map((held) => `{${held.map(([name, one]) => `"${name}":${one}`).join(',')}}`)),
})).value;
const body = fc.oneof(json, json.map((held) => held.slice(0, -1)), json.map((held) => `{"Title":${held},"Title":${held}}`), json.map((held) => `{"query":${held}}`), json.map((held) => `{"parameters":${held}}`), json.map((held) => `${held}}`));
const target = fc.constantFrom('web', 'web/lists', LIST, `${LIST}/items`, `${LIST}/items(1)`, `${LIST}/fields`, `${LIST}/fields/addField`, `${LIST}/fields/createfieldasxml`, `${LIST}/fields/getByTitle('Title')`, `${LIST}/views`, `${LIST}/views/add`, `${LIST}/defaultview`, `${LIST}/defaultview/setviewxml`, `${LIST}/getchanges`, `${LIST}/getitems`, `${LIST}/renderlistdataasstream`, `${LIST}/getlistitemchangessincetoken`, `${LIST}/AddValidateUpdateItemUsingPath`, `${LIST}/items(1)/validateUpdateListItem`, `${LIST}/subscriptions`, `${LIST}/contenttypes`, 'web/contenttypes', 'web/fields', 'web/webs/add', 'web/ensureuser', 'web/sitegroups', 'web/associatedmembergroup/users', 'web/roledefinitions', 'web/navigation/quicklaunch', 'web/usercustomactions', 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser', 'contextinfo');
const type = fc.constantFrom('application/json', 'application/json;odata=verbose', 'application/json;odata=verbose;charset=utf-16', 'text/plain', 'application/json;charset=nonsense', 'application/json;odata.metadata=full');

it('§1 malformed JSON is SharePoint’s 400, hundreds of times over', async () => {
  const cases = fc.sample(fc.record({ target, body, type, verb: fc.constantFrom('POST', 'POST', 'MERGE', 'PUT') }), 400);
  await all(cases, (one) => call(one.verb, one.target, one.body, { 'Content-Type': one.type }));
  await isWell();
}, 120_000);

it('§1 100,000 brackets, five megabytes of text and a forest of keys are read or refused', async () => {
  for (const deep of ['['.repeat(100_000), '{"a":'.repeat(100_000), `{"Title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, `{"query":${'{"a":'.repeat(200)}1${'}'.repeat(200)}}`]) expect((await call('POST', `${LIST}/items`, deep)).status).toBe(400);
  expect((await call('POST', `${LIST}/items`, JSON.stringify({ Title: 'x'.repeat(5_000_000) }))).status).toBe(400);
  expect((await call('POST', `${LIST}/items`, `{${Array.from({ length: 50_000 }, (_, i) => `"k${i}":${i}`).join(',')}}`)).status).toBe(400);
  expect((await call('POST', `${LIST}/items`, '{"Title":"a","__proto__":{"Title":"b"}}')).status).toBe(400);
  await isWell();
}, 120_000);

const odd = fc.oneof(fc.string(), fc.constantFrom("'", "''", '(', ')', '%', '%zz', '%00', '%c0%af', '../', '//', '@v', '$value', '$count', '$batch', '$metadata', ' ', '+', '%2525', "guid'", "datetime'x'", '\u0007', 'é', '%ed%a0%80', ',', ';', '='));
const query = fc.array(fc.tuple(fc.constantFrom('$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken', '$format', '@v', '$x', 'RowLimit'), fc.oneof(odd, fc.constantFrom('Author/Title', 'Id eq 1', 'Title eq', "substringof('a',Title)", 'startswith(Title', 'not not Id', "day(Created) eq 'x'", 'Title/Id/X', '((((', 'Id eq 1 or', "Created gt datetime'2026-99-99'", 'Paged=TRUE&p_ID=x', 'Paged%3dTRUE%26p_Title%3d%25', '-1', '1e9', 'null eq null', 'constructor', '__proto__', 'toString'))), { maxLength: 3 });
const addressOf = (base: string, ends: readonly string[], options: readonly (readonly [string, string])[]): string =>
  `${base}${ends.map((end) => `/${end}`).join('')}${options.length === 0 ? '' : `?${options.map(([name, held]) => `${name}=${held}`).join('&')}`}`;

it('§1 malformed addresses and options are refused, hundreds of times over', async () => {
  const cases = fc.sample(fc.record({ base: target, ends: fc.array(odd, { maxLength: 2 }), query, verb: fc.constantFrom('GET', 'GET', 'GET', 'POST', 'DELETE') }), 600);
  await all(cases.filter(({ verb, base, ends }) => verb !== 'DELETE' || (base !== LIST && ends.length > 0)), ({ base, ends, query: options, verb }) => call(verb, addressOf(base, ends, options)).catch((error: unknown) => {
    // What the client itself cannot send says nothing of the server.
    if (!(error instanceof TypeError)) throw error;
  }));
  await isWell();
}, 120_000);

const piece = fc.oneof(odd, fc.constantFrom('--b', '--b--', '--c', '--c--', '\r\n', '\n\n', 'Content-Type: application/http\r\n\r\n', 'Content-Type: multipart/mixed; boundary=c\r\n\r\n', 'Content-Type: multipart/mixed; boundary="\r\n', 'GET web/title HTTP/1.1\r\n', 'POST web/lists HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{"Title":', 'X-HTTP-Method: DELETE\r\n', ': x\r\n', 'MERGE web HTTP/9\r\n', '__proto__: x\r\n', 'accept: *\r\n'));

it('§4 malformed batches are refused whole or part by part', async () => {
  const cases = fc.sample(fc.tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom('multipart/mixed; boundary=b', 'multipart/mixed; boundary="b"', 'multipart/mixed', 'text/plain; boundary=b', 'multipart/mixed; boundary=')), 500);
  await all(cases, ([pieces, contentType]) => call('POST', '$batch', `--b\r\n${pieces.join('')}\r\n--b--`, { 'Content-Type': contentType }));
  await isWell();
}, 120_000);

it('§1 broken sockets, headers and uploads hurt nobody', async () => {
  const one = request(server, 'GET /sites/demo/_api/web/language', token);
  const upload = request(server, "POST /sites/demo/_api/web/GetFolderByServerRelativeUrl('Shared%20Documents')/Files/add(url='half.bin',overwrite=true)", { ...token, 'Content-Length': '100000' });
  const sent: (readonly (string | Uint8Array)[])[] = [
    [one.slice(0, 40)], [one.replace('HTTP/1.1', 'HTTP/7')], ['\0\0\0\0\r\n\r\n'], [one.replace('GET', 'G\0T')], [one.replace('Host: ', 'Host: a b\r\nX: ')], [one.replace('/sites', ' /sites')],
    [upload, 'x'.repeat(5000)], [upload.replace('100000', '-1')], [request(server, 'POST /sites/demo/_api/web/lists', { ...token, 'Transfer-Encoding': 'chunked' }), 'zz\r\n'],
    [request(server, 'GET /sites/demo/_api/web', { ...token, Accept: ';;;,,q=,=' })], [request(server, 'GET /sites/demo/_api/web', { ...token, Accept: `${'a/b;q=1,'.repeat(1000)}*/*` })], [request(server, 'GET /sites/demo/_api/web', { Authorization: 'Bearer \u00ff.\u00ff.\u00ff' })],
    [request(server, 'GET http://evil.example/sites/demo/_api/web', token)], [request(server, 'GET *', token)], [request(server, 'OPTIONS *', token)], [request(server, 'GET /sites/demo/_api/web', { ...token, Cookie: 'sp-person=%%%; =; ;sp-person' })],
  ];
  await all(sent, (pieces) => wire(server, pieces, 40));
  const many = await wire(server, [one.repeat(49) + one.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')]);
  expect(many.match(/\{"odata\.metadata"[^}]*"value":1033\}/g)).toHaveLength(50);
  expect((await call('GET', "web/GetFileByServerRelativeUrl('/sites/demo/Shared Documents/half.bin')")).status).toBe(404);
  await isWell();
}, 120_000);
