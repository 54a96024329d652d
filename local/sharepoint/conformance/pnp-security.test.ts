import '@pnp/sp/profiles';
import '@pnp/sp/sputilities';
import { PermissionKind } from '@pnp/sp/security';
import { pnp, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
const login = (mailbox: string): string => `i:0#.f|membership|${mailbox}@region.example`;
const sara = login('sara.ohman');
const USER_KEYS = ['Email', 'Expiration', 'Id', 'IsEmailAuthenticationGuestUser', 'IsHiddenInUI', 'IsShareByEmailGuestUser', 'IsSiteAdmin', 'LoginName', 'PrincipalType', 'Title', 'UserId', 'UserPrincipalName'];
const ownKeys = (held: object): string[] => Object.keys(held).filter((name) => !name.startsWith('odata.')).sort();

beforeAll(async () => {
  server = await startTest();
  await pnp(server, 'anna').web.lists.add('Secured');
});
afterAll(() => server.stop());

it('15.1, 15.2, 15.3 PnPjs: every call on users', async () => {
  const { web } = pnp(server, 'anna');
  expect(ownKeys((await web.siteUsers())[0] ?? {})).toEqual(USER_KEYS);
  const me = await web.currentUser();
  expect(ownKeys(me)).toEqual(USER_KEYS);
  expect(await web.getUserById(me.Id)()).toMatchObject({ Title: 'Anna Lindqvist' });
  expect(await web.siteUsers.getById(me.Id).groups.select('Title')()).toMatchObject([{ Title: 'Demo Owners' }]);
  await web.currentUser.update({ ...me, Title: 'Anna L.' });
  expect((await web.currentUser()).Title).toBe('Anna L.');
  await web.siteUsers.getById(me.Id).update({ Title: 'Anna Lindqvist' });
  await web.ensureUser(login('gast'));
  await web.siteUsers.removeByLoginName(login('gast'));
  await expect(web.siteUsers.getByLoginName(login('gast'))()).rejects.toMatchObject({ status: 500 });
  const { Id } = await web.ensureUser(login('gast')) as unknown as { Id: number };
  await web.siteUsers.removeById(Id);
  await web.siteUsers.add(login('gast'));
  await web.siteUsers.getByEmail('gast@region.example').delete();
});

it('15.1, 15.2 PnPjs: every call on groups', async () => {
  const { web } = pnp(server, 'anna');
  const { Id } = (await web.siteGroups.add({ Title: 'PnP', Description: 'd' })) as unknown as { Id: number };
  const group = web.siteGroups.getById(Id);
  await group.users.add(sara);
  expect(await group.users.getByEmail('sara.ohman@region.example')()).toMatchObject({ LoginName: sara });
  await group.users.removeByLoginName(sara);
  expect(await group.users()).toEqual([]);
  await group.update({ Title: 'PnP 2' });
  expect(await web.siteGroups.getByName('PnP 2').select('Id')()).toMatchObject({ Id });
  await group.setUserAsOwner((await web.currentUser()).Id);
  expect((await web.siteGroups.filter("Title eq 'PnP 2'")()).map((one) => one.OwnerTitle)).toEqual(['Anna Lindqvist']);
  await web.siteGroups.removeById(Id);
  await expect(group()).rejects.toMatchObject({ status: 404 });
  await web.siteGroups.add({ Title: 'PnP 3' });
  await web.siteGroups.removeByLoginName('PnP 3');
  expect([(await web.associatedOwnerGroup()).Title, (await web.associatedMemberGroup()).Title, (await web.associatedVisitorGroup()).Title]).toEqual(['Demo Owners', 'Demo Members', 'Demo Visitors']);
});

it('14.1, 14.2, 14.3, 14.4 PnPjs: every call on security, for webs, lists and rows', async () => {
  const { web } = pnp(server, 'anna');
  const list = web.lists.getByTitle('Secured');
  await list.items.add({ Title: 'row' });
  await expect(web.roleDefinitions.getByName('PnPJS Test')()).rejects.toMatchObject({ status: 404 });
  const { data } = (await web.roleDefinitions.add('PnPJS Test', '', 1000, { Low: 1, High: 0 } as never)) as { data: { Id: number } };
  await web.roleDefinitions.getByName('PnPJS Test').update({ BasePermissions: { Low: 3, High: 0 } as never });
  expect((await web.roleDefinitions.getById(data.Id)()).BasePermissions).toEqual({ High: '0', Low: '3' });
  expect((await web.roleDefinitions.getByType(5)()).Name).toBe('Full Control');
  const { Id } = (await web.ensureUser(sara)) as unknown as { Id: number };
  for (const target of [list, list.items.getById(1)]) {
    expect(await target.firstUniqueAncestorSecurableObject()).toMatchObject({ 'odata.type': 'SP.Web' });
    await target.breakRoleInheritance(true, true);
    await target.roleAssignments.add(Id, data.Id);
    expect(await target.roleAssignments.getById(Id).bindings.select('Name')()).toMatchObject([{ Name: 'PnPJS Test' }]);
    expect(await target.userHasPermissions(sara, PermissionKind.AddListItems)).toBe(true);
    expect(await target.currentUserHasPermissions(PermissionKind.ManagePermissions)).toBe(true);
    await target.roleAssignments.remove(Id, data.Id);
    await target.roleAssignments.add(Id, data.Id);
    await target.roleAssignments.getById(Id).delete();
    await expect(target.roleAssignments.getById(Id)()).rejects.toMatchObject({ status: 404 });
    await target.resetRoleInheritance();
  }
  expect(await web.getCurrentUserEffectivePermissions()).toMatchObject({ High: '2147483647', Low: '4294967295' });
  await web.roleDefinitions.getById(data.Id).delete();
});

it('15.2, 14.1 PnPjs: a subweb gets permissions and associated groups of its own', async () => {
  const { web } = pnp(server, 'anna');
  await web.webs.add('Sub', 'sub');
  const sub = pnp({ ...server, url: `${server.url}/sub` }, 'anna').web;
  expect((await sub.associatedOwnerGroup()).Title).toBe('Demo Owners');
  await sub.createDefaultAssociatedGroups('Sub', login('erik.sandberg'), false, false);
  expect([(await sub.associatedOwnerGroup()).Title, (await web.associatedOwnerGroup()).Title]).toEqual(['Sub Owners', 'Demo Owners']);
  expect((await sub.associatedOwnerGroup.users()).map((one) => one.Title)).toEqual(['Erik Sandberg']);
  await expect(pnp({ ...server, url: `${server.url}/sub` }, 'maria').web()).rejects.toMatchObject({ status: 403 });
  expect(await pnp({ ...server, url: `${server.url}/sub` }, 'erik').web.select('Title')()).toMatchObject({ Title: 'Sub' });
  await sub.resetRoleInheritance();
  expect(await sub.firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'Demo' });
});

