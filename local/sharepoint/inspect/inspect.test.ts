import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
beforeAll(async () => {
  server = await startTest();
  const anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Things' } });
  for (const title of ['<b>one</b>', 'two']) await anna('POST', "web/lists/getByTitle('Things')/items", { body: { Title: title } });
  await anna('POST', "web/lists/getByTitle('Things')/breakroleinheritance(true)");
});
afterAll(() => server.stop());

const get = async (path: string): Promise<Response> => fetch(`${server.origin}/_local/${path}`);
const read = async <T>(path: string): Promise<T> => (await get(path)).json() as Promise<T>;

it('the page comes with its style and with every script it asks for, without types', async () => {
  const page = await get('');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect((await get('page.css')).status).toBe(200);
  const seen = new Set<string>();
  const load = async (name: string): Promise<void> => {
    if (seen.has(name)) return;
    seen.add(name);
    const answer = await get(`client/${name}`);
    const script = await answer.text();
    expect([name, answer.status, answer.headers.get('content-type'), /^\s*interface /m.test(script)]).toEqual([name, 200, 'text/javascript; charset=utf-8', false]);
    for (const [, next = ''] of script.matchAll(/from '\.\/(\w+)'/g)) await load(next);
  };
  await load('main');
  expect(seen.size).toBe(6);
  expect((await get('client/../routes')).status).toBe(404);
});

it('shows lists, rows with versions, and who may do what', async () => {
  const lists = await read<{ id: string; title: string; items: number; hasOwnPermissions: boolean }[]>('state/lists');
  const things = lists.find(({ title }) => title === 'Things');
  expect(things).toMatchObject({ items: 2, hasOwnPermissions: true });
  const items = await read<{ id: number; data: { Title: string } }[]>(`state/lists/${things?.id ?? ''}/items`);
  expect(items.map(({ id, data }) => [id, data.Title])).toEqual([[2, 'two'], [1, '<b>one</b>']]);
  expect(await read(`state/lists/${things?.id ?? ''}/items?before=2`)).toHaveLength(1);
  expect(await read(`state/lists/${things?.id ?? ''}/items/1`)).toMatchObject({ item: { id: 1, version: 1 }, versions: [{ label: '1.0' }] });
  const rights = await read<{ who: string; rights: string[] }[]>(`state/lists/${things?.id ?? ''}/rights/1`);
  expect(rights.find(({ who }) => who === 'Nils Berg')?.rights).toEqual(expect.arrayContaining(['viewListItems']));
  expect(rights.find(({ who }) => who === 'Nils Berg')?.rights).not.toContain('editListItems');
  expect(await read<{ scopes: { name: string }[] }>('state/security')).toMatchObject({ scopes: [{ name: 'the web' }, { name: 'Things' }] });
  for (const gone of ['state/lists/nope', `state/lists/${things?.id ?? ''}/items/99`, 'state/nope', 'nope']) expect([gone, (await get(gone)).status]).toEqual([gone, 404]);
});

it('is for pages of this server alone', async () => {
  expect((await fetch(`${server.origin}/_local/state/lists`, { headers: { Origin: 'http://elsewhere.example' } })).status).toBe(403);
});
