import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

type Row = Record<string, unknown>;
let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const rows = async (path: string): Promise<Row[]> => (await anna('GET', path, { accept: plain })).json['value'] as Row[];
const L = "web/lists/getByTitle('Rows')";
const READ = 1073741826;

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Rows', BaseTemplate: 100 } });
});
afterAll(() => server.stop());
const add = async (title: string): Promise<number> => Number((await anna('POST', `${L}/items`, { body: { Title: title } })).json['Id']);
const levelsOf = async (at: string, principal: number): Promise<unknown[]> =>
  (await rows(`${at}/roleassignments?$expand=RoleDefinitionBindings`)).filter(({ PrincipalId }) => PrincipalId === principal).flatMap(({ RoleDefinitionBindings }) => (RoleDefinitionBindings as Row[]).map(({ Name }) => Name));

it('14.1 whoever is granted a row gets to it, and no longer when the last grant goes', async () => {
  const guest = Number((await anna('POST', 'web/ensureuser', { body: { logonName: 'gast@region.example' }, accept: plain })).json['Id']);
  const item = `${L}/items(${await add('shared')})`;
  await anna('POST', `${item}/breakroleinheritance(true,true)`);
  await anna('POST', `${item}/roleassignments/addroleassignment(principalid=${guest},roledefid=${READ})`);
  expect([await levelsOf(item, guest), await levelsOf('web', guest)]).toEqual([['Read'], ['Limited Access']]);
  await anna('POST', `${item}/roleassignments/removeroleassignment(principalid=${guest},roledefid=${READ})`);
  expect([await levelsOf(item, guest), await levelsOf('web', guest)]).toEqual([[], []]);
});

it('§14 a list may show people their own rows alone, let them change only those, or none', async () => {
  const guest = raw(server, 'gast');
  const { json: { Id: guestId } } = await anna('POST', 'web/ensureuser', { body: { logonName: 'gast@region.example' }, accept: plain });
  // Contribute: members, who have Edit, manage lists and are under no such rule.
  await anna('POST', `web/roleassignments/addroleassignment(principalid=${String(guestId)},roledefid=1073741827)`);
  await anna('POST', 'web/lists', { body: { Title: 'Own', BaseTemplate: 100 } });
  const own = "web/lists/getByTitle('Own')";
  const set = (body: Row) => anna('POST', own, { body, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } });
  const change = async (id: number) => (await guest('POST', `${own}/items(${id})`, { body: { Title: 'x' }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } })).status;
  await anna('POST', `${own}/items`, { body: { Title: 'of Anna' } });
  await guest('POST', `${own}/items`, { body: { Title: 'of the guest' } });
  const seen = async (who: typeof anna) => ((await who('GET', `${own}/items`, { accept: plain })).json['value'] as Row[]).map(({ Id }) => Id);
  await set({ WriteSecurity: 2 });
  expect([await seen(guest), await change(1), await change(2)]).toEqual([[1, 2], 403, 204]);
  await set({ WriteSecurity: 4 });
  expect([await change(1), await change(2)]).toEqual([403, 403]);
  await set({ WriteSecurity: 1, ReadSecurity: 2 });
  expect([await seen(guest), await change(1)]).toEqual([[2], 404]);
  expect(await seen(anna)).toEqual([1, 2]);
});
