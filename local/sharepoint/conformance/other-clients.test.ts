import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const list = "web/lists/getByTitle('Things')";
const [plain, verbose] = ['application/json;odata=nometadata', 'application/json;odata=verbose'];
beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Things' } });
  const id = (await anna('GET', `${list}?$select=Id`)).json['Id'];
  for (const field of [{ Title: 'Who', FieldTypeKind: 20 }, { Title: 'Many', FieldTypeKind: 20, AllowMultipleValues: true }, { Title: 'Tags', FieldTypeKind: 15, Choices: ['a'] }, { Title: 'Parent', FieldTypeKind: 7, LookupList: id, LookupField: 'Title' }])
    expect((await anna('POST', `${list}/fields`, { body: field })).status).toBe(201);
  await anna('POST', `${list}/items`, { body: { Title: 'one', ManyId: [4, 5], Tags: ['a'] } });
  await anna('POST', `${list}/items`, { body: { Title: 'two', WhoId: 5, ParentId: 1 } });
});
afterAll(() => server.stop());

describe('verbose JSON', () => {
  it('1.3, 5.6 verbose gives each collection its type', async () => {
    const { json } = await anna('GET', `${list}/items(1)?$select=ManyId,Tags,Many/Title&$expand=Many`, { accept: verbose });
    const d = json['d'] as Record<string, unknown>;
    expect(d['ManyId']).toEqual({ __metadata: { type: 'Collection(Edm.Int32)' }, results: [4, 5] });
    expect(d['Tags']).toEqual({ __metadata: { type: 'Collection(Edm.String)' }, results: ['a'] });
    expect(d['Many']).toEqual({ results: [expect.objectContaining({ Title: 'Anna Lindqvist' }), expect.objectContaining({ Title: 'Erik Sandberg' })] });
  });

  it('§5 verbose leaves an empty lookup deferred, at an address that answers', async () => {
    const { json } = await anna('GET', `${list}/items(1)?$select=Who/Title&$expand=Who`, { accept: verbose });
    const { uri } = (json['d'] as { Who: { __deferred: { uri: string } } }).Who.__deferred;
    const there = await anna('GET', uri.slice(uri.indexOf('/_api/') + 6), { accept: verbose });
    expect([there.status, there.json]).toEqual([200, { d: { Who: null } }]);
  });

  it('1.3 verbose defers to addresses that answer', async () => {
    for (const path of ['web', list, 'web/currentuser', 'web/associatedownergroup', `${list}/defaultview`]) {
      const { json } = await anna('GET', path, { accept: verbose });
      const links = [...JSON.stringify(json).matchAll(/"__deferred":\{"uri":"([^"]+)"/g)].map(([, uri = '']) => uri.slice(uri.indexOf('/_api/') + 6));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect([link, (await anna('GET', link, { accept: verbose })).status]).toEqual([link, 200]);
    }
  });
});

describe('addresses', () => {
  it('§5 addresses go through people and lookups to the row they point at, as its reader may', async () => {
    expect((await anna('GET', `${list}/items(2)/Who?$select=Id,EMail`, { accept: plain })).json).toEqual({ Id: 5, ID: 5, EMail: 'erik.sandberg@region.example' });
    expect((await anna('GET', `${list}/items(2)/Parent/Title`, { accept: plain })).json).toEqual({ value: 'one' });
    expect((await anna('GET', `${list}/items(2)/Author/Title`, { accept: plain })).json).toEqual({ value: 'Anna Lindqvist' });
    expect((await raw(server, 'gast')('GET', `${list}/items(2)/Who`)).status).toBe(403);
    expect((await anna('GET', `${list}/ParentWeb/Title`, { accept: plain })).json).toEqual({ value: 'Demo' });
  });

  it('§5 addresses end in $value for the bare text', async () => {
    const title = await anna('GET', `${list}/items(1)/Title/$value`);
    expect([title.status, title.text, title.headers.get('content-type')]).toEqual([200, 'one', 'text/plain;charset=utf-8']);
    expect((await anna('GET', `${list}/ItemCount/$value`)).text).toBe('2');
    expect((await anna('GET', `${list}/$value`)).status).toBe(501);
  });
});

it('1.10 a plain value is told with its type', async () => {
  for (const [path, type] of [['ItemCount', 'Edm.Int32'], ['Hidden', 'Edm.Boolean'], ['Title', 'Edm.String']] as const)
    expect((await anna('GET', `${list}/${path}`)).json['odata.metadata']).toBe(`${server.url}/_api/$metadata#${type}`);
});

it('§3 HEAD answers as GET, without a body', async () => {
  const head = await anna('HEAD', `${list}/items(1)`, { digest: false });
  expect([head.status, head.headers.get('etag'), head.text]).toEqual([200, '"1"', '']);
});

it('3.3 only a POST stands for another verb', async () => {
  const read = await anna('GET', `${list}/items(1)?$select=Title`, { accept: plain, headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*', 'X-RequestDigest': server.pageContext('anna').formDigestValue } });
  expect(read.json).toEqual({ Title: 'one' });
  expect((await anna('POST', `${list}/items(1)`, { body: { Title: 'uno' }, headers: { 'X-HTTP-Method': 'PATCH', 'If-Match': '"1"' } })).status).toBe(204);
});
