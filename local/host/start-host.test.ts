import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { ALIASES } from './settings';
import { startHost, type Host } from './start-host';

const folder = mkdtempSync(path.join(tmpdir(), 'host-'));
const packageFile = path.join(folder, 'small.sppkg');
const script = 'define([],function(){return {default:function(){}}});/* åäö */';
let host: Host;

const manifestOf = (alias: string): string =>
  JSON.stringify({
    id: `00000000-0000-4000-8000-${alias.length.toString().padStart(12, '0')}`, alias, componentType: 'WebPart', version: '1.0.0', manifestVersion: 2,
    preconfiguredEntries: [{ title: { default: alias, 'sv-SE': `${alias} på svenska` }, description: { default: '' }, properties: {} }],
    loaderConfig: { internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'], entryModuleId: 'a', scriptResources: { a: { type: 'path', path: 'a.js' } } },
  }).replaceAll('"', '&quot;');

beforeAll(async () => {
  const entries = Object.values(ALIASES).map((alias) => [`${alias}/WebPart_${alias}.xml`, strToU8(`<C ComponentManifest="${manifestOf(alias)}"/>`)] as const);
  writeFileSync(packageFile, zipSync({ ...Object.fromEntries(entries), 'ClientSideAssets/a.js': strToU8(script) }));
  host = await startHost({ port: 0, source: { packageFile }, dataFolder: ':memory:' });
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

/** A plain request: `fetch` would not let a test choose its Host header. */
const get = (address: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Record<string, unknown>; body: string }> =>
  new Promise((resolve, reject) => {
    request(new URL(address, host.url), { headers, path: address }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on('error', reject).end();
  });

test('it listens on 127.0.0.1 and sends every page with a policy that keeps requests there', async () => {
  expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  for (const address of ['/', '/sites/demo/SitePages/queue.aspx', '/teams/assessment', '/nowhere']) {
    const policy = String((await get(address)).headers['content-security-policy']);
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  }
});

test('the start page says in Swedish what it shows, without the folders of this machine', async () => {
  const { body } = await get('/');
  expect(body).toContain('<p>Sidorna visar paketet small.sppkg.</p>');
  expect(body).not.toContain(folder);
  expect(body).not.toContain(path.resolve(__dirname, '../..'));
});

test('another name for this machine is not served', async () => {
  expect((await get('/', { Host: 'evil.example' })).status).toBe(403);
  const moved = await get('/teams/queue?x=1', { Host: `localhost:${new URL(host.url).port}` });
  expect(moved.headers['location']).toBe(`${host.url}/teams/queue?x=1`);
});

test('files of the package come byte for byte; nothing outside node_modules comes at all', async () => {
  expect((await get('/ClientSideAssets/a.js')).body).toBe(script);
  expect((await get('/npm/react/package.json')).status).toBe(200);
  for (const address of ['/npm/../package.json', '/npm/..%2fpackage.json', '/npm/%2e%2e/package.json', '/_host/..%2fmain.ts', '/ClientSideAssets/..%2fAppManifest.xml']) {
    expect((await get(address)).status).toBe(404);
  }
});

test('a page is titled in the language asked for and knows the person of the cookie', async () => {
  const page = await get('/sites/demo/SitePages/department.aspx?hostLang=sv-SE', { Cookie: 'sp-person=sara' });
  expect(page.body).toContain('<title>DepartmentOverviewWebPart på svenska - ');
  expect(page.body).toContain('"userEmail":"sara.ohman@region.example"');
  expect(page.body).toMatch(/"formDigestValue":"0x[0-9A-F]+,\d\d \w{3} \d{4} /);
});

test('a person without rights gets no page', async () => {
  expect((await get('/sites/demo/SitePages/queue.aspx', { Cookie: 'sp-person=gast' })).status).toBe(403);
});

test('the API of the local SharePoint is on the same address', async () => {
  const answer = await get('/sites/demo/_api/web?$select=Title', { Accept: 'application/json;odata=nometadata', Cookie: 'sp-person=maria' });
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ Title: 'Demo' });
});

test('the flows have a page; only pages of the host may press its buttons', async () => {
  const page = await get('/flows');
  expect([page.status, page.body.includes('<h1>Flöden och utkorg</h1>')]).toEqual([200, true]);
  expect((await get('/_host/flows.js')).status).toBe(200);
  const press = (address: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${host.url}${address}`, { method: 'POST', redirect: 'manual', headers });
  expect((await press('/flows/switch?on=0', { Origin: 'http://evil.example' })).status).toBe(403);
  const pressed = await press('/flows/clear', { Origin: host.url });
  expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/flows']);
  expect((await press('/flows/nothing')).status).toBe(404);
  expect((await get('/flows/version')).body).toMatch(/^\d+$/);
});

test('a taken port and a missing package are told in one sentence', async () => {
  await expect(startHost({ port: Number(new URL(host.url).port), source: { packageFile }, dataFolder: ':memory:' })).rejects.toThrow('is taken');
  await expect(startHost({ port: 0, source: { packageFile: '/nowhere.sppkg' }, dataFolder: ':memory:' })).rejects.toThrow('npm run package');
  await expect(startHost({ port: 0, source: { packageFile }, dataFolder: ':memory:', as: 'nobody' })).rejects.toThrow('nobody');
});
