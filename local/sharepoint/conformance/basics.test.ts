import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let now = new Date('2026-11-23T10:00:00Z');
beforeAll(async () => {
  server = await startTest({ now: () => now });
  const anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Company', BaseTemplate: 100 } });
});
afterAll(() => server.stop());

const error = (json: Record<string, unknown>) => (json['odata.error'] ?? json['error']) as { code: string; message: { lang: string; value: string } };
const items = "web/lists/getByTitle('Company')/items";

describe('1. formats', () => {
  it('1.1, 1.6 plain application/json means minimal metadata', async () => {
    const { headers, json } = await raw(server, 'anna')('GET', "web/lists/getByTitle('Company')");
    expect(headers.get('content-type')).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
    expect(json).toMatchObject({ 'odata.metadata': `${server.url}/_api/$metadata#SP.ApiData.Lists/@Element`, 'odata.type': 'SP.List', EntityTypeName: 'CompanyList', ListItemEntityTypeFullName: 'SP.Data.CompanyListItem' });
    expect(json['odata.editLink']).toBe(`Web/Lists(guid'${String(json['Id'])}')`);
  });

  it('1.2, 1.3 nometadata has no annotations, verbose wraps all', async () => {
    const none = await raw(server, 'anna')('GET', 'web/lists', { accept: 'application/json;odata=nometadata' });
    expect(Object.keys(none.json)).toEqual(['value']);
    expect(JSON.stringify(none.json)).not.toContain('odata.');
    const verbose = await raw(server, 'anna')('GET', 'web', { accept: 'application/json;odata=verbose' });
    expect(verbose.headers.get('content-type')).toBe('application/json;odata=verbose;charset=utf-8');
    expect(verbose.json).toMatchObject({ d: { __metadata: { type: 'SP.Web', uri: `${server.url}/_api/Web` }, Title: 'Demo', Lists: { __deferred: { uri: `${server.url}/_api/Web/Lists` } } } });
    const all = await raw(server, 'anna')('GET', 'web/lists', { accept: 'application/json; odata=verbose' });
    expect((all.json['d'] as { results: unknown[] }).results.length).toBeGreaterThan(2);
  });

  it('1.9, 1.10 a scalar comes by itself, a void method as odata.null', async () => {
    expect((await raw(server, 'anna')('GET', 'web/title')).json).toMatchObject({ value: 'Demo' });
    expect((await raw(server, 'anna')('GET', 'web/title', { accept: 'application/json;odata=verbose' })).json).toEqual({ d: { Title: 'Demo' } });
    const broken = await raw(server, 'anna')('POST', "web/lists/getByTitle('Company')/resetroleinheritance", { accept: 'application/json;odata=nometadata' });
    expect(broken.json).toEqual({ 'odata.null': true });
  });

  it('§1 OData 4 for SPHttpClient', async () => {
    const { json } = await raw(server, 'anna')('GET', 'web?$select=Title', { accept: 'application/json;odata.metadata=minimal' });
    expect(json).toMatchObject({ '@odata.context': `${server.url}/_api/$metadata#SP.ApiData.Webs/@Element`, '@odata.type': '#SP.Web', Title: 'Demo' });
  });

  it('§1 what is deliberately absent is 501 by name', async () => {
    const { status, json } = await raw(server, 'anna')('GET', 'search/query');
    expect(status).toBe(501);
    expect(error(json).message.value).toBe("The local SharePoint does not have 'search' of the API root.");
  });
});

