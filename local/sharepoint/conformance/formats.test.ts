import { raw, startTest } from '../testing/client';
import { request, wire } from '../testing/wire';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const list = "web/lists/getByTitle('Company')";
const TYPES = { minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8', none: 'application/json;odata=nometadata;streaming=true;charset=utf-8', verbose: 'application/json;odata=verbose;charset=utf-8' };
beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Company', BaseTemplate: 100 } });
  await anna('POST', `${list}/items`, { body: { Title: 'A & B <c>' } });
});
afterAll(() => server.stop());
const typeOf = async (accept: string, path = 'web?$select=Title', headers: Record<string, string> = {}) => (await anna('GET', path, { accept, headers })).headers.get('content-type');
const said = (json: Record<string, unknown>) => ((json['odata.error'] ?? json['error']) as { code: string; message: { value: string } }).message.value;

it.each([
  ['application/json', TYPES.minimal], ['application/json;odata=minimalmetadata', TYPES.minimal], ['APPLICATION/JSON; OData=Verbose', TYPES.verbose], ['application/json;odata="nometadata"', TYPES.none],
  ['text/html;q=0.5, application/json;odata=nometadata', TYPES.none], ['application/json;q=0.2,application/json;odata=verbose;q=0.9', TYPES.verbose], ['application/json;odata=fullmetadata', 'application/json;odata=fullmetadata;streaming=true;charset=utf-8'],
  ['application/json;odata.metadata=minimal', 'application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8'], ['*/*', 'application/atom+xml;type=entry;charset=utf-8'], ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/atom+xml;type=entry;charset=utf-8'],
])('1.1, 1.2, 1.3 Accept: %s', async (accept, type) => {
  expect(await typeOf(accept)).toBe(type);
});

it('§1 an Accept without a known type is 406, $format goes before it, OData-Version 4.0 means OData 4', async () => {
  const none = await anna('GET', 'web', { accept: 'image/png' });
  expect([none.status, said(none.json)]).toEqual([406, 'The HTTP header ACCEPT is missing or its value is invalid.']);
  expect(await typeOf('image/png', 'web?$format=json')).toBe(TYPES.minimal);
  expect(await typeOf('application/json', 'web', { 'OData-Version': '4.0' })).toContain('odata.metadata=minimal');
  expect(await typeOf('application/json;odata=nometadata', 'web', { 'OData-Version': '4.0' })).toBe(TYPES.none);
});

