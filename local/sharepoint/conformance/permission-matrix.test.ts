import { raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
type Who = 'johan' | 'karin' | 'erik' | 'maria' | 'nils' | 'lars' | 'petra' | 'gast';
let anna: ReturnType<typeof raw>;
const plain = 'application/json;odata=nometadata';
const star = { 'If-Match': '*' };
const list = "web/lists/getByTitle('Matrix')";
const library = "web/getFolderByServerRelativePath(decodedurl='/sites/demo/Shared Documents')";
const file = "web/getFileByServerRelativePath(decodedurl='/sites/demo/Shared Documents/";
const ok = async (work: Promise<RawAnswer>): Promise<RawAnswer> => {
  const answer = await work;
  if (answer.status >= 400) throw new Error(answer.text);
  return answer;
};

/** Level 0 stands for one without Delete Items, made here. */
const LEVELS: readonly (readonly [Who, number])[] = [['johan', 1073741829], ['karin', 1073741828], ['erik', 1073741830], ['maria', 1073741827], ['nils', 1073741826], ['lars', 0]];

beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  for (const Title of ['Matrix', 'Elsewhere']) await ok(anna('POST', 'web/lists', { body: { Title, BaseTemplate: 100 } }));
  const role = (await ok(anna('POST', 'web/roledefinitions', { body: { Name: 'No delete', Order: 65, BasePermissions: { High: '432', Low: '1011028711' } } }))).json['Id'];
  const user: Record<string, number> = {};
  for (const who of [...LEVELS.map(([one]) => one), 'petra'] as const) {
    const { userLoginName, userId } = server.pageContext(who);
    user[who] = userId;
    for (const group of ['member', 'visitor']) await anna('POST', `web/associated${group}group/users/removeByLoginName('${encodeURIComponent(userLoginName)}')`);
  }
  for (const [who, level] of LEVELS) await ok(anna('POST', `web/roleassignments/addroleassignment(principalid=${user[who] ?? 0},roledefid=${level === 0 ? String(role) : level})`));
  // Petra reads one list, and comes there by Limited Access on the web.
  await ok(anna('POST', "web/lists/getByTitle('Elsewhere')/breakroleinheritance(true)"));
  await ok(anna('POST', `web/lists/getByTitle('Elsewhere')/roleassignments/addroleassignment(principalid=${user['petra'] ?? 0},roledefid=1073741826)`));
});
afterAll(() => server.stop());

interface Operation {
  readonly at: string | ((made: string) => string);
  readonly verb: string;
  readonly body?: object | string;
  /** Made by the administrator before each try; the answer's Id takes part in the address. */
  readonly before?: readonly [path: string, body: object | string];
}
const item = ["web/lists/getByTitle('Matrix')/items", { Title: 'x' }] as const;
const doomed = [`${library}/Files/add(url='d.txt',overwrite=true)`, 'x'] as const;
let n = 0;
const fresh = (): string => `N${(n += 1)}`;