describe('1. errors', () => {
  const cases: [string, string, string, unknown, number, string, RegExp][] = [
    ['an unknown list', 'GET', "web/lists/getByTitle('Nej')", undefined, 404, '-1, System.ArgumentException', /^List 'Nej' does not exist at site with URL 'http:\/\/127/],
    ['an unknown item', 'GET', `${items}(999)`, undefined, 404, '-2130575338, System.ArgumentException', /^Item does not exist/],
    ['a taken list title', 'POST', 'web/lists', { Title: 'company', BaseTemplate: 100 }, 500, '-2130575342, Microsoft.SharePoint.SPException', /already exists in this Web site\. {2}Please/],
    ['an unknown user id', 'GET', 'web/getUserById(999)', undefined, 500, '-2146232832, Microsoft.SharePoint.SPException', /^User cannot be found\.$/],
    ['nobody to ensure', 'POST', 'web/ensureuser', { logonName: 'x@region.example' }, 400, '-2146232832, Microsoft.SharePoint.SPException', /^The specified user x@region.example could not be found/],
    ['an unknown property', 'POST', items, { Nope: 1 }, 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', /^The property 'Nope' does not exist on type 'SP.Data.CompanyListItem'\. Make sure/],
    ['an unknown field in $select', 'GET', `${items}?$select=Nope`, undefined, 400, '-1, Microsoft.SharePoint.SPException', /^The field or property 'Nope' does not exist\.$/],
    ['a wrong JSON type', 'POST', items, { Title: 7 }, 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', /^Cannot convert a primitive value to the expected type 'Edm.String'/],
    ['__metadata in plain JSON', 'POST', items, { __metadata: { type: 'x' } }, 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', /^The property '__metadata' does not exist on type/],
    ['a text of 256 characters', 'POST', items, { Title: 'x'.repeat(256) }, 400, '-2130575155, Microsoft.SharePoint.SPException', /^Invalid text value/],
    ['an unknown property of a list', 'POST', 'web/lists', { Title: 'X', Nope: 1 }, 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', /SP\.List/],
    ['JSON that is none', 'POST', items, '{', 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', /Invalid JSON/],
  ];
  it.each(cases)('1.7, 1.13, 1.14, 1.15, 1.16, 1.17, 1.19, 1.20, 1.21, 10.4 errors: %s', async (_name, verb, path, body, status, code, message) => {
    const answer = await raw(server, 'anna')(verb, path, { body });
    expect(answer.status).toBe(status);
    expect(error(answer.json)).toMatchObject({ code, message: { lang: 'en-US', value: expect.stringMatching(message) as string } });
  });

  it('1.8 an error in verbose', async () => {
    const answer = await raw(server, 'anna')('GET', "web/lists/getByTitle('Nej')", { accept: 'application/json;odata=verbose' });
    expect(answer.json).toMatchObject({ error: { code: '-1, System.ArgumentException', message: { lang: 'en-US' } } });
  });
});

describe('2. request digest', () => {
  const write = (person: string, digest?: string, extra: Record<string, string> = {}) =>
    raw(server, person)('POST', items, { body: { Title: 'd' }, digest: false, headers: { ...(digest === undefined ? {} : { 'X-RequestDigest': digest }), ...extra } });

  it('2.1 a digest has the form clients parse, and is good for 1800 s', async () => {
    const { json } = await raw(server, 'anna')('POST', 'contextinfo', { digest: false });
    expect(json).toMatchObject({ FormDigestTimeoutSeconds: 1800, WebFullUrl: server.url });
    expect(json['FormDigestValue']).toMatch(/^0x[0-9A-F]{128},23 Nov 2026 10:00:00 -0000$/);
    expect((await write('anna', String(json['FormDigestValue']))).status).toBe(201);
    const verbose = await raw(server, 'anna')('POST', 'contextinfo', { digest: false, accept: 'application/json;odata=verbose' });
    expect(verbose.json).toMatchObject({ d: { GetContextWebInformation: { FormDigestTimeoutSeconds: 1800 } } });
  });

  it('2.2 a missing, forged, foreign or expired digest is refused, each with its code', async () => {
    const mine = server.pageContext('anna').formDigestValue;
    expect(error((await write('anna')).json).code).toBe('-2130575251, Microsoft.SharePoint.SPException');
    expect((await write('anna', `${mine.slice(0, 20)}0${mine.slice(21)}x`)).status).toBe(403);
    expect(error((await write('maria', mine)).json).code).toBe('-2130575251, Microsoft.SharePoint.SPException');
    now = new Date(now.getTime() + 1_801_000);
    const late = await write('anna', mine);
    expect([late.status, error(late.json).code]).toEqual([403, '-2130575252, Microsoft.SharePoint.SPException']);
    expect((await write('anna', server.pageContext('anna').formDigestValue)).status).toBe(201);
  });

  it('2.3 no digest is asked for beside a bearer token', async () => {
    expect((await write('anna', undefined, { Authorization: 'Bearer local' })).status).toBe(201);
  });
});

describe('callers', () => {
  it('§2 callers are named by the cookie, or refused', async () => {
    const none = await fetch(`${server.url}/_api/web`, { headers: { Accept: 'application/json' } });
    expect(none.status).toBe(401);
    expect((await raw(server, 'gast')('GET', 'web')).status).toBe(403);
    expect((await raw(server, 'gast')('POST', 'contextinfo')).status).toBe(403);
    expect((await raw(server, 'nils')('GET', 'web/currentuser')).json).toMatchObject({ Title: 'Nils Berg', LoginName: 'i:0#.f|membership|nils.berg@region.example', PrincipalType: 1, IsSiteAdmin: false });
  });

  it('§2 callers come from this server alone', async () => {
    const other = await fetch(`${server.url}/_api/web`, { headers: { Accept: 'application/json', Cookie: 'sp-person=anna', Origin: 'http://evil.example' } });
    expect(other.status).toBe(403);
  });
});
