import { raw, startTest } from '../testing/client';
import { request, wire } from '../testing/wire';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const TITLE = "It's 100% (a, b) & c/d?";
beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: TITLE } });
  await anna('POST', 'web/lists', { body: { Title: 'Things' } });
  for (let i = 1; i <= 120; i += 1) await anna('POST', "web/lists/getByTitle('Things')/items", { body: { Title: `t${i % 3}` } });
});
afterAll(() => server.stop());
const said = (json: Record<string, unknown>) => ((json['odata.error'] ?? json['error']) as { message: { value: string } }).message.value;
const titleAt = async (path: string) => (await anna('GET', path, { accept: plain })).json['Title'];

it('§5 the title of a list in every spelling clients use', async () => {
  const doubled = TITLE.replace(/'/g, "''");
  const all = encodeURIComponent(doubled).replace(/'/g, '%27').replace(/\(/g, '%28').replace(/\)/g, '%29');
  for (const path of [
    `web/lists/getByTitle('${encodeURIComponent(doubled)}')`, `web/lists/getByTitle(%27${all}%27)`, `web/lists/GETBYTITLE(title='${encodeURIComponent(doubled)}')`,
    `web/lists/getByTitle(@v)?@v=%27${all}%27`, `web/lists/getByTitle(@v)?%40v='${encodeURIComponent(doubled)}'&$select=Title`, `Web//Lists/getByTitle( @a1 )/?@a1='${encodeURIComponent(doubled).replace(/%20/g, '+')}'`,
    `web/lists/getByTitle('${encodeURIComponent(doubled)}')/RootFolder/../`.replace('/RootFolder/../', '/'),
  ]) expect([path, await titleAt(path)]).toEqual([path, TITLE]);
});

it('§5 a key as guid, as plain text and in braces of an alias, an alias used twice, double slashes before and after _api', async () => {
  const id = String((await anna('GET', "web/lists/getByTitle('Things')?$select=Id")).json['Id']);
  for (const path of [`web/lists(guid'${id}')`, `web/lists('${id}')`, `web/lists/getById('${id.toUpperCase()}')`, `web/lists/getById(@i)?@i=guid'${id}'`, `web/lists(@i)?@i='${id}'`]) expect([path, await titleAt(path)]).toEqual([path, 'Things']);
  const twice = await anna('GET', "web/lists/getByTitle(@t)/fields/getByTitle(@t)?@t='Things'");
  expect(twice.status).toBeGreaterThanOrEqual(400);
  for (const path of ['//sites/demo/_api/web/title', '/SITES/Demo/_API/web/title', '/sites/demo/_vti_bin/client.svc/web/title', '/_api//web//title/']) {
    const answer = await wire(server, [request(server, `GET ${path}`, { Authorization: 'Bearer anna', Accept: plain, Connection: 'close' })]);
    expect([path, answer]).toEqual([path, expect.stringContaining('{"value":"Demo"}')]);
  }
});

it.each(["web/lists/getByTitle('Things", "web/lists/getByTitle('Things'))", 'web/lists/getByTitle(', "web/lists('a')('b')", 'web/lists/getByTitle(@v)x', 'web/%E0%A4%A'])('§1 an address that cannot be read is 400: %s', async (path) => {
  const { status, json } = await anna('GET', path);
  expect([status, said(json)]).toEqual([400, expect.stringMatching(/^The expression ".*" is not valid\.$/)]);
});

it('§1 an alias of itself, names of JavaScript and an unknown step are no way through', async () => {
  expect((await anna('GET', 'web/lists/getByTitle(@v)?@v=@v')).status).toBe(404);
  for (const name of ['constructor', '__proto__', 'toString', 'nope']) {
    expect([name, (await anna('GET', `web/${name}`)).status]).toEqual([name, 404]);
    for (const option of ['$select', '$expand']) expect([name, option, (await anna('GET', `web?${option}=${name}`)).status]).toEqual([name, option, 400]);
    expect([name, (await anna('GET', `web/lists/getByTitle('Things')/items?$select=${name}`)).status]).toEqual([name, 400]);
  }
});

it('6.12 $count is the bare number that $filter leaves, whatever a page holds', async () => {
  const items = "web/lists/getByTitle('Things')/items/$count";
  const all = await anna('GET', items, { accept: '*/*' });
  expect([all.text, all.headers.get('content-type')]).toEqual(['120', 'text/plain;charset=utf-8']);
  expect((await anna('GET', `${items}?$filter=Title eq 't1'`)).text).toBe('40');
  expect((await anna('GET', "web/lists/$count?$filter=Title eq 'Things'")).text).toBe('1');
  expect((await anna('GET', 'web/title/$count')).status).toBe(404);
});

it('§6 options in any case, encoded, with blanks, given twice; unknown ones are read past', async () => {
  const items = "web/lists/getByTitle('Things')/items";
  const rows = async (query: string) => (await anna('GET', `${items}?${query}`, { accept: plain })).json['value'];
  const wanted = [{ Id: 2, ID: 2, Title: 't2' }];
  for (const query of ['$select=Id,Title&$filter=Id eq 2', '%24select=Id%2CTitle&%24filter=Id+eq+2', '$Select= Id , Title &$FILTER=Id eq 2', '$select=Id&$select=Title&$filter=Id eq 2', '$select=Id,Title&$filter=Id eq 2&$inlinecount=allpages&$nonsense=1&x=y']) expect([query, await rows(query)]).toEqual([query, wanted]);
  for (const query of ['$top=x', '$top=-1', '$top=1&$top=2', '$top=99999999999', '$skip=a', '$orderby=Title up', '$orderby=Title asc asc']) expect([query, (await anna('GET', `${items}?${query}`)).status]).toEqual([query, 400]);
});

it('§5 names in $select and $expand are found in any case, and annotations are read past', async () => {
  expect((await anna('GET', "web/lists/getByTitle('Things')?$select=ID,title,odata.id", { accept: plain })).json).toEqual({ Id: expect.any(String) as string, Title: 'Things' });
  expect((await anna('GET', "web/lists/getByTitle('Things')?$select=Title,rootfolder/Name&$expand=rootfolder", { accept: plain })).json).toEqual({ Title: 'Things', RootFolder: { Name: 'Things' } });
});

it('§1 $metadata tells kinds, calls and the columns of lists', async () => {
  const { status, headers, text } = await anna('GET', '$metadata', { accept: '*/*' });
  expect([status, headers.get('content-type')]).toEqual([200, 'application/xml;charset=utf-8']);
  expect(text).toMatch(/<EntityType Name="List" OpenType="true">.*<NavigationProperty Name="[A-Z]/);
  expect(text).toMatch(/<EntityType Name="ThingsListItem" BaseType="SP\.ListItem" OpenType="true">.*<Property Name="AuthorId" Type="Edm\.Int32" \/>/);
});
