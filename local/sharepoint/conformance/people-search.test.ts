import { raw, startTest, type RawAnswer } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let maria: ReturnType<typeof raw>;
const accept = 'application/json;odata=nometadata';
const verbose = 'application/json;odata=verbose';
const login = (mailbox: string): string => `i:0#.f|membership|${mailbox}@region.example`;
const PICKER = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface';
interface Entity { Key: string; DisplayText: string; IsResolved: boolean; EntityType: string; EntityData: Record<string, string>; MultipleMatches: Entity[] }
const ask = async (method: string, query: object): Promise<unknown> => JSON.parse(String((await maria('POST', `${PICKER}.${method}`, { body: { queryParams: query } })).json['value']));
const search = async (query: object): Promise<Entity[]> => (await ask('clientPeoplePickerSearchUser', query)) as Entity[];
const resolve = async (query: object): Promise<Entity> => (await ask('clientPeoplePickerResolveUser', query)) as Entity;
const names = (found: readonly Entity[]): string[] => found.map((one) => one.DisplayText);

beforeAll(async () => {
  server = await startTest();
  maria = raw(server, 'maria');
});
afterAll(() => server.stop());

it('§15 the people picker finds people, groups of the directory and groups of the site, by type, source, group and number', async () => {
  expect(await search({ QueryString: 'öhm', MaximumEntitySuggestions: 10, PrincipalSource: 15, PrincipalType: 1, AllowEmailAddresses: true, AllUrlZones: false, EnabledClaimProviders: null, ForceClaims: false, Required: true, UrlZone: null, UrlZoneSpecified: false })).toEqual([{
    Key: login('sara.ohman'), DisplayText: 'Sara Öhman', IsResolved: true, Description: 'sara.ohman@region.example', EntityType: 'User',
    EntityData: { IsAltSecIdPresent: 'False', Title: 'Ordförande, ledningsgruppen', Email: 'sara.ohman@region.example', MobilePhone: '', ObjectId: '', Department: '' }, MultipleMatches: [], ProviderName: 'Tenant', ProviderDisplayName: 'Tenant',
  }]);
  expect(names(await search({ QueryString: 'demo', PrincipalType: 8 }))).toEqual(['Demo Owners', 'Demo Visitors', 'Demo Members']);
  expect((await search({ QueryString: 'demo m' }))[0]).toMatchObject({ Key: 'Demo Members', EntityData: { PrincipalType: 'SharePointGroup', AccountName: 'Demo Members' } });
  expect(names(await search({ QueryString: 'every', PrincipalType: 4 }))).toEqual(['Everyone', 'Everyone except external users']);
  expect(await search({ QueryString: 'demo', PrincipalType: 1 })).toEqual([]);
  expect(names(await search({ QueryString: 'e', MaximumEntitySuggestions: 1 }))).toHaveLength(1);
  expect([names(await search({ QueryString: 'gäst' })), names(await search({ QueryString: 'gäst', PrincipalSource: 1 }))]).toEqual([['Gäst Utan Rätt'], []]);
  const visitors = Number((await maria('GET', 'web/associatedvisitorgroup')).json['Id']);
  expect(names(await search({ QueryString: 'n', SharePointGroupID: visitors }))).toEqual(['Nils Berg']);
  expect(await search({ QueryString: '' })).toEqual([]);
});

it('§15 a mail address nobody has passes where the client allows it; a name that may mean several does not resolve', async () => {
  expect(await search({ QueryString: 'who@else.example', AllowEmailAddresses: true })).toMatchObject([{ Key: 'who@else.example', EntityData: { PrincipalType: 'UNVALIDATED_EMAIL_ADDRESS' } }]);
  expect(await search({ QueryString: 'who@else.example', AllowEmailAddresses: false })).toEqual([]);
  expect(await resolve({ QueryString: 'Maria Holm' })).toMatchObject({ Key: login('maria.holm'), IsResolved: true });
  expect(await resolve({ QueryString: login('maria.holm') })).toMatchObject({ DisplayText: 'Maria Holm' });
  expect(await resolve({ QueryString: 'Demo Owners', PrincipalType: 15 })).toMatchObject({ IsResolved: true, EntityData: { AccountName: 'Demo Owners' } });
  const several = await resolve({ QueryString: 'Demo' });
  expect([several.IsResolved, names(several.MultipleMatches)]).toEqual([false, ['Demo Owners', 'Demo Visitors', 'Demo Members']]);
  expect(await resolve({ QueryString: 'finns inte' })).toMatchObject({ IsResolved: false, MultipleMatches: [] });
});

