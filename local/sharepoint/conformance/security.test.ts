import { raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let as: Record<'anna' | 'maria' | 'nils' | 'gast', ReturnType<typeof raw>>;
let gast: number;
const accept = 'application/json;odata=nometadata';
const verbose = 'application/json;odata=verbose';
const READ = 1073741826;
const CONTRIBUTE = 1073741827;
const list = (title: string): string => `web/lists/getByTitle('${title}')`;
const rows = (answer: RawAnswer): Record<string, unknown>[] => answer.json['value'] as Record<string, unknown>[];
const add = (at: string, principal: number, role: number): Promise<RawAnswer> => as.anna('POST', `${at}/roleassignments/addroleassignment(principalid=${principal},roledefid=${role})`);
/** The names of somebody's levels on an object; undefined where they have none. */
const levels = async (at: string, principal: number): Promise<unknown[] | undefined> => {
  const all = rows(await as.anna('GET', `${at}/roleassignments?$select=PrincipalId,RoleDefinitionBindings/Name&$expand=RoleDefinitionBindings`, { accept }));
  return (all.find((one) => one['PrincipalId'] === principal)?.['RoleDefinitionBindings'] as { Name: string }[] | undefined)?.map((one) => one.Name);
};
const makeList = async (Title: string, count = 0): Promise<string> => {
  await as.anna('POST', 'web/lists', { body: { Title, BaseTemplate: 100 } });
  for (let i = 0; i < count; i += 1) await as.anna('POST', `${list(Title)}/items`, { body: { Title: `${i}` } });
  return list(Title);
};

beforeAll(async () => {
  server = await startTest();
  as = { anna: raw(server, 'anna'), maria: raw(server, 'maria'), nils: raw(server, 'nils'), gast: raw(server, 'gast') };
  gast = Number((await as.anna('POST', 'web/ensureuser', { body: { logonName: 'gast@region.example' } })).json['Id']);
});
afterAll(() => server.stop());

it('14.1 inheritance is broken in every spelling, and restored', async () => {
  const at = await makeList('Spelt', 1);
  const spellings: readonly (readonly [string, object | undefined, boolean])[] = [
    ['breakroleinheritance', undefined, false], ['breakroleinheritance()', undefined, false], ['breakroleinheritance(true)', undefined, true], ['BreakRoleInheritance(true, false)', undefined, true],
    ['breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)', undefined, true], ['breakroleinheritance(clearsubscopes=true)', undefined, false], ["breakroleinheritance(copyroleassignments=@c)?@c=true", undefined, true],
    ['breakroleinheritance', { copyRoleAssignments: true, clearSubscopes: true }, true],
  ];
  for (const [spelling, body, isCopied] of spellings) {
    const answer = await as.anna('POST', `${at}/${spelling}`, { body });
    expect([spelling, answer.status, answer.json['odata.null']]).toEqual([spelling, 200, true]);
    expect((await as.anna('GET', `${at}/HasUniqueRoleAssignments`, { accept })).json).toEqual({ value: true });
    expect([spelling, rows(await as.anna('GET', `${at}/roleassignments`)).length]).toEqual([spelling, isCopied ? 3 : 1]);
    await as.anna('POST', `${at}/resetroleinheritance`);
    expect((await as.anna('POST', `${at}/HasUniqueRoleAssignments`, { accept: verbose })).json).toEqual({ d: { HasUniqueRoleAssignments: false } });
  }
  expect((await as.anna('POST', `${at}/breakroleinheritance(perhaps)`)).status).toBe(400);
  await as.anna('POST', `${at}/items(1)/breakroleinheritance(true)`);
  await as.anna('POST', `${at}/breakroleinheritance(true)`);
  expect((await as.anna('GET', `${at}/items(1)/HasUniqueRoleAssignments`)).json['value']).toBe(true);
  await as.anna('POST', `${at}/resetroleinheritance`);
  await as.anna('POST', `${at}/breakroleinheritance(true,true)`);
  expect((await as.anna('GET', `${at}/items(1)/HasUniqueRoleAssignments`)).json['value']).toBe(false);
});

it('14.1, 14.4 role assignments are read, filtered, added and removed in every way', async () => {
  const at = await makeList('Assigned');
  expect((await add(at, gast, READ)).status).toBe(500);
  expect((await as.anna('DELETE', `${at}/roleassignments(${(await as.anna('GET', 'web/associatedvisitorgroup')).json['Id'] as number})`)).status).toBe(500);
  await as.anna('POST', `${at}/breakroleinheritance(true)`);
  for (const call of [`addroleassignment(principalid='${gast}',roledefid='${READ}')`, `AddRoleAssignment(principalId=${gast}, roleDefId=${CONTRIBUTE})`, `addroleassignment(${gast},${READ})`]) expect((await as.anna('POST', `${at}/roleassignments/${call}`)).status).toBe(200);
  const one = (await as.anna('GET', `${at}/roleassignments/getByPrincipalId(${gast})?$expand=Member,RoleDefinitionBindings`)).json;
  expect(one).toMatchObject({ 'odata.type': 'SP.RoleAssignment', PrincipalId: gast, Member: { Title: 'Gäst Utan Rätt', 'odata.type': 'SP.User' }, RoleDefinitionBindings: [{ Id: READ }, { Id: CONTRIBUTE }] });
  // The address it gives is one that leads back to it.
  expect((await as.anna('GET', String(one['odata.editLink']))).json['PrincipalId']).toBe(gast);
  expect((await as.anna('GET', `${at}/roleassignments(${gast})/member`)).json['Title']).toBe('Gäst Utan Rätt');
  expect(rows(await as.anna('GET', `${at}/roleassignments(${gast})/roledefinitionbindings?$select=Name`, { accept }))).toEqual([{ Name: 'Contribute' }, { Name: 'Read' }].reverse());
  expect(rows(await as.anna('GET', `${at}/roleassignments?$filter=Member/PrincipalType eq 1&$expand=Member`, { accept })).map((held) => held['PrincipalId'])).toEqual([gast]);
  const withUsers = rows(await as.anna('GET', `${at}/roleassignments?$select=Member/Title,Member/Users/Title&$expand=Member,Member/Users&$filter=Member/Title eq 'Demo Visitors'`, { accept }));
  expect(withUsers).toEqual([{ Member: { Title: 'Demo Visitors', Users: [{ Title: 'Nils Berg' }] } }]);
  expect(rows(await as.anna('GET', `${at}/roleassignments/groups?$select=Title`, { accept })).map((group) => group['Title'])).toEqual(['Demo Owners', 'Demo Visitors', 'Demo Members']);
  const expanded = await as.anna('GET', `${at}?$select=Title,RoleAssignments/PrincipalId&$expand=RoleAssignments/Member,RoleAssignments/RoleDefinitionBindings`, { accept });
  expect((expanded.json['RoleAssignments'] as unknown[]).length).toBe(4);
  await as.anna('POST', `${at}/roleassignments/removeroleassignment(principalid=${gast},roledefid=${READ})`);
  expect(await levels(at, gast)).toEqual(['Contribute']);
  expect((await as.anna('DELETE', `${at}/roleassignments(${gast})`)).status).toBe(200);
  const gone = await as.anna('GET', `${at}/roleassignments/getByPrincipalId(${gast})`);
  expect([gone.status, gone.text]).toEqual([404, expect.stringContaining(`Can not find the principal with id: ${gast}.`)]);
  for (const call of ['addroleassignment', `addroleassignment(principalid=9999,roledefid=${READ})`, `addroleassignment(principalid=${gast},roledefid=1)`, `removeroleassignment(principalid=${gast},roledefid=${READ})`]) expect([call, (await as.anna('POST', `${at}/roleassignments/${call}`)).status]).toEqual([call, 404]);
  expect((await add(at, gast, 1073741825)).text).toContain('You cannot grant a user the limited access permission level.');
});

it('§14 Limited Access is given above a grant, and goes with the last grant below', async () => {
  const at = await makeList('Below', 2);
  await as.anna('POST', `${at}/breakroleinheritance(true)`);
  for (const id of [1, 2]) {
    await as.anna('POST', `${at}/items(${id})/breakroleinheritance(true)`);
    await add(`${at}/items(${id})`, gast, READ);
  }
  expect([await levels(at, gast), await levels('web', gast)]).toEqual([['Limited Access'], ['Limited Access']]);
  expect([(await as.gast('GET', `${at}/items(1)`)).status, (await as.gast('GET', 'web')).status]).toEqual([200, 200]);
  // They come to the list, and meet their rows and no others.
  await as.anna('POST', `${at}/items`, { body: { Title: 'hidden' } });
  expect(rows(await as.gast('GET', `${at}/items?$select=Title`, { accept }))).toEqual([{ Title: '0' }, { Title: '1' }]);
  expect(rows(await as.gast('GET', 'web/lists?$select=Title', { accept }))).toEqual([{ Title: 'Below' }]);
  expect([(await as.gast('GET', `${at}/fields`)).status, (await as.gast('GET', `${at}/items(3)`)).status, (await as.gast('POST', `${at}/items`, { body: {} })).status]).toEqual([200, 403, 403]);
  await as.anna('POST', `${at}/items(1)/roleassignments/removeroleassignment(principalid=${gast},roledefid=${READ})`);
  expect([await levels(at, gast), await levels('web', gast)]).toEqual([['Limited Access'], ['Limited Access']]);
  await as.anna('POST', `${at}/items(2)/resetroleinheritance`);
  expect([await levels(at, gast), await levels('web', gast)]).toEqual([undefined, undefined]);
  expect((await as.gast('GET', 'web')).status).toBe(403);
  // A level of the object itself stays what it is, and gives way to Limited Access when it goes before those below.
  await add(at, gast, READ);
  await add(`${at}/items(1)`, gast, CONTRIBUTE);
  expect(await levels(at, gast)).toEqual(['Read']);
  await as.anna('POST', `${at}/roleassignments/removeroleassignment(principalid=${gast},roledefid=${READ})`);
  expect(await levels(at, gast)).toEqual(['Limited Access']);
  // Whoever is taken out above is taken out below.
  await as.anna('DELETE', `${at}/roleassignments/getByPrincipalId(${gast})`);
  expect([await levels(`${at}/items(1)`, gast), await levels('web', gast)]).toEqual([undefined, undefined]);
});

it('14.4 the first unique ancestor is the web, the list, the folder or the row itself', async () => {
  const at = await makeList('Ancestors', 1);
  const ancestor = async (of: string): Promise<unknown> => (await as.anna('GET', `${of}/FirstUniqueAncestorSecurableObject`)).json['odata.type'];
  expect([await ancestor('web'), await ancestor(at), await ancestor(`${at}/items(1)`)]).toEqual(['SP.Web', 'SP.Web', 'SP.Web']);
  await as.anna('POST', `${at}/breakroleinheritance(true)`);
  expect((await as.anna('GET', `${at}/items(1)?$select=Title,FirstUniqueAncestorSecurableObject&$expand=FirstUniqueAncestorSecurableObject`)).json).toMatchObject({ FirstUniqueAncestorSecurableObject: { 'odata.type': 'SP.List', Title: 'Ancestors' } });
  expect((await as.anna('GET', `${at}/items(1)/firstuniqueancestorsecurableobject`)).json).toMatchObject({ 'odata.type': 'SP.List', Title: 'Ancestors' });
  await as.anna('POST', `${at}/items(1)/breakroleinheritance(true)`);
  expect((await as.anna('GET', `${at}/items(1)/firstuniqueancestorsecurableobject`)).json).toMatchObject({ 'odata.type': expect.stringMatching(/Item$/) as string, Id: 1 });
  for (const path of ['roleassignments', 'HasUniqueRoleAssignments', 'FirstUniqueAncestorSecurableObject', 'EffectiveBasePermissions']) expect([path, (await as.anna('GET', `${at}/items(99)/${path}`)).status]).toEqual([path, 404]);
  const library = "web/getFolderByServerRelativePath(decodedurl='/sites/demo/Shared Documents')";
  await as.anna('POST', `${library}/folders/add('Mapp')`);
  await as.anna('POST', `${library}/folders('Mapp')/Files/add(url='a.txt',overwrite=true)`, { body: 'x' });
  const folder = `${library}/folders('Mapp')/ListItemAllFields`;
  await as.anna('POST', `${folder}/breakroleinheritance(true)`);
  const [mine, above] = [(await as.anna('GET', `${folder}?$select=Id`)).json['Id'], (await as.anna('GET', "web/getFileByServerRelativePath(decodedurl='/sites/demo/Shared Documents/Mapp/a.txt')/ListItemAllFields/FirstUniqueAncestorSecurableObject")).json['Id']];
  expect(above).toBe(mine);
});

it('14.3 effective permissions, one’s own and others’', async () => {
  const at = await makeList('Masks');
  const maria = encodeURIComponent('i:0#.f|membership|maria.holm@region.example');
  const EDIT = { High: '432', Low: '1011030767' };
  for (const path of [`getUserEffectivePermissions(@user)?@user='${maria}'`, `getusereffectivepermissions('${maria}')`, `getUserEffectivePermissions(userName=@u)?@u='${maria}'`]) {
    expect((await as.anna('GET', `${at}/${path}`, { accept })).json).toEqual(EDIT);
    expect((await as.anna('POST', `web/${path}`, { accept: verbose })).json).toEqual({ d: { GetUserEffectivePermissions: { __metadata: { type: 'SP.BasePermissions' }, ...EDIT } } });
  }
  expect((await as.maria('GET', `${at}/EffectiveBasePermissionsForUI`, { accept })).json).toEqual(EDIT);
  expect((await as.maria('GET', `${at}?$select=EffectiveBasePermissions`, { accept })).json).toEqual({ EffectiveBasePermissions: EDIT });
  expect((await as.maria('GET', `web/getUserEffectivePermissions('${maria}')`)).status).toBe(200);
  expect((await as.anna('GET', "web/getUserEffectivePermissions('nobody')")).status).toBe(400);
  expect((await as.anna('GET', 'web/getUserEffectivePermissions')).status).toBe(400);
  expect((await as.anna('GET', `web/getUserEffectivePermissions('${encodeURIComponent('i:0#.f|membership|flode@region.example')}')`, { accept })).json).toEqual({ High: '0', Low: '0' });
  const has = async (Low: string, by: 'maria' | 'nils'): Promise<unknown> => (await as[by]('POST', 'web/doesUserHavePermissions', { body: { permissionMask: { __metadata: { type: 'SP.BasePermissions' }, High: '0', Low } }, headers: { 'Content-Type': verbose }, accept: verbose })).json['d'];
  expect([await has('2', 'maria'), await has('2', 'nils')]).toEqual([{ DoesUserHavePermissions: true }, { DoesUserHavePermissions: false }]);
  for (const mask of ["{'High':'0','Low':'2'}", '{"High":0,"Low":2}']) expect((await as.nils('GET', `web/DoesUserHavePermissions(@v)?@v=${encodeURIComponent(mask)}`, { accept })).json).toEqual({ value: false });
  expect((await as.nils('GET', "web/doesuserhavepermissions({High:'0',Low:'1'})", { accept })).json).toEqual({ value: true });
  expect((await as.nils('POST', 'web/doesUserHavePermissions', { body: {} })).status).toBe(400);
  expect((await as.nils('GET', `${at}/doesUserHavePermissions(@v)?@v={}`)).status).toBe(404);
});

it('14.2 levels are made, found, changed and removed; who held one loses it', async () => {
  const body = { __metadata: { type: 'SP.RoleDefinition' }, Name: 'Granska', Description: 'd', Order: 70, BasePermissions: { __metadata: { type: 'SP.BasePermissions' }, High: '176', Low: '138612833' } };
  const made = await as.anna('POST', 'web/roledefinitions', { body, headers: { 'Content-Type': verbose } });
  const id = Number(made.json['Id']);
  expect([made.status, made.headers.get('location'), made.json]).toMatchObject([201, `${server.url}/_api/Web/RoleDefinitions(${id})`, { Name: 'Granska', RoleTypeKind: 0, Hidden: false, Order: 70, BasePermissions: { High: '176', Low: '138612833' } }]);
  for (const path of [`(${id})`, `/getById(${id})`, "/getByName('granska')"]) expect((await as.nils('GET', `web/roledefinitions${path}`)).json['Id']).toBe(id);
  expect((await as.nils('GET', 'web/roledefinitions/getByType(5)/Name')).json['value']).toBe('Full Control');
  expect(rows(await as.nils('GET', "web/roledefinitions?$filter=RoleTypeKind eq 2&$select=Id", { accept }))).toEqual([{ Id: READ }]);
  await add('web', gast, id);
  expect((await as.gast('POST', `${list('Masks')}/items`, { body: {} })).status).toBe(403);
  expect((await as.anna('MERGE', "web/roledefinitions/getByName('Granska')", { body: { BasePermissions: { High: '432', Low: '1011028719' }, Name: 'Skriva', Order: 60 } })).status).toBe(204);
  expect((await as.gast('POST', `${list('Masks')}/items`, { body: {} })).status).toBe(201);
  expect((await as.anna('DELETE', `web/roledefinitions(${id})`)).status).toBe(200);
  expect([(await as.gast('GET', 'web')).status, (await as.anna('GET', `web/roledefinitions(${id})`)).status]).toEqual([403, 404]);
  for (const name of ['Full Control', 'Limited Access']) expect([(await as.anna('DELETE', `web/roledefinitions/getByName('${name}')`)).status, (await as.anna('MERGE', `web/roledefinitions/getByName('${name}')`, { body: { Order: 99 } })).status]).toEqual([500, 500]);
});

it.each([[{}, 500], [{ Name: 'Read', BasePermissions: { High: '0', Low: '1' } }, 500], [{ Name: 'L' }, 400], [{ Name: 'L', BasePermissions: { High: 1, Low: 2 } }, 400], [{ Name: 'L', BasePermissions: null }, 400], [{ Name: 5, BasePermissions: { High: '0', Low: '1' } }, 400], [{ Name: 'L', Order: 'x' }, 400], [{ Name: 'L', Nope: 1 }, 400]])('§14 a level of %j is a %i', async (body, status) => {
  expect((await as.anna('POST', 'web/roledefinitions', { body })).status).toBe(status);
});