it('1.4 without Accept an entity, a feed, a value and an error are Atom XML', async () => {
  const get = (path: string) => wire(server, [request(server, `GET /sites/demo/_api/${path}`, { Cookie: 'sp-person=anna', Connection: 'close' })]);
  const entry = await get(`${list}/items(1)`);
  expect(entry).toContain('Content-Type: application/atom+xml;type=entry;charset=utf-8');
  expect(entry).toMatch(/<entry xml:base="[^"]+\/_api\/" xmlns="http:\/\/www\.w3\.org\/2005\/Atom" [^>]*m:etag="&quot;1&quot;">/);
  expect(entry).toContain('<category term="SP.Data.CompanyListItem" scheme="http://schemas.microsoft.com/ado/2007/08/dataservices/scheme" />');
  expect(entry).toContain('<d:Id m:type="Edm.Int32">1</d:Id>');
  expect(entry).toContain('<d:Title>A &amp; B &lt;c&gt;</d:Title>');
  expect(entry).toMatch(/<d:Created m:type="Edm.DateTime">\d{4}-/);
  const feed = await get('web/lists?$expand=Fields&$top=1');
  expect(feed).toContain('type=feed');
  expect(feed).toContain('related/Fields" type="application/atom+xml;type=feed" title="Fields"');
  expect(feed).toContain('<m:inline><feed>');
  expect(await get('web/Title')).toMatch(/<d:Title xmlns:d="[^>]*>Demo<\/d:Title>$/);
  const error = await get("web/lists/getByTitle('Nej')");
  expect(error).toContain('HTTP/1.1 404');
  expect(error).toContain('<m:code>-1, System.ArgumentException</m:code><m:message xml:lang="en-US">List &apos;Nej&apos;'.replace(/&apos;/g, "'"));
  const info = await wire(server, [request(server, 'POST /sites/demo/_api/contextinfo', { Cookie: 'sp-person=anna', 'Content-Length': '0', Connection: 'close' })]);
  expect(info).toMatch(/<d:GetContextWebInformation [^>]*><d:FormDigestTimeoutSeconds m:type="Edm.Int32">1800<\/d:FormDigestTimeoutSeconds>/);
});

it('§1 full metadata tells types and links', async () => {
  const { json } = await anna('GET', 'web', { accept: 'application/json;odata=fullmetadata' });
  expect(json).toMatchObject({ 'odata.type': 'SP.Web', 'Created@odata.type': 'Edm.DateTime', 'Id@odata.type': 'Edm.Guid', 'SiteUserInfoList@odata.navigationLinkUrl': 'Web/SiteUserInfoList' });
});

it('§1 SharePoint names its build, the request and the version of OData with each answer', async () => {
  const { headers } = await anna('GET', 'web');
  expect(headers.get('sprequestguid')).toMatch(/^[0-9a-f-]{36}$/);
  expect([headers.get('request-id'), headers.get('x-sharepointhealthscore'), headers.get('dataserviceversion')]).toEqual([headers.get('sprequestguid'), '0', '3.0']);
  expect(headers.get('microsoftsharepointteamservices')).toMatch(/^16\.0\.0\.\d+$/);
});

describe('bodies', () => {
  const post = (body: string, type: string, path = `${list}/items`) => anna('POST', path, { body, headers: { 'Content-Type': type } });
  const typed = '{"__metadata":{"type":"SP.Data.CompanyListItem"},"Title":"v"}';

  it('§1 are read by their charset, with or without a mark of byte order', async () => {
    const latin = await fetch(`${server.url}/_api/${list}/items`, { method: 'POST', body: Buffer.from('{"Title":"å"}', 'latin1'), headers: { Accept: 'application/json', Authorization: 'Bearer anna', 'Content-Type': 'application/json;charset=iso-8859-1' } });
    expect(((await latin.json()) as { Title: string }).Title).toBe('å');
    expect((await post('\ufeff{"Title":"b"}', 'application/json; charset=utf-8')).json['Title']).toBe('b');
    expect((await post('{"Title":"u","odata.type":"SP.Data.CompanyListItem","Title@odata.type":"Edm.String"}', 'application/json')).status).toBe(201);
    expect((await post('', 'application/json')).status).toBe(201);
    expect((await post('<entry/>', 'application/atom+xml')).status).toBe(501);
  });

  it('1.11 carry __metadata in verbose alone, whatever the answer is to be', async () => {
    expect((await post(typed, 'application/json;odata=verbose;charset=utf-8')).status).toBe(201);
    expect(said((await post(typed, 'application/json')).json)).toBe("The property '__metadata' does not exist on type 'SP.Data.CompanyListItem'. Make sure to only use property names that are defined by the type.");
    expect(said((await post(typed, 'application/json;odata=nometadata')).json)).toMatch(/'__metadata' does not exist/);
  });

  it.each([
    ['{"__metadata":{"type":"SP.Data.NejListItem"},"Title":"v"}', "A type named 'SP.Data.NejListItem' could not be resolved by the model. When a model is available, each type name must resolve to a valid type."],
    ['{"__metadata":{"type":"ChangeToken"},"Title":"v"}', "A type named 'ChangeToken' could not be resolved by the model. When a model is available, each type name must resolve to a valid type."],
    ['{"__metadata":{"type":"SP.Data.UserInfoItem"},"Title":"v"}', "An entry with type 'SP.Data.UserInfoItem' was found, but it is not assignable to the expected type 'SP.Data.CompanyListItem'."],
    ['{"__metadata":{"type":7},"Title":"v"}', /could not be resolved/],
    ['{"Title":"v"}', /^An entry without a type name was found, but no expected type was specified\./],
  ])('1.11 name a type there is: %s', async (body, sentence) => {
    const answer = await post(body, 'application/json;odata=verbose');
    expect([answer.status, said(answer.json)]).toEqual([400, typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)]);
  });

  it('1.12 of a column or a generic item may name their general type', async () => {
    expect((await post('{"__metadata":{"type":"SP.ListItem"},"Title":"v"}', 'application/json;odata=verbose')).status).toBe(201);
    expect((await post('{"__metadata":{"type":"SP.FieldText"},"Title":"T","FieldTypeKind":2}', 'application/json;odata=verbose', `${list}/fields`)).status).toBe(201);
  });
});

it('1.3, 1.9, 1.10 verbose names the type of complex values, and a method without a result by its name', async () => {
  const accept = 'application/json;odata=verbose';
  const d = async (method: string, path: string, body?: unknown) => (await anna(method, path, { accept, ...(body === undefined ? {} : { body }) })).json['d'] as Record<string, Record<string, unknown>>;
  await anna('POST', `${list}/fields`, { body: { FieldTypeKind: 11, Title: 'Page' } });
  await anna('POST', `${list}/fields/createfieldasxml`, { body: { parameters: { SchemaXml: '<Field Type="UserMulti" Mult="TRUE" Name="People" DisplayName="People" />', Options: 8 } } });
  const { json: { Id } } = await anna('POST', `${list}/items`, { body: { Title: 'linked', Page: { Url: 'https://a.example', Description: 'a' } } });
  const row = await d('GET', `${list}/items(${Number(Id)})?$select=Page,People/Title&$expand=People`);
  expect(row['Page']).toEqual({ __metadata: { type: 'SP.FieldUrlValue' }, Url: 'https://a.example', Description: 'a' });
  expect(row['People']).toEqual({ results: [] });
  expect((await d('GET', 'web/currentuser'))['UserId']).toMatchObject({ __metadata: { type: 'SP.UserIdInfo' }, NameIdIssuer: 'urn:federation:microsoftonline' });
  expect((await d('GET', list))['CurrentChangeToken']?.['__metadata']).toEqual({ type: 'SP.ChangeToken' });
  expect((await d('GET', 'web/effectivebasepermissions'))['EffectiveBasePermissions']).toEqual({ __metadata: { type: 'SP.BasePermissions' }, High: '2147483647', Low: '4294967295' });
  const info = (await d('POST', 'contextinfo'))['GetContextWebInformation'];
  expect(info).toMatchObject({ __metadata: { type: 'SP.ContextWebInformation' }, SupportedSchemaVersions: { __metadata: { type: 'Collection(Edm.String)' }, results: ['14.0.0.0', '15.0.0.0'] } });
  expect(await d('POST', `${list}/breakroleinheritance(true,true)`)).toEqual({ BreakRoleInheritance: null });
  expect(await d('POST', `${list}/resetRoleInheritance`)).toEqual({ ResetRoleInheritance: null });
});