// Full Control, Design, Edit, Contribute, Read, without delete, Limited Access, nobody.
const rows: readonly (readonly [string, Operation, readonly number[]])[] = [
  ['read the web', { verb: 'GET', at: 'web' }, [200, 200, 200, 200, 200, 200, 200, 403]],
  ['change the web', { verb: 'MERGE', at: 'web', body: { Description: 'd' } }, [204, 403, 403, 403, 403, 403, 403, 403]],
  ['read a list', { verb: 'GET', at: list }, [200, 200, 200, 200, 200, 200, 404, 403]],
  ['add a list', { verb: 'POST', at: 'web/lists', body: {} }, [201, 201, 201, 403, 403, 403, 403, 403]],
  ['change a list', { verb: 'MERGE', at: list, body: { Description: 'd' } }, [204, 204, 204, 403, 403, 403, 404, 403]],
  ['delete a list', { verb: 'DELETE', at: (id) => `web/lists(guid'${id}')`, before: ['web/lists', {}] }, [200, 200, 200, 403, 403, 403, 404, 403]],
  ['read rows', { verb: 'GET', at: `${list}/items` }, [200, 200, 200, 200, 200, 200, 404, 403]],
  ['add a row', { verb: 'POST', at: `${list}/items`, body: { Title: 'x' } }, [201, 201, 201, 201, 403, 201, 404, 403]],
  ['change a row', { verb: 'MERGE', at: (id) => `${list}/items(${id})`, body: { Title: 'y' }, before: item }, [204, 204, 204, 204, 403, 204, 404, 403]],
  ['delete a row', { verb: 'DELETE', at: (id) => `${list}/items(${id})`, before: item }, [200, 200, 200, 200, 403, 403, 404, 403]],
  ['recycle a row', { verb: 'POST', at: (id) => `${list}/items(${id})/recycle`, before: item }, [200, 200, 200, 200, 403, 403, 404, 403]],
  ['read a file', { verb: 'GET', at: `${file}d.txt')/$value`, before: doomed }, [200, 200, 200, 200, 200, 200, 403, 403]],
  ['add a file', { verb: 'POST', at: `${library}/Files/add(url='a.txt',overwrite=true)`, body: 'x' }, [200, 200, 200, 200, 403, 200, 403, 403]],
  ['delete a file', { verb: 'DELETE', at: `${file}d.txt')`, before: doomed }, [200, 200, 200, 200, 403, 403, 403, 403]],
  ['read columns', { verb: 'GET', at: `${list}/fields` }, [200, 200, 200, 200, 200, 200, 404, 403]],
  ['add a column', { verb: 'POST', at: `${list}/fields`, body: { FieldTypeKind: 2 } }, [201, 201, 201, 403, 403, 403, 404, 403]],
  ['change a column', { verb: 'MERGE', at: `${list}/fields/getByTitle('Title')`, body: { Description: 'd' } }, [204, 204, 204, 403, 403, 403, 404, 403]],
  ['add a view', { verb: 'POST', at: `${list}/views`, body: {} }, [201, 201, 201, 403, 403, 403, 404, 403]],
  ['see groups', { verb: 'GET', at: 'web/sitegroups' }, [200, 200, 200, 200, 200, 200, 200, 403]],
  ['add a group', { verb: 'POST', at: 'web/sitegroups', body: {} }, [201, 403, 403, 403, 403, 403, 403, 403]],
  ['change a group', { verb: 'MERGE', at: 'web/associatedvisitorgroup', body: { Description: 'd' } }, [204, 403, 403, 403, 403, 403, 403, 403]],
  ['bring somebody into a group', { verb: 'POST', at: 'web/associatedvisitorgroup/users', body: { LoginName: 'i:0#.f|membership|sara.ohman@region.example' } }, [201, 403, 403, 403, 403, 403, 403, 403]],
  ['see levels', { verb: 'GET', at: 'web/roledefinitions' }, [200, 200, 200, 200, 200, 200, 200, 403]],
  ['add a level', { verb: 'POST', at: 'web/roledefinitions', body: { BasePermissions: { High: '0', Low: '1' } } }, [201, 403, 403, 403, 403, 403, 403, 403]],
  ['change a level', { verb: 'MERGE', at: "web/roledefinitions/getByName('Contribute')", body: { Description: 'd' } }, [204, 403, 403, 403, 403, 403, 403, 403]],
  ['delete a level', { verb: 'DELETE', at: (id) => `web/roledefinitions(${id})`, before: ['web/roledefinitions', { BasePermissions: { High: '0', Low: '1' } }] }, [200, 403, 403, 403, 403, 403, 403, 403]],
  ['see who may what', { verb: 'GET', at: `${list}/roleassignments` }, [200, 403, 403, 403, 403, 403, 404, 403]],
  ['break inheritance', { verb: 'POST', at: `${list}/breakroleinheritance(true)` }, [200, 403, 403, 403, 403, 403, 404, 403]],
  ['restore inheritance', { verb: 'POST', at: `${list}/resetroleinheritance` }, [200, 403, 403, 403, 403, 403, 404, 403]],
  ['ask for another’s rights', { verb: 'GET', at: "web/getUserEffectivePermissions('i%3A0%23.f%7Cmembership%7Csara.ohman%40region.example')" }, [200, 403, 403, 403, 403, 403, 403, 403]],
  ['name somebody', { verb: 'POST', at: 'web/ensureuser', body: { logonName: 'sara.ohman@region.example' } }, [200, 200, 200, 200, 200, 200, 200, 403]],
];

it.each(rows)('1.24, 14.3 who may %s', async (_name, { at, verb, body, before }, expected) => {
  const found: number[] = [];
  for (const who of [...LEVELS.map(([one]) => one), 'petra', 'gast'] as const) {
    const named = (given: object | string | undefined): object | string | undefined => (typeof given !== 'object' || 'LoginName' in given || 'Description' in given || 'logonName' in given ? given : { Title: fresh(), ...('BasePermissions' in given ? { Title: undefined, Name: fresh() } : {}), ...given });
    const made = before === undefined ? undefined : await ok(anna('POST', before[0], { body: named(before[1]), accept: plain }));
    const path = typeof at === 'string' ? at : at(String(made?.json['Id'] ?? ''));
    const answer = await raw(server, who)(verb, path, { ...(body === undefined ? {} : { body: named(body) }), headers: star });
    found.push(answer.status);
    if (answer.status === 403) expect(answer.json['odata.error']).toMatchObject({ code: '-2147024891, System.UnauthorizedAccessException', message: { value: 'Attempted to perform an unauthorized operation.' } });
  }
  expect(found).toEqual(expected);
});

it('14.2 what a level carries is what its holder has', async () => {
  const masks = await Promise.all(LEVELS.map(async ([who]) => (await raw(server, who)('GET', `${list}/EffectiveBasePermissions`, { accept: plain })).json));
  expect(masks).toEqual([['2147483647', '4294967295'], ['432', '1012866047'], ['432', '1011030767'], ['432', '1011028719'], ['176', '138612833'], ['432', '1011028711']].map(([High, Low]) => ({ High, Low })));
  expect((await raw(server, 'petra')('GET', 'web/EffectiveBasePermissions', { accept: plain })).json).toEqual({ High: '48', Low: '134287360' });
});