it('§15 PnPjs: profiles and utilities', async () => {
  const sp = pnp(server, 'maria');
  expect(await sp.profiles.myProperties()).toMatchObject({ DisplayName: 'Maria Holm' });
  expect(await sp.profiles.getPropertiesFor(sara)).toMatchObject({ DisplayName: 'Sara Öhman' });
  expect(await sp.profiles.getUserProfilePropertyFor(sara, 'WorkEmail')).toBe('sara.ohman@region.example');
  await expect(sp.profiles.getEditProfileLink()).rejects.toMatchObject({ status: 501 });
  expect(await sp.profiles.clientPeoplePickerResolveUser({ QueryString: 'sara.ohman@region.example', MaximumEntitySuggestions: 1, AllowEmailAddresses: true, AllowMultipleEntities: false })).toMatchObject({ Key: sara });
  expect(await sp.utility.getCurrentUserEmailAddresses()).toBe('maria.holm@region.example');
  expect(await sp.utility.resolvePrincipal('sara.ohman@region.example', 1, 15, true, false, true)).toMatchObject({ DisplayName: 'Sara Öhman' });
  expect(await sp.utility.searchPrincipals('Anna', 1, 15, '', 1)).toMatchObject([{ DisplayName: 'Anna Lindqvist' }]);
  expect(await sp.utility.expandGroupsToPrincipals(['Everyone'], 10)).toHaveLength(10);
});
