import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/subscriptions/list';
import { pnp, raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

type Row = Record<string, unknown>;
const L = "web/lists/getByTitle('Hooked')";
const DAY = 86_400_000;
const times = { quietMs: 20, retryMs: [30, 30], timeoutMs: 200 };
const folder = mkdtempSync(join(tmpdir(), 'hooks-'));
let now = new Date('2026-03-02T12:00:00Z');
let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
let hook: Server;
let at = '';
let listId = '';
const told: Row[][] = [];
/** How the address answers: the token, and the status of notifications. */
let answers = { token: (sent: string): string => sent, status: () => 200, isSilent: false };
const fine = answers;

const start = (): Promise<RunningSharePoint> => startTest({ dataFolder: folder, now: () => now, webhookTimes: times });
const inDays = (days: number): string => new Date(now.getTime() + days * DAY).toISOString();
const add = (body: Row, who = anna) => who('POST', `${L}/subscriptions`, { body: { resource: `${server.url}/_api/${L}`, notificationUrl: `${at}/a`, expirationDateTime: inDays(30), ...body } });
const list = async (): Promise<Row[]> => (await anna('GET', `${L}/subscriptions`, { accept: 'application/json;odata=nometadata' })).json['value'] as Row[];
const codeOf = ({ json }: { json: Row }): unknown => (json['odata.error'] as Row | undefined)?.['code'];
const write = (): Promise<unknown> => anna('POST', `${L}/items`, { body: { Title: 'x' } });
const wait = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
async function until(done: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !done(); i += 1) await wait(10);
  expect(done()).toBe(true);
}

