import '@pnp/sp/features';
import '@pnp/sp/navigation';
import '@pnp/sp/regional-settings';
import '@pnp/sp/sites';
import '@pnp/sp/user-custom-actions';
import '@pnp/sp/folders';
import '@pnp/sp/files';
import { Web } from '@pnp/sp/webs';
import { pnp, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
beforeAll(async () => {
  server = await startTest();
});
afterAll(() => server.stop());

describe('PnPjs on webs and sites', () => {
  it('§6 PnPjs makes a web, works in it as its own tests do, and deletes it', async () => {
    const sp = pnp(server, 'anna');
    const made = await sp.web.webs.add('Testing', 'bd657c67', '', 'STS', 1033, true);
    expect(made).toMatchObject({ Title: 'Testing', Url: `${server.url}/bd657c67` });
    const web = Web([sp.web, String(made.Url)]);
    await web.update({ Title: 'Renamed' });
    expect(await web.select('Title')()).toMatchObject({ Title: 'Renamed' });
    expect((await web.lists.ensure('pnp', 'x', 100)).created).toBe(true);
    await web.lists.getByTitle('pnp').items.add({ Title: 'one' });
    expect(await web.lists.getByTitle('pnp').items()).toHaveLength(1);
    expect(await sp.web.webs()).toHaveLength(1);
    expect(await sp.web.webinfos()).toMatchObject([{ Title: 'Renamed' }]);
    expect(await sp.web.getSubwebsFilteredForCurrentUser()()).toHaveLength(1);
    const above = await web.getParentWeb();
    expect((await above?.select('Url')())?.Url).toBe(server.url);
    await web.delete();
    await expect(web()).rejects.toThrow();
    expect(await sp.web.webs()).toEqual([]);
  });

  it('§6 a new web has its pages, and reads that answer with something', async () => {
    const { web } = pnp(server, 'anna');
    expect(await web.getFileByServerRelativePath('/sites/demo/SitePages/Home.aspx')()).toMatchObject({ Name: 'Home.aspx' });
    expect(await web.getList('/sites/demo/SitePages')()).toMatchObject({ Title: 'Site Pages', BaseTemplate: 119, BaseType: 1 });
    expect((await web.availableWebTemplates()()).length).toBeGreaterThan(0);
    expect(await web.mapToIcon('test.docx')).toBe('icdocx.png');
    expect(await web.allProperties()).toMatchObject({ vti_x005f_defaultlanguage: 'en-us' });
    expect(await web.customListTemplates()).toEqual([]);
    const gallery = await web.getCatalog(113);
    expect(await gallery.select('BaseTemplate', 'IsCatalog', 'Title')()).toMatchObject({ BaseTemplate: 113, IsCatalog: true, Title: 'Web Part Gallery' });
    expect(await web.defaultDocumentLibrary.select('Title')()).toMatchObject({ Title: 'Documents' });
    await web.setStorageEntity('k', 'v');
    expect(await web.getStorageEntity('k')).toMatchObject({ Value: 'v' });
    await web.removeStorageEntity('k');
    expect(await web.getStorageEntity('k')).toMatchObject({ 'odata.null': true });
  });

  it('§6 the site collection tells of itself and of its webs', async () => {
    const { site, web } = pnp(server, 'anna');
    const { Id, RootWeb } = await site.select('Id', 'RootWeb/Title').expand('RootWeb')() as { Id: string; RootWeb: { Title: string } };
    expect([Id.length, RootWeb.Title]).toEqual([36, 'Demo']);
    const { Id: webId } = await web.select('Id')();
    const opened = await site.openWebById(webId);
    expect((await opened.web.lists()).length).toBeGreaterThan(2);
    expect(await site.exists(server.url)).toBe(true);
    expect(await site.exists(`${server.origin}/sites/none`)).toBe(false);
    expect(await site.getWebUrlFromPageUrl(`${server.url}/SitePages/Home.aspx`)).toBe(server.url);
    expect((await site.getDocumentLibraries(server.url)).map((one: { Title: string }) => one.Title)).toEqual(['Documents', 'Site Pages']);
    await site.update({ ShareByEmailEnabled: true } as never);
    expect(await pnp(server, 'anna').site()).toMatchObject({ ShareByEmailEnabled: true, CompatibilityLevel: 15 });
  });
});

describe('PnPjs on what pages ask a web for', () => {
  it('§6 regional settings, time zones and both ways through the clock', async () => {
    const { regionalSettings } = pnp(server, 'anna').web;
    expect(await pnp(server, 'anna').web.regionalSettings.select('DecimalSeparator', 'ListSeparator', 'IsUIRightToLeft')()).toMatchObject({ DecimalSeparator: '.', ListSeparator: ',', IsUIRightToLeft: false });
    expect(await regionalSettings()).toMatchObject({ DateSeparator: '/', LocaleId: 1033, WorkDayStartHour: 480, Time24: false });
    expect((await regionalSettings.getInstalledLanguages()).map(({ Lcid }) => Lcid)).toContain(1033);
    expect(await regionalSettings.timeZone()).toMatchObject({ Id: 4, Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 } });
    expect((await regionalSettings.timeZones()).length).toBeGreaterThan(50);
    expect(await regionalSettings.timeZones.getById(23)).toMatchObject({ Description: expect.stringContaining('New Delhi') as string });
    expect(await regionalSettings.timeZone.localTimeToUTC('2026-07-01T12:00:00')).toBe('2026-07-01T10:00:00Z');
    expect(await regionalSettings.timeZone.utcToLocalTime('2026-01-01T12:00:00Z')).toBe('2026-01-01T13:00:00');
    await expect(regionalSettings.timeZones.getById(9999)).rejects.toThrow();
  });

  it('§6 navigation: nodes are added, moved, changed, nested and deleted', async () => {
    const sp = pnp(server, 'anna');
    for (const bar of [sp.web.navigation.quicklaunch, sp.web.navigation.topNavigationBar]) {
      const before = (await bar()).length;
      const a = await bar.add('A', `${server.url}/a`, true) as unknown as { Id: number };
      const b = await bar.add('B', `${server.url}/b`, false) as unknown as { Id: number };
      await bar.moveAfter(a.Id, b.Id);
      expect((await bar.select('Title')()).slice(before)).toMatchObject([{ Title: 'B' }, { Title: 'A' }]);
      await bar.getById(a.Id).update({ Title: 'C' });
      expect(await bar.getById(a.Id)()).toMatchObject({ Title: 'C', IsVisible: true, IsExternal: true });
      const child = await bar.getById(a.Id).children.add('child', '/sites/demo') as unknown as { Id: number };
      expect(await bar.getById(a.Id).children()).toMatchObject([{ Id: child.Id, Title: 'child' }]);
      expect(await bar.expand('Children').select('Title', 'Children/Title')()).toContainEqual(expect.objectContaining({ Title: 'C', Children: [expect.objectContaining({ Title: 'child' })] }));
      await bar.getById(b.Id).delete();
      await expect(bar.getById(b.Id)()).rejects.toThrow();
    }
    await expect(pnp(server, 'maria').web.navigation.quicklaunch.add('x', '/x')).rejects.toThrow();
    const state = await sp.navigation.getMenuState(undefined, 3);
    expect(state).toMatchObject({ StartingNodeKey: '1025', SPWebPrefix: '/sites/demo' });
    expect(state.Nodes).toContainEqual(expect.objectContaining({ Title: 'C', Nodes: [expect.objectContaining({ Title: 'child' })] }));
    expect(await sp.navigation.getMenuNodeKey(`${server.url}/a`)).toBe('');
  });

  it('§6 features and custom actions of web and site', async () => {
    const { web, site } = pnp(server, 'anna');
    for (const { features } of [web, site]) {
      const id = 'a7a2793e-67cd-4dc1-9fd0-43f61581207a';
      expect(await features.getById(id)()).toMatchObject({ 'odata.null': true });
      await features.add(id);
      expect(await features.getById(id)()).toMatchObject({ DefinitionId: id });
      await expect(features.add(id)).rejects.toThrow(/already activated at scope/);
      await features.add(id, true);
      await features.remove(id);
      await expect(features.remove(id)).rejects.toThrow(/is not activated at this scope/);
    }
    for (const { userCustomActions } of [web, site]) {
      const { data, action } = await userCustomActions.add({ Title: 't', Location: 'ClientSideExtension.ApplicationCustomizer', ClientSideComponentId: '11111111-2222-3333-4444-555555555555', Sequence: 5 } as object);
      await action.update({ Title: 'u' });
      expect(await userCustomActions.getById((data as { Id: string }).Id)()).toMatchObject({ Title: 'u', Sequence: 5 } as object);
      expect(await userCustomActions()).toHaveLength(1);
      await userCustomActions.clear();
      expect(await userCustomActions()).toEqual([]);
      expect(await action()).toMatchObject({ 'odata.null': true });
      await expect(action.update({ Title: 'v' })).rejects.toThrow();
      await expect(userCustomActions.add({ Sequence: 'five' as unknown as number })).rejects.toThrow(/Edm.Int32/);
    }
  });
});
