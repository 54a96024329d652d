import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let open: RunningSharePoint;
beforeAll(async () => {
  server = await startTest();
  open = await startTest({ as: 'maria' });
});
afterAll(() => Promise.all([server.stop(), open.stop()]));

const ask = (on: RunningSharePoint, headers: Record<string, string>, path = 'web/currentuser?$select=Title', method = 'GET') =>
  fetch(`${on.url}/_api/${path}`, { method, headers: { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json', ...headers }, ...(method === 'GET' ? {} : { body: '{"Title":"L"}' }) });
const who = async (on: RunningSharePoint, headers: Record<string, string>) => {
  const answer = await ask(on, headers);
  return answer.ok ? ((await answer.json()) as { Title: string }).Title : answer.status;
};
const token = (claims: object): string => ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'x'].join('.');

it('§2 a person is named by cookie, token or password, in this order', async () => {
  const mail = 'erik.sandberg@region.example';
  expect(await who(server, { Authorization: 'Bearer erik' })).toBe('Erik Sandberg');
  expect(await who(server, { Authorization: `bearer ${mail.toUpperCase()}` })).toBe('Erik Sandberg');
  expect(await who(server, { Authorization: `Bearer ${token({ upn: mail })}` })).toBe('Erik Sandberg');
  expect(await who(server, { Authorization: `Basic ${Buffer.from(`${mail}:secret`).toString('base64')}` })).toBe('Erik Sandberg');
  expect(await who(server, { Authorization: 'Bearer erik', Cookie: 'a=b; sp-person=nils' })).toBe('Nils Berg');
  expect(await who(open, {})).toBe('Maria Holm');
  expect(await who(open, { Authorization: 'Bearer erik' })).toBe('Erik Sandberg');
});

it('§2 nobody and an unknown token get 401 with the way to sign in', async () => {
  for (const headers of [{}, { Authorization: 'Bearer x' }, { Authorization: `Bearer ${token({})}` }, { Authorization: 'Basic x' }, { Authorization: 'Bearer a.%%%.c' }, { Cookie: 'sp-person=__proto__' }]) expect(await who(server, headers as Record<string, string>)).toBe(401);
  expect(await who(open, { Authorization: 'Bearer x' })).toBe(401);
  expect((await ask(server, {})).headers.get('www-authenticate')).toMatch(/^Bearer realm=/);
});

it('2.3 a token stands for a digest, a password does not, and contextinfo needs none', async () => {
  const basic = `Basic ${Buffer.from('anna.lindqvist@region.example:x').toString('base64')}`;
  expect((await ask(server, { Authorization: 'Bearer anna' }, 'web/lists', 'POST')).status).toBe(201);
  expect((await ask(server, { Authorization: basic }, 'web/lists', 'POST')).status).toBe(403);
  for (const path of ['contextinfo', 'ContextInfo', 'contextinfo/', 'contextinfo()']) expect([path, (await ask(server, { Authorization: basic }, path, 'POST')).status]).toEqual([path, 200]);
});

it('2.1 contextinfo is a call: GET is 405', async () => {
  const { status, json } = await raw(server, 'anna')('GET', 'contextinfo');
  expect([status, JSON.stringify(json)]).toEqual([405, expect.stringContaining("The HTTP method 'GET' cannot be used to access the resource 'GetContextWebInformation'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.")]);
});

it('§2 /_local/people tells how to be whom', async () => {
  const people = (await (await fetch(`${server.origin}/_local/people`)).json()) as Record<string, unknown>[];
  expect(people.find(({ id }) => id === 'erik')).toMatchObject({ cookie: 'sp-person=erik', authorization: 'Bearer erik', email: 'erik.sandberg@region.example' });
});