it('§15 the picker in verbose, in lower case, and with bodies that are none', async () => {
  const body = { queryParams: { __metadata: { type: 'SP.UI.ApplicationPages.ClientPeoplePickerQueryParameters' }, QueryString: 'holm', MaximumEntitySuggestions: 5 } };
  const answer = await maria('POST', `${PICKER.toLowerCase()}.clientpeoplepickersearchuser`, { body, accept: verbose, headers: { 'Content-Type': verbose } });
  expect(JSON.parse(String((answer.json['d'] as Record<string, unknown>)['ClientPeoplePickerSearchUser']))).toMatchObject([{ DisplayText: 'Maria Holm' }]);
  for (const queryParams of [5, 'x', [1], { QueryString: 5 }, { MaximumEntitySuggestions: 'x' }, { Nope: 1 }]) expect((await maria('POST', `${PICKER}.clientPeoplePickerSearchUser`, { body: { queryParams } })).status).toBe(400);
  for (const queryParams of [undefined, null, {}]) expect((await maria('POST', `${PICKER}.clientPeoplePickerSearchUser`, { body: { queryParams } })).json['value']).toBe('[]');
  expect((await maria('POST', `${PICKER}.GetSearchResults`, { body: {} })).status).toBe(501);
});

const UTILITY = 'SP.Utilities.Utility';
const values = (answer: RawAnswer): Record<string, unknown>[] => answer.json['value'] as Record<string, unknown>[];

it('§15 SP.Utilities.Utility searches, resolves and expands principals', async () => {
  const holm = { Department: '', DisplayName: 'Maria Holm', Email: 'maria.holm@region.example', JobTitle: 'Projektmedlem', LoginName: login('maria.holm'), Mobile: '', PrincipalId: Number((await maria('GET', 'web/currentuser')).json['Id']), PrincipalType: 1, SIPAddress: 'maria.holm@region.example' };
  const found = await maria('POST', `${UTILITY}.SearchPrincipalsUsingContextWeb`, { body: { input: 'maria', scopes: 1, sources: 15, groupName: '', maxCount: 10 }, accept });
  expect(found.json).toEqual({ value: [holm] });
  expect(values(await maria('GET', `${UTILITY}.SearchPrincipalsUsingContextWeb(input=@i,scopes=@s,sources=@o,groupName=@g,maxCount=@m)?@i='n'&@s=15&@o=15&@g='Demo Visitors'&@m=5`)).map((one) => one['DisplayName'])).toEqual(['Nils Berg']);
  const one = await maria('POST', `${UTILITY}.ResolvePrincipalInCurrentContext`, { body: { input: 'maria.holm@region.example', scopes: 1, sources: 15, inputIsEmailOnly: true, addToUserInfoList: false, matchUserInfoList: true }, accept });
  expect(one.json).toEqual(holm);
  const guest = { input: 'gast@region.example', scopes: 1, sources: 15, inputIsEmailOnly: true, matchUserInfoList: false };
  const resolved = async (addToUserInfoList: boolean): Promise<unknown> => (await maria('POST', `${UTILITY}.ResolvePrincipalInCurrentContext`, { body: { ...guest, addToUserInfoList } })).json['PrincipalId'];
  expect(await resolved(false)).toBe(-1);
  expect(await resolved(true)).toBeGreaterThan(0);
  expect((await maria('POST', `${UTILITY}.ResolvePrincipalInCurrentContext`, { body: { ...guest, input: 'nobody' } })).json).toMatchObject({ 'odata.null': true });
  expect(values(await maria('POST', `${UTILITY}.ExpandGroupsToPrincipals`, { body: { inputs: ['Demo Visitors', login('sara.ohman')], maxCount: 30 } })).map((p) => p['DisplayName'])).toEqual(['Nils Berg', 'Sara Öhman']);
  expect(values(await maria('POST', `${UTILITY}.ExpandGroupsToPrincipals`, { body: { inputs: ['Everyone'], maxCount: 4 } }))).toHaveLength(4);
  expect((await maria('POST', `${UTILITY}.ExpandGroupsToPrincipals`, { body: { inputs: [1] } })).status).toBe(400);
  expect((await maria('GET', `${UTILITY}.ExpandGroupsToPrincipals(inputs=@v)?@v='[x'`)).status).toBe(400);
  expect((await maria('POST', `${UTILITY}.GetCurrentUserEmailAddresses`, { body: {} })).json['value']).toBe('maria.holm@region.example');
  const mail = await maria('POST', `${UTILITY}.SendEmail`, { body: { properties: {} } });
  expect([mail.status, mail.text]).toEqual([501, expect.stringContaining('SP.Utilities.Utility.SendEmail')]);
});

