import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
beforeAll(async () => {
  server = await startTest();
});
afterAll(() => server.stop());

const verbose = 'application/json;odata=verbose';
const plain = 'application/json;odata=nometadata';
type Json = Record<string, unknown>;
const values = (json: Json): Json[] => json['value'] as Json[];
const merge = (path: string, body: unknown, headers: Record<string, string> = {}, person = 'anna') => raw(server, person)('POST', path, { body, headers: { 'X-HTTP-Method': 'MERGE', ...headers } });
const message = (json: Json): string => (json['odata.error'] as { message: { value: string } }).message.value;

describe('§6 settings of a web and of the site collection', () => {
  it('§6 every setting of a web can be changed in its type alone, by who may change the web', async () => {
    const anna = raw(server, 'anna');
    const body = { __metadata: { type: 'SP.Web' }, Title: 'Named', QuickLaunchEnabled: false, HeaderLayout: 3, SiteLogoUrl: '/a.png', MembersCanShare: false, WelcomePage: 'x.aspx' };
    expect((await merge('web', body, { 'Content-Type': verbose })).status).toBe(204);
    const { json } = await anna('GET', 'web?$select=Title,QuickLaunchEnabled,HeaderLayout,SiteLogoUrl,MembersCanShare,WelcomePage', { accept: plain });
    expect(json).toEqual({ Title: 'Named', QuickLaunchEnabled: false, HeaderLayout: 3, SiteLogoUrl: '/a.png', MembersCanShare: false, WelcomePage: 'x.aspx' });
    for (const [wrong, edm] of [[{ QuickLaunchEnabled: 'no' }, 'Edm.Boolean'], [{ HeaderLayout: null }, 'Edm.Int32'], [{ Title: ['x'] }, 'Edm.String']] as const) {
      const answer = await merge('web', wrong);
      expect([answer.status, message(answer.json)]).toEqual([400, expect.stringContaining(edm)]);
    }
    expect(message((await merge('web', { Nope: 1 })).json)).toContain("'Nope' does not exist on type 'SP.Web'");
    expect((await merge('web', { Title: 'x' }, {}, 'maria')).status).toBe(403);
    // What was read may be sent back whole.
    const read = (await anna('GET', 'web')).json;
    expect((await merge('web', read)).status).toBe(204);
  });

  it('§6 properties of a web that are answered when asked for, and things that hang on it', async () => {
    const anna = raw(server, 'anna');
    const names = 'AllowDesignerForCurrentUser,RequestAccessEmail,SupportedUILanguageIds,ServerRelativePath,HasUniqueRoleAssignments,ThemedCssFolderUrl';
    const asked = (await anna('GET', `web?$select=${names}`, { accept: plain })).json;
    expect(asked).toMatchObject({ AllowDesignerForCurrentUser: true, SupportedUILanguageIds: [1033, 1053], ServerRelativePath: { DecodedUrl: '/sites/demo' }, HasUniqueRoleAssignments: true });
    const whole = (await anna('GET', 'web')).json;
    for (const name of names.split(',')) expect(whole).not.toHaveProperty(name);
    const hung = (await anna('GET', 'web?$select=Author/Title,RegionalSettings/TimeZone/Id,ThemeInfo,EventReceivers/ReceiverId&$expand=Author,RegionalSettings/TimeZone,ThemeInfo,EventReceivers')).json;
    expect(hung).toMatchObject({ Author: { 'odata.type': 'SP.User' }, RegionalSettings: { TimeZone: { Id: 4 } }, EventReceivers: [{ ReceiverId: expect.any(String) as string }] });
    expect((await anna('POST', 'web/titleResource/getValueForUICulture', { body: { cultureName: 'en-us' } })).json).toMatchObject({ value: 'Named' });
    await anna('POST', 'web/titleResource/setValueForUICulture', { body: { cultureName: 'sv-SE', value: 'Namngiven' } });
    expect((await anna('POST', 'web/titleResource/getValueForUICulture', { body: { cultureName: 'sv-se' } })).json).toMatchObject({ value: 'Namngiven' });
    expect((await anna('GET', 'web/regionalSettings/timeZone/description', { accept: plain })).json).toEqual({ value: expect.stringContaining('Stockholm') as string });
    expect((await anna('GET', 'web/getavailablewebtemplates(lcid=1033)?$select=Name&$top=1', { accept: plain })).json).toEqual({ value: [{ Name: 'STS#3' }] });
  });

  it('§6 the site collection: settings, owner, usage, the webs of its ids', async () => {
    const anna = raw(server, 'anna');
    expect((await anna('GET', 'site?$select=Url,Usage,ServerRelativePath,Owner/Title,SecondaryContact&$expand=Owner,SecondaryContact', { accept: plain })).json)
      .toMatchObject({ Url: server.url, ServerRelativePath: { DecodedUrl: '/sites/demo' }, Owner: { Title: 'Anna Lindqvist' }, SecondaryContact: null });
    expect((await merge('site', { DisableFlows: 'yes' })).status).toBe(400);
    expect((await merge('site', { StatusBarText: 'hi' })).status).toBe(204);
    expect((await anna('GET', 'site/StatusBarText')).json).toMatchObject({ value: 'hi' });
    const { Id } = (await anna('GET', 'site', { accept: plain })).json;
    expect((await anna('POST', 'SP.Site.GetUrlById', { body: { siteId: Id } })).json).toMatchObject({ value: server.url });
    expect((await anna('POST', `SP.Web.GetWebUrlFromPageUrl(@v)?@v='${server.url}/x.aspx'`, { accept: verbose })).json).toEqual({ d: { GetWebUrlFromPageUrl: server.url } });
  });

  it('§6 what other services of SharePoint do is absent by name, whatever stands behind the name', async () => {
    for (const path of ['search/query', 'SPSiteManager/create', 'GroupSiteManager/CanUserCreateGroup', 'SP.Publishing.SitePageService.CanCreatePage', 'social.following/my', 'SP_TenantSettings_Current', 'siteiconmanager/setsitelogo']) {
      const { status, json } = await raw(server, 'anna')('GET', path);
      expect([path, status]).toEqual([path, 501]);
      expect(message(json).toLowerCase()).toContain(path.split('/')[0]?.toLowerCase());
    }
    expect((await raw(server, 'anna')('GET', 'nothing.of.the.kind')).status).toBe(404);
  });

  it('§6 malformed bodies are refused in SharePoint\'s words', async () => {
    const anna = raw(server, 'anna');
    const tries: readonly (readonly [string, unknown])[] = [
      ['web/webs/add', { parameters: [1] }], ['web/webs/add', { parameters: null }], ['web/navigation/quicklaunch', { Title: 5 }], ['web/navigation/quicklaunch', { Title: 'x', AudienceIds: 'y' }],
      ['web/features/add', { featureId: 'not a guid' }], ['web/features/add', { featureId: 7 }], ['web/userCustomActions', { Sequence: [] }], ['web/lists/add', { parameters: 'x' }], ['web/lists', { Title: {} }],
      ['web/lists', { Title: 'a', BaseTemplate: '100' }], ['web/regionalSettings/timeZone/localTimeToUTC(\'never\')', {}],
    ];
    for (const [path, body] of tries) {
      const { status, text } = await anna('POST', path, { body });
      expect([path, JSON.stringify(body), status < 501 && status >= 400, text.includes('System.Exception')]).toEqual([path, JSON.stringify(body), true, false]);
    }
    expect(values((await anna('GET', 'web/webs')).json)).toEqual([]);
  });
});
