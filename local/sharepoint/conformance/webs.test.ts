import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
beforeAll(async () => {
  server = await startTest();
});
afterAll(() => server.stop());

const verbose = 'application/json;odata=verbose';
const plain = 'application/json;odata=nometadata';
type Json = Record<string, unknown>;
const values = (json: Json): Json[] => json['value'] as Json[];
const errorOf = (json: Json) => (json['odata.error'] as { code: string; message: { value: string } });
/** Bare HTTP to a web below the root. */
const below = (person: string, path: string) => raw({ ...server, url: `${server.url}/${path}` }, person);
const create = (Url: string, given: Json = {}, person = 'anna') =>
  raw(server, person)('POST', 'web/webs/add', { body: { parameters: { Title: `Web ${Url}`, Url, Description: '', WebTemplate: 'STS', Language: 1033, UseSamePermissionsAsParentSite: true, ...given } } });

describe('§6 webs below the root', () => {
  it('§6 webs/add makes a web and answers with it, plain and verbose', async () => {
    const made = await create('team');
    expect(made.status).toBe(200);
    expect(made.json).toMatchObject({
      'odata.type': 'SP.Web', 'odata.id': `${server.url}/team/_api/Web`, 'odata.editLink': `${server.url}/team/_api/Web`, Title: 'Web team', Url: `${server.url}/team`, ServerRelativeUrl: '/sites/demo/team', WebTemplate: 'STS', Language: 1033,
    });
    const headers = { 'Content-Type': verbose };
    const body = { parameters: { __metadata: { type: 'SP.WebCreationInformation' }, Title: 'V', Url: 'v', WebTemplate: 'STS#3' } };
    const other = await raw(server, 'anna')('POST', 'web/webs/add', { body, headers, accept: verbose });
    expect(other.json['d']).toMatchObject({ __metadata: { type: 'SP.Web', uri: `${server.url}/v/_api/Web` }, Configuration: 3, Url: `${server.url}/v`, Lists: { __deferred: { uri: `${server.url}/v/_api/Web/Lists` } } });
    expect((await raw(server, 'anna')('DELETE', 'web', { headers: { 'If-Match': '*' } })).status).toBe(501);
    expect((await below('anna', 'v')('POST', 'web', { headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } })).status).toBe(200);
    expect((await below('anna', 'v')('GET', 'web')).status).toBe(404);
  });

  it('§6 the path before _api chooses the web: its title, lists and links are its own', async () => {
    const web = below('anna', 'team');
    expect((await web('GET', 'web?$select=Title,Url', { accept: plain })).json).toEqual({ Title: 'Web team', Url: `${server.url}/team` });
    await web('POST', 'web/lists', { body: { Title: 'Own', BaseTemplate: 100 } });
    await raw(server, 'anna')('POST', 'web/lists', { body: { Title: 'Own', BaseTemplate: 100 } });
    await web('POST', "web/lists/getByTitle('Own')/items", { body: { Title: 'in team' } });
    const own = await web('GET', "web/lists/getByTitle('Own')?$select=*,ParentWeb/Url&$expand=ParentWeb");
    expect(own.json).toMatchObject({ ItemCount: 1, ParentWebUrl: '/sites/demo/team', ParentWeb: { Url: `${server.url}/team` } });
    expect((await raw(server, 'anna')('GET', "web/lists/getByTitle('Own')")).json).toMatchObject({ ItemCount: 0, ParentWebUrl: '/sites/demo' });
    const id = String(own.json['Id']);
    expect((await raw(server, 'anna')('GET', `web/lists('${id}')`)).status).toBe(404);
    expect((await web('GET', "web/getList('/sites/demo/team/Lists/Own')?$select=Title", { accept: plain })).json).toEqual({ Title: 'Own' });
    expect((await web('POST', 'contextinfo')).json).toMatchObject({ WebFullUrl: `${server.url}/team`, SiteFullUrl: server.url });
    expect((await raw({ ...server, url: `${server.url}/nowhere` }, 'anna')('GET', 'web')).status).toBe(404);
  });

  it('§6 a web is found by webs, webinfos, ids and the web above', async () => {
    const anna = raw(server, 'anna');
    const inner = await below('anna', 'team')('POST', 'web/webs/add', { body: { parameters: { Title: 'Inner', Url: 'inner', WebTemplate: 'STS', UseSamePermissionsAsParentSite: true } } });
    expect(inner.json).toMatchObject({ ServerRelativeUrl: '/sites/demo/team/inner' });
    expect(values((await anna('GET', 'web/webs?$select=Title,ServerRelativeUrl', { accept: plain })).json)).toEqual([{ Title: 'Web team', ServerRelativeUrl: '/sites/demo/team' }]);
    expect(values((await anna('GET', "web/webs?$filter=Title eq 'none'")).json)).toEqual([]);
    expect((await anna('GET', 'web?$select=Title,Webs/Title,Webs/Lists/Title&$expand=Webs,Webs/Lists', { accept: plain })).json).toMatchObject({ Webs: [{ Title: 'Web team', Lists: expect.arrayContaining([{ Title: 'Own' }]) as unknown }] });
    expect(values((await anna('GET', 'web/webinfos')).json)).toMatchObject([{ 'odata.type': 'SP.WebInformation', Title: 'Web team', WebTemplateId: 1 }]);
    expect(values((await anna('GET', 'web/getSubwebsFilteredForCurrentUser(nWebTemplateFilter=-1,nConfigurationFilter=0)')).json)).toHaveLength(1);
    const { json } = await below('anna', 'team/inner')('GET', 'web?$select=Url,ParentWeb/ServerRelativeUrl&$expand=ParentWeb');
    expect(json).toMatchObject({ Url: `${server.url}/team/inner`, ParentWeb: { 'odata.type': 'SP.WebInformation', ServerRelativeUrl: '/sites/demo/team' } });
    expect((await anna('GET', 'web/ParentWeb')).json).toMatchObject({ 'odata.null': true });
    const opened = await anna('POST', `site/openWebById('${String(inner.json['Id'])}')`);
    expect(opened.json).toMatchObject({ 'odata.id': `${server.url}/team/inner/_api/Web`, Title: 'Inner' });
    expect((await anna('POST', "site/openWebById('11111111-2222-3333-4444-555555555555')")).status).toBe(404);
    const root = await below('anna', 'team')('GET', 'site/rootweb/lists?$filter=Title eq \'Own\'&$expand=RootFolder');
    expect(values(root.json)).toMatchObject([{ ItemCount: 0, RootFolder: { ServerRelativeUrl: '/sites/demo/Lists/Own' } }]);
  });

  it('§6 refuses a taken or impossible address, an unknown setting and the removal of a web that has webs', async () => {
    const taken = await create('TEAM');
    expect(taken.status).toBe(500);
    expect(errorOf(taken.json)).toMatchObject({ code: '-2147024713, Microsoft.SharePoint.SPException', message: { value: 'The Web site address "/sites/demo/TEAM" is already in use.' } });
    for (const Url of ['', 'a/b', 'a*', '_x']) expect((await create(Url)).status).toBe(500);
    expect((await create('x', { Nope: 1 })).status).toBe(400);
    expect((await create('x', { Title: 7 })).status).toBe(400);
    expect((await create('x', { WebTemplate: 'COMMUNITY#0' })).status).toBe(501);
    const kept = await below('anna', 'team')('DELETE', 'web');
    expect(kept.status).toBe(500);
    expect(errorOf(kept.json).message.value).toContain('Sites that have subsites or certain apps can\'t be deleted.');
  });

  it('§14 a web inherits from the one above or has its own permissions, and its lists inherit from it', async () => {
    const nils = raw(server, 'nils');
    expect((await create('x', {}, 'nils')).status).toBe(403);
    await create('closed', { UseSamePermissionsAsParentSite: false });
    expect((await below('nils', 'closed')('GET', 'web')).status).toBe(403);
    expect(values((await nils('GET', 'web/webs?$select=Title', { accept: plain })).json)).toEqual([{ Title: 'Web team' }]);
    const maria = below('maria', 'team');
    const add = (): Promise<{ status: number }> => maria('POST', "web/lists/getByTitle('Own')/items", { body: { Title: 'm' } });
    expect((await add()).status).toBe(201);
    expect((await maria('GET', 'web?$select=HasUniqueRoleAssignments', { accept: plain })).json).toEqual({ HasUniqueRoleAssignments: false });
    const team = below('anna', 'team');
    await team('POST', 'web/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)');
    expect((await add()).status).toBe(403);
    expect((await below('maria', 'team/inner')('GET', 'web')).status).toBe(403);
    expect((await raw(server, 'maria')('GET', "web/lists/getByTitle('Own')")).status).toBe(200);
    await team('POST', 'web/resetroleinheritance');
    expect((await add()).status).toBe(201);
  });

  it('§4 a batch may reach webs below, and their users are those of the site', async () => {
    const part = (path: string): string => `--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET ${server.url}${path} HTTP/1.1\r\nAccept: ${plain}\r\n\r\n`;
    const body = `${part('/team/_api/web/title')}${part('/_api/web/title')}--b--\r\n`;
    const { text } = await below('anna', 'team')('POST', '$batch', { body, headers: { 'Content-Type': 'multipart/mixed; boundary=b' } });
    expect(text).toMatch(/"value":"Web team"[\s\S]*"value":"Demo"/);
    const users = async (path: string): Promise<unknown> => (await raw({ ...server, url: server.url + path }, 'anna')('GET', 'web/siteusers?$select=LoginName', { accept: plain })).json;
    expect(await users('/team')).toEqual(await users(''));
    const list = await below('anna', 'team')('GET', 'web/siteuserinfolist');
    expect(list.json).toMatchObject({ ParentWebUrl: '/sites/demo', 'odata.id': expect.stringContaining(`${server.url}/_api/Web/Lists`) as unknown });
  });

  it('§11 files of a web below are downloaded from its own address', async () => {
    await below('anna', 'team')('POST', "web/getFolderByServerRelativePath(decodedurl='/sites/demo/team/Shared Documents')/files/add(url='a.txt',overwrite=true)", { body: 'bytes', headers: { 'Content-Type': 'text/plain' } });
    const got = await fetch(`${server.url}/team/Shared%20Documents/a.txt`, { headers: { Cookie: 'sp-person=anna' } });
    expect([got.status, await got.text()]).toEqual([200, 'bytes']);
  });

  it('§6 the older name of the API leads to the same web; services of old are absent by name', async () => {
    const get = async (path: string): Promise<Response> => fetch(`${server.url}${path}`, { headers: { Cookie: 'sp-person=anna', Accept: plain } });
    expect(await (await get('/team/_vti_bin/client.svc/web/title')).json()).toEqual({ value: 'Web team' });
    for (const path of ['/_vti_bin/Lists.asmx', '/_vti_bin/ListData.svc', '/_vti_bin/client.svc/ProcessQuery']) {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([501, expect.stringContaining(path.slice(1))]);
    }
  });
});

it('§11 a plain address is that of the deepest web it lies in', async () => {
  await create('outer');
  await below('anna', 'outer')('POST', 'web/webs/add', { body: { parameters: { Title: 'inner', Url: 'inner', WebTemplate: 'STS' } } });
  const folder = `${server.url}/outer/inner/_api/web/GetFolderByServerRelativePath(decodedurl='/sites/demo/outer/inner/Shared Documents')`;
  await fetch(`${folder}/files/addUsingPath(decodedurl='a.txt')`, { method: 'POST', headers: { Authorization: 'Bearer anna' }, body: 'deep' });
  const read = await fetch(`${server.url}/outer/inner/Shared%20Documents/a.txt`, { headers: { Cookie: 'sp-person=anna' } });
  expect([read.status, await read.text()]).toEqual([200, 'deep']);
});