it('§15 the people manager tells what the directory knows, and 501 of the rest', async () => {
  const mine = await maria('GET', 'sp.userprofiles.peoplemanager/getmyproperties', { accept });
  expect(mine.json).toMatchObject({ AccountName: login('maria.holm'), DisplayName: 'Maria Holm', Email: 'maria.holm@region.example', Title: 'Projektmedlem', DirectReports: [], IsFollowed: false });
  expect(mine.json['UserProfileProperties']).toContainEqual({ Key: 'WorkEmail', Value: 'maria.holm@region.example', ValueType: 'Edm.String' });
  expect((await maria('POST', 'SP.UserProfiles.PeopleManager/GetMyProperties?$select=DisplayName,Email', { accept })).json).toEqual({ DisplayName: 'Maria Holm', Email: 'maria.holm@region.example' });
  const sara = `@v='${encodeURIComponent(login('sara.ohman'))}'`;
  const verboseOne = (await maria('GET', `SP.UserProfiles.PeopleManager/GetPropertiesFor(accountName=@v)?${sara}`, { accept: verbose })).json['d'];
  expect(verboseOne).toMatchObject({ __metadata: { type: 'SP.UserProfiles.PersonProperties' }, DisplayName: 'Sara Öhman', UserProfileProperties: { results: expect.arrayContaining([expect.objectContaining({ Key: 'FirstName', Value: 'Sara' })]) as unknown } });
  expect((await maria('GET', `SP.UserProfiles.PeopleManager/GetPropertiesFor(@v)/DisplayName?${sara}`, { accept })).json).toEqual({ value: 'Sara Öhman' });
  expect((await maria('GET', `SP.UserProfiles.PeopleManager/GetUserProfilePropertyFor(accountName=@v,propertyName='SPS-JobTitle')?${sara}`, { accept })).json).toEqual({ value: 'Ordförande, ledningsgruppen' });
  expect((await maria('GET', "SP.UserProfiles.PeopleManager/GetPropertiesFor(@v)?@v='nobody'")).json).toMatchObject({ 'odata.null': true });
  for (const path of ['SP.UserProfiles.PeopleManager/GetMyFollowers', 'SP.UserProfiles.PeopleManager.GetTrendingTags', 'SP.UserProfiles.ProfileLoader.GetProfileLoader/GetUserProfile', 'web/getSharingInformation', 'SP.Web.ShareObject']) expect((await maria('POST', path, { body: {} })).status).toBe(501);
  expect((await maria('GET', 'SP.UserProfiles.PeopleManager/Nope')).status).toBe(404);
});