beforeAll(async () => {
  hook = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    req.on('end', () => {
      if (answers.isSilent) return;
      const token = new URL(req.url ?? '', at).searchParams.get('validationtoken');
      if (token !== null) {
        expect([req.method, body]).toEqual(['POST', '']);
        res.writeHead(200, { 'Content-Type': 'text/plain' }).end(answers.token(token));
        return;
      }
      const status = answers.status();
      if (status === 200) told.push((JSON.parse(body) as { value: Row[] }).value);
      res.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => void hook.listen(0, '127.0.0.1', resolve));
  const address = hook.address();
  at = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  server = await start();
  anna = raw(server, 'anna');
  listId = String((await anna('POST', 'web/lists', { body: { Title: 'Hooked', BaseTemplate: 100 } })).json['Id']);
});
afterEach(async () => {
  answers = fine;
  for (const { id } of await list()) await anna('DELETE', `${L}/subscriptions('${String(id)}')`);
  told.length = 0;
});
afterAll(async () => {
  await server.stop();
  hook.closeAllConnections();
  hook.close();
  rmSync(folder, { recursive: true, force: true });
});

it('18.1 an address that gives its token back is subscribed; the same one again gets the id it has', async () => {
  const made = await add({ clientState: 'mine', expirationDateTime: '2026-05-01T10:00:00.1234560Z' });
  expect(made.status).toBe(201);
  const id = String(made.json['id']);
  expect(made.json).toMatchObject({ 'odata.type': 'Microsoft.SharePoint.Webhooks.Subscription', clientState: 'mine', expirationDateTime: '2026-05-01T10:00:00.123456Z', notificationUrl: `${at}/a`, resource: listId, resourceData: null });
  const again = await add({ clientState: 'other' });
  expect([again.status, again.json['id']]).toEqual([201, id]);
  expect(await list()).toMatchObject([{ id, clientState: 'mine', expirationDateTime: '2026-05-01T10:00:00.123456Z' }]);
  expect((await anna('GET', `${L}?$select=Id,Subscriptions&$expand=Subscriptions`)).json).toMatchObject({ Subscriptions: [{ id }], Id: listId });
  expect((await anna('GET', `${L}/subscriptions/getById('${id}')`)).json).toMatchObject({ id });
  expect((await add({ notificationUrl: `${at}/b` })).json).toMatchObject({ clientState: null });
});

it('18.1 an address that does not agree, or is out of reach, is refused; others are not kept waiting', async () => {
  answers = { ...fine, token: () => 'something else' };
  const wrong = await add({});
  expect([wrong.status, codeOf(wrong)]).toEqual([400, '-1, System.InvalidOperationException']);
  expect((wrong.json['odata.error'] as Row)['message']).toEqual({ lang: 'en-US', value: `Failed to validate the notification URL '${at}/a'.` });
  for (const notificationUrl of ['http://127.0.0.1:9/none', 'https://example.test/hook', 'ftp://127.0.0.1/x', 'no address', 'http://10.0.0.1/']) expect(codeOf(await add({ notificationUrl }))).toBe('-1, System.InvalidOperationException');
  answers = { ...fine, isSilent: true };
  const silent = add({});
  expect((await anna('GET', 'web/Title')).status).toBe(200);
  expect(codeOf(await silent)).toBe('-1, System.InvalidOperationException');
  expect(await list()).toEqual([]);
});

it('18.1 what a subscription cannot be', async () => {
  for (const body of [{ expirationDateTime: inDays(181) }, { expirationDateTime: inDays(-1) }]) expect(codeOf(await add(body))).toBe('-2146233086, System.ArgumentOutOfRangeException');
  for (const body of [{ expirationDateTime: 'soon' }, { expirationDateTime: 5 }, { expirationDateTime: null }, { notificationUrl: null }, { notificationUrl: 7 }, { clientState: [] }, { nonsense: 1 }]) expect((await add(body)).status).toBe(400);
  expect((await add({ expirationDateTime: inDays(180) })).status).toBe(201);
  expect((await add({}, raw(server, 'nils'))).status).toBe(403);
  expect((await raw(server, 'nils')('GET', `${L}/subscriptions`)).status).toBe(403);
});

it('18.2 PATCH, MERGE and DELETE: 204; an id nobody has: 404', async () => {
  const id = String((await add({ clientState: 'mine' })).json['id']);
  const one = `${L}/subscriptions('${id}')`;
  expect((await anna('PATCH', one, { body: { expirationDateTime: inDays(60) } })).status).toBe(204);
  expect((await anna('POST', one, { body: { clientState: 'yours', notificationUrl: `${at}/c` }, headers: { 'X-HTTP-Method': 'MERGE' } })).status).toBe(204);
  expect((await anna('GET', one)).json).toMatchObject({ clientState: 'yours', notificationUrl: `${at}/c`, expirationDateTime: '2026-05-01T12:00:00Z' });
  expect(codeOf(await anna('PATCH', one, { body: { notificationUrl: 'http://127.0.0.1:9/' } }))).toBe('-1, System.InvalidOperationException');
  expect((await anna('PATCH', one, { body: { expirationDateTime: inDays(200) } })).status).toBe(400);
  expect((await anna('DELETE', one)).status).toBe(204);
  expect((await anna('GET', one)).status).toBe(404);
  expect((await anna('DELETE', one)).status).toBe(404);
});

it('18.2 changes of rows are told together, without saying what changed', async () => {
  const id = String((await add({ clientState: 'mine' })).json['id']);
  await anna('POST', L, { body: { Description: 'of no interest' }, headers: { 'X-HTTP-Method': 'MERGE' } });
  await wait(60);
  expect(told).toEqual([]);
  await Promise.all([write(), write(), write()]);
  await until(() => told.length > 0);
  await wait(60);
  const webId = (await anna('GET', 'web/Id')).json['value'];
  expect(told).toEqual([[{ subscriptionId: id, clientState: 'mine', expirationDateTime: '2026-04-01T12:00:00Z', resource: listId, tenantId: '00000000-0000-0000-0000-000000000000', siteUrl: '/sites/demo', webId }]]);
});

it('18.2 a failure is tried again, a restart forgets nothing, the tries come to an end, so does a subscription', async () => {
  await add({ expirationDateTime: inDays(1) });
  let tries = 0;
  answers = { ...fine, status: () => ((tries += 1) < 2 ? 500 : 200) };
  await write();
  await until(() => told.length === 1);
  expect(tries).toBe(2);
  await write();
  await server.stop();
  server = await start();
  anna = raw(server, 'anna');
  await until(() => told.length === 2);
  tries = 0;
  answers = { ...fine, status: () => ((tries += 1) > 0 ? 500 : 200) };
  await write();
  await until(() => tries === 3);
  await wait(100);
  expect(tries).toBe(3);
  answers = fine;
  now = new Date(now.getTime() + 2 * DAY);
  await write();
  await wait(80);
  expect([told.length, await list()]).toEqual([2, []]);
});

it('§18 in a batch too, whose other parts wait for it', async () => {
  const part = (method: string, path: string, body = ''): string =>
    `--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${method} ${server.url}/_api/${path} HTTP/1.1\r\nAccept: application/json\r\nContent-Type: application/json\r\n\r\n${body}\r\n\r\n`;
  const hooks = ['/a', '/b', '/nobody'].map((end) => part('POST', `${L}/subscriptions`, JSON.stringify({ resource: listId, expirationDateTime: inDays(3), notificationUrl: end === '/nobody' ? 'http://127.0.0.1:9/' : at + end })));
  const body = `${hooks.join('')}${part('GET', `${L}/subscriptions`)}--b--\r\n`;
  const answer = await anna('POST', '$batch', { body, headers: { 'Content-Type': 'multipart/mixed; boundary=b' } });
  expect([...answer.text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['201', '201', '400', '200']);
  expect(answer.text.match(/"clientState"/g)).toHaveLength(4);
});

it('18.3 socket.io is not here, and says so by name', async () => {
  const answer = await anna('GET', `v2.0/sites/x/lists/y/${['drive', 'root', 'subscriptions', 'socketIo'].join('/')}`);
  expect([answer.status, answer.text.includes('v2.0')]).toEqual([501, true]);
});

it('§18 PnPjs subscribes, changes and ends', async () => {
  const { subscriptions } = pnp(server, 'anna').web.lists.getByTitle('Hooked');
  const { id } = await subscriptions.add(`${at}/pnp`, inDays(10), 'state') as unknown as { id: string };
  expect(await subscriptions()).toMatchObject([{ id, clientState: 'state' }]);
  await subscriptions.getById(id).update(inDays(20));
  expect(await subscriptions.getById(id)()).toMatchObject({ id, expirationDateTime: inDays(20).replace('.000', '') });
  await subscriptions.getById(id).delete();
  expect(await subscriptions()).toEqual([]);
});
