import '@pnp/sp/profiles';
import { PermissionKind } from '@pnp/sp/security';
import { pnp, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
const sara = 'i:0#.f|membership|sara.ohman@region.example';
beforeAll(async () => {
  server = await startTest();
  await pnp(server, 'anna').web.lists.add('Decisions');
});
afterAll(() => server.stop());

describe('the real PnPjs client, on people and rights', () => {
  it('2.4 PnPjs fetches a digest by itself', async () => {
    server.requests.clear();
    const sp = pnp(server, 'anna', true);
    await sp.web.lists.getByTitle('Decisions').items.add({ Title: 'a' });
    await sp.web.lists.getByTitle('Decisions').items.add({ Title: 'b' });
    expect(server.requests.list().filter((r) => r.url.endsWith('/_api/contextinfo'))).toHaveLength(1);
  });

  it('14.1, 15.2 PnPjs makes a level, a group and a list of its own rights', async () => {
    const sp = pnp(server, 'anna');
    const { data: level } = (await sp.web.roleDefinitions.add('Add and edit', '', 70, { High: '432', Low: '1011028711' } as never)) as { data: { Id: number } };
    const group = (await sp.web.siteGroups.add({ Title: 'Ledningsgrupp' })) as unknown as { Id: number };
    await sp.web.siteGroups.getById(group.Id).users.add(sara);
    expect(await sp.web.siteGroups.getById(group.Id).users.select('Title')()).toMatchObject([{ Title: 'Sara Öhman' }]);
    const list = sp.web.lists.getByTitle('Decisions');
    await list.breakRoleInheritance(false, true);
    const members = await sp.web.associatedMemberGroup.select('Id')();
    await list.roleAssignments.add(members.Id, 1073741826);
    await list.roleAssignments.add(group.Id, level.Id);
    const held = await list.roleAssignments.expand('RoleDefinitionBindings')();
    expect(held.map((a) => (a as { PrincipalId: number }).PrincipalId).sort((a, b) => a - b)).toEqual([members.Id, 4, group.Id].sort((a, b) => a - b));
    expect(await pnp(server, 'sara').web.lists.getByTitle('Decisions').currentUserHasPermissions(PermissionKind.AddListItems)).toBe(true);
    expect(await pnp(server, 'maria').web.lists.getByTitle('Decisions').currentUserHasPermissions(PermissionKind.AddListItems)).toBe(false);
    expect(await list.userHasPermissions(sara, PermissionKind.DeleteListItems)).toBe(false);
    await expect(pnp(server, 'maria').web.lists.getByTitle('Decisions').items.add({ Title: 'forged' })).rejects.toMatchObject({ status: 403 });
    await sp.web.siteGroups.getById(group.Id).users.removeByLoginName(sara);
    await sp.web.siteGroups.removeById(group.Id);
    await list.roleAssignments.remove(members.Id, 1073741826);
    await list.resetRoleInheritance();
    expect(await pnp(server, 'nils').web.lists.getByTitle('Decisions').select('Title')()).toMatchObject({ Title: 'Decisions' });
  });

  it('15.2 PnPjs finds people in every way it knows', async () => {
    const sp = pnp(server, 'maria');
    expect(await sp.web.ensureUser(sara)).toMatchObject({ Title: 'Sara Öhman' });
    expect(await sp.web.siteUsers.getByLoginName(sara)()).toMatchObject({ Title: 'Sara Öhman' });
    expect(await sp.web.siteUsers.getByEmail('sara.ohman@region.example')()).toMatchObject({ LoginName: sara });
    expect(await sp.web.currentUser.groups()).toMatchObject([{ Title: 'Demo Members' }]);
    const found = await sp.profiles.clientPeoplePickerSearchUser({ AllowEmailAddresses: true, AllowMultipleEntities: false, MaximumEntitySuggestions: 5, QueryString: 'holm' });
    expect(found).toMatchObject([{ Key: 'i:0#.f|membership|maria.holm@region.example', DisplayText: 'Maria Holm', EntityData: { Email: 'maria.holm@region.example' } }]);
  });

  it('6.3 PnPjs filters with its fluent builder, dates and all', async () => {
    const sp = pnp(server, 'anna');
    const list = sp.web.lists.getByTitle('Decisions');
    await list.items.add({ Title: 'fluent' });
    const day = 86_400_000;
    const rows = await list.items.filter<{ Title: string; Created: Date; Id: number }>((f) => f.text('Title').startsWith('flu').and().date('Created').greaterThan(new Date(Date.now() - day)).and().number('Id').in(1, 2, 3, 4))();
    expect(rows).toMatchObject([{ Title: 'fluent' }]);
  });

  it('12.1, 13.2 PnPjs reads changes and versions, recycles and deletes', async () => {
    const sp = pnp(server, 'anna');
    const list = sp.web.lists.getByTitle('Decisions');
    const { CurrentChangeToken } = await list.select('CurrentChangeToken')();
    const { Id } = (await list.items.add({ Title: 'one' })) as { Id: number };
    await list.items.getById(Id).update({ Title: 'two' });
    expect(await list.items.getById(Id).versions.top(5)()).toMatchObject([{ VersionLabel: '2.0' }, { VersionLabel: '1.0' }]);
    expect(await list.items.getById(Id).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    const changes = (await list.getChanges({ Item: true, Add: true, Update: true, DeleteObject: true, ChangeTokenStart: CurrentChangeToken as never })) as { ChangeType: number }[];
    expect(changes.map((c) => c.ChangeType)).toEqual([1, 2, 3]);
    await list.delete();
    await expect(list()).rejects.toMatchObject({ status: 404 });
  });
});
