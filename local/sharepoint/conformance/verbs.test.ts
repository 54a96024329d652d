import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const list = "web/lists/getByTitle('Things')";
beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Things' } });
  await anna('POST', `${list}/items`, { body: { Title: 'one' } });
});
afterAll(() => server.stop());
const said = (json: Record<string, unknown>) => ((json['odata.error'] ?? json['error']) as { code: string; message: { value: string } }).message.value;
const merge = (ifMatch: string | undefined, verb = 'MERGE') => anna(verb === 'PATCH' ? 'PATCH' : 'POST', `${list}/items(1)`, { body: { Title: 'x' }, headers: { ...(verb === 'PATCH' ? {} : { 'X-HTTP-Method': verb }), ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }) } });
const etag = async () => (await anna('GET', `${list}/items(1)`)).headers.get('etag') ?? '';

it('3.3 a POST stands for MERGE and PATCH in any case, and PATCH is MERGE', async () => {
  for (const verb of ['MERGE', 'merge', 'Patch', 'PATCH']) expect([verb, (await merge('*', verb)).status]).toEqual([verb, 204]);
});

it('3.4 PUT replaces, by itself and by POST', async () => {
  expect((await anna('PUT', `${list}/items(1)`, { body: { Title: 'p' }, headers: { 'If-Match': '*' } })).status).toBe(204);
  expect((await anna('POST', `${list}/items(1)`, { body: { Title: 'q' }, headers: { 'X-HTTP-Method': 'PUT', 'If-Match': '*' } })).status).toBe(204);
});

it('3.9, 3.10, 3.11 If-Match: the tag, its weak form, one of a list or a star; anything else and none is 412', async () => {
  const now = await etag();
  expect((await merge(`"0", ${now}`)).status).toBe(204);
  expect((await merge(`W/${await etag()}`)).status).toBe(204);
  expect((await merge('*')).status).toBe(204);
  for (const wrong of [now, '"0"', 'W/"0"', now.replace(/"/g, ''), '""', 'nonsense', undefined]) expect([wrong, (await merge(wrong)).status]).toEqual([wrong, 412]);
  const { json } = await merge('"0"');
  expect(said(json)).toBe(`The request ETag value '"0"' does not match the object's ETag value '${await etag()}'.`);
  expect((await anna('GET', `${list}/items(1)`, { headers: { 'If-None-Match': await etag() } })).status).toBe(200);
});

it('§3 an unknown verb is 405 by name, OPTIONS tells what may be asked', async () => {
  const strange = await anna('PROPFIND', `${list}/items(1)`);
  expect([strange.status, said(strange.json)]).toEqual([405, "The HTTP method 'PROPFIND' cannot be used to access the resource 'items'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource."]);
  expect((await anna('POST', `${list}/items(1)`, { headers: { 'X-HTTP-Method': 'nonsense' } })).status).toBe(405);
  expect((await anna('DELETE', 'web/title')).status).toBe(405);
  expect((await anna('GET', `${list}/recycle`)).status).toBe(405);
  const options = await anna('OPTIONS', 'web', { digest: false });
  expect([options.status, options.headers.get('allow')]).toEqual([200, 'GET, HEAD, POST, PUT, PATCH, MERGE, DELETE, OPTIONS']);
});

it('§3 a POST reads what can only be read; with a body it lacks its X-HTTP-Method', async () => {
  expect((await anna('POST', `${list}/Title`)).json).toMatchObject({ value: 'Things' });
  const lost = await anna('POST', `${list}/items(1)`, { body: { __metadata: { type: 'SP.Data.ThingsListItem' }, Title: 'x' }, headers: { 'Content-Type': 'application/json;odata=verbose' } });
  expect([lost.status, said(lost.json)]).toEqual([400, 'The parameter __metadata does not exist in method GetById.']);
  expect(said((await anna('POST', list, { body: { Description: 'x' } })).json)).toBe('The parameter Description does not exist in method GetByTitle.');
});
