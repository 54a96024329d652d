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
const add = (body: Json) => raw(server, 'anna')('POST', 'web/lists', { body });

/** Names of SP.List in the service's own metadata. */
const PROPERTIES = `AdditionalUXProperties AllowContentTypes AllowDeletion BaseTemplate BaseType BrowserFileHandling Color ContentTypesEnabled CrawlNonDefaultViews Created CurrentChangeToken CustomActionElements DataSource
DefaultContentApprovalWorkflowId DefaultDisplayFormUrl DefaultEditFormUrl DefaultItemOpenUseListSetting DefaultNewFormUrl DefaultViewPath DefaultViewUrl Description Direction DisableGridEditing DocumentTemplateUrl
DraftVersionVisibility EffectiveBasePermissions EffectiveBasePermissionsForUI EnableAssignToEmail EnableAttachments EnableFolderCreation EnableMinorVersions EnableModeration EnableRequestSignOff EnableVersioning EntityTypeName
ExcludeFromOfflineClient ExemptFromBlockDownloadOfNonViewableFiles FileSavePostProcessingEnabled ForceCheckout HasExternalDataSource Hidden Icon Id ImagePath ImageUrl IrmEnabled IrmExpire IrmReject IsApplicationList IsCatalog
IsEnterpriseGalleryLibrary IsPrivate IsSiteAssetsLibrary IsSystemList ItemCount LastItemDeletedDate LastItemModifiedDate LastItemUserModifiedDate ListExperienceOptions ListItemEntityTypeFullName MajorVersionLimit
MajorWithMinorVersionsLimit MultipleDataList NoCrawl OnQuickLaunch PageRenderType ParentWebPath ParentWebUrl ParserDisabled ReadSecurity SchemaXml ServerTemplateCanCreateFolders TemplateFeatureId Title ValidationFormula
ValidationMessage WriteSecurity`.split(/\s+/);

describe('§9 lists and their settings', () => {
  it('§9 every documented property of a list can be asked for', async () => {
    await add({ Title: 'L', BaseTemplate: 100 });
    const { status, json } = await raw(server, 'anna')('GET', `web/lists/getByTitle('L')?$select=${PROPERTIES.join(',')}`, { accept: plain });
    expect([status, PROPERTIES.filter((name) => !(name in json))]).toEqual([200, []]);
    expect(json).toMatchObject({ DefaultViewUrl: '/sites/demo/Lists/L/AllItems.aspx', DefaultNewFormUrl: '/sites/demo/Lists/L/NewForm.aspx', BaseType: 0, TemplateFeatureId: '00bfea71-de22-43b2-a848-c05709900100', SchemaXml: expect.stringContaining('Title="L"') as string });
    const whole = (await raw(server, 'anna')('GET', "web/lists/getByTitle('L')")).json;
    for (const name of ['OnQuickLaunch', 'ReadSecurity', 'SchemaXml', 'DefaultViewUrl']) expect(whole).not.toHaveProperty(name);
  });

  it('§9 lists are made of the common templates with their columns; others are absent by name', async () => {
    for (const [template, columns] of [[103, ['URL', 'Comments']], [104, ['Body', 'Expires']], [105, ['Email', 'Company']], [106, ['EventDate', 'EndDate']], [107, ['Status', 'PercentComplete', 'AssignedTo']], [120, []], [171, ['Status', 'DueDate']], [1100, ['Priority']]] as const) {
      const made = await add({ Title: `T${template}`, BaseTemplate: template });
      expect([template, made.status, made.json['BaseTemplate']]).toEqual([template, 201, template]);
      const { json } = await raw(server, 'anna')('GET', `web/lists/getByTitle('T${template}')/fields?$select=InternalName`, { accept: plain });
      expect(values(json).map((one) => one['InternalName'])).toEqual(expect.arrayContaining([...columns, 'Title', 'ID']));
    }
    const task = await raw(server, 'anna')('POST', "web/lists/getByTitle('T107')/items", { body: { Title: 't', Status: 'In Progress', PercentComplete: 0.5 } });
    expect(task.json).toMatchObject({ Status: 'In Progress', PercentComplete: 0.5 });
    for (const template of [109, 119]) expect((await add({ Title: `P${template}`, BaseTemplate: template })).json).toMatchObject({ BaseType: 1, EnableAttachments: false });
    const { status, json } = await add({ Title: 'S', BaseTemplate: 102 });
    expect([status, JSON.stringify(json)]).toEqual([501, expect.stringContaining('template 102')]);
    expect(values((await raw(server, 'anna')('GET', "web/lists?$filter=Hidden eq false and BaseTemplate eq 107&$select=Title", { accept: plain })).json)).toEqual([{ Title: 'T107' }]);
    expect((await raw(server, 'anna')('GET', "web/listtemplates/getByName('Tasks')", { accept: plain })).json).toMatchObject({ ListTemplateTypeKind: 171, InternalName: 'hierarchy' });
  });

  it('§9 settings are merged in their types; versions follow their switches; a title may be taken or too long', async () => {
    const path = "web/lists/getByTitle('L')";
    const merge = (body: unknown, headers: Record<string, string> = {}) => raw(server, 'anna')('POST', path, { body, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*', ...headers } });
    expect((await merge({ __metadata: { type: 'SP.List' }, EnableMinorVersions: true, MajorVersionLimit: 9, NoCrawl: true, ReadSecurity: 2 }, { 'Content-Type': verbose })).status).toBe(204);
    const read = async (names: string): Promise<Json> => (await raw(server, 'anna')('GET', `${path}?$select=${names}`, { accept: plain })).json;
    expect(await read('EnableMinorVersions,EnableVersioning,MajorVersionLimit,NoCrawl,ReadSecurity')).toEqual({ EnableMinorVersions: true, EnableVersioning: true, MajorVersionLimit: 9, NoCrawl: true, ReadSecurity: 2 });
    await merge({ EnableVersioning: false });
    expect(await read('EnableMinorVersions,EnableVersioning')).toEqual({ EnableMinorVersions: false, EnableVersioning: false });
    for (const wrong of [{ Hidden: 1 }, { MajorVersionLimit: 'x' }, { MajorVersionLimit: -1 }, { Description: 5 }, { Title: 7 }, { Nope: true }, { ReadSecurity: 1.5 }]) expect([wrong, (await merge(wrong)).status]).toEqual([wrong, 400]);
    expect((await merge({ Title: 'T103' })).status).toBe(500);
    expect((await merge({ Title: 'x'.repeat(256) })).status).toBe(400);
    const all = (await raw(server, 'anna')('GET', path)).json;
    expect((await merge(all)).status).toBe(204);
  });

  it('3.7 the ETag of a list is "N" and grows with every change of the list', async () => {
    const made = await add({ Title: 'Tagged', BaseTemplate: 100 });
    expect([made.headers.get('etag'), made.json['odata.etag']]).toEqual(['"1"', '"1"']);
    const change = (tag: string) => raw(server, 'anna')('POST', "web/lists/getByTitle('Tagged')", { body: { Description: tag }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': tag } });
    const first = await change('"1"');
    expect([first.status, first.headers.get('etag')]).toEqual([204, '"2"']);
    expect((await change('"1"')).status).toBe(412);
  });

  it('§9 a list on the quick launch stands in the navigation, before and after somebody changed that', async () => {
    const anna = raw(server, 'anna');
    const titles = async (): Promise<unknown[]> => values((await anna('GET', 'web/navigation/quicklaunch?$select=Title', { accept: plain })).json).map((one) => one['Title']);
    expect(await titles()).toEqual(['Home', 'Documents', 'Site contents']);
    await add({ Title: 'Q1', BaseTemplate: 100, OnQuickLaunch: true });
    expect(await titles()).toContain('Q1');
    await anna('POST', 'web/navigation/quicklaunch', { body: { Title: 'Mine', Url: 'https://x.example/' } });
    await add({ Title: 'Q2', BaseTemplate: 100, OnQuickLaunch: true });
    expect(await titles()).toEqual(expect.arrayContaining(['Q1', 'Mine', 'Q2']));
    await anna('POST', "web/lists/getByTitle('Q2')", { body: { OnQuickLaunch: false }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } });
    expect(await titles()).not.toContain('Q2');
  });

  it('§9 what a list is asked for beside its properties', async () => {
    const anna = raw(server, 'anna');
    const list = "web/lists/getByTitle('L')";
    const reserved = Number((await anna('POST', `${list}/reserveListItemId`, { accept: plain })).json['value']);
    expect((await anna('POST', `${list}/items`, { body: { Title: 'x' } })).json['Id']).toBe(reserved + 1);
    expect((await anna('GET', `${list}/forms`, { accept: plain })).json).toMatchObject({ value: [{ FormType: 4 }, { FormType: 6 }, { FormType: 8 }] });
    expect((await anna('GET', `${list}/InformationRightsManagementSettings`)).json).toMatchObject({ 'odata.type': 'SP.InformationRightsManagementSettings', AllowPrint: false });
    const { Id } = (await anna('GET', list)).json;
    await anna('POST', "web/lists/getByTitle('T120')/fields/addField", { body: { parameters: { Title: 'Look', FieldTypeKind: 7, LookupListId: Id, LookupFieldName: 'Title' } } });
    expect(values((await anna('GET', `${list}/getRelatedFields`)).json)).toMatchObject([{ RelationshipDeleteBehavior: 0 }]);
    const action = await anna('POST', `${list}/userCustomActions`, { body: { Title: 'a', Location: 'CommandUI.Ribbon' } });
    expect([action.status, action.json['Scope']]).toEqual([201, 4]);
    expect(values((await anna('GET', `${list}?$expand=UserCustomActions,EventReceivers,RootFolder,ParentWeb`)).json['UserCustomActions'] === undefined ? {} : { value: (await anna('GET', `${list}/userCustomActions`)).json['value'] })).toHaveLength(1);
    expect(values((await anna('GET', "web/lists?$filter=RootFolder/Name eq 'L'&$select=Title", { accept: plain })).json)).toEqual([{ Title: 'L' }]);
    for (const [name, folder] of [['ensureSiteAssetsLibrary', 'SiteAssets'], ['ensureSitePagesLibrary', 'SitePages'], ['ensureClientRenderedSitePagesLibrary', 'SitePages']] as const) {
      const first = await anna('POST', `web/lists/${name}`);
      expect([first.status, first.json['Id']]).toEqual([200, (await anna('POST', `web/lists/${name}`)).json['Id']]);
      expect((await anna('GET', `web/getListUsingPath(decodedUrl='/sites/demo/${folder}')`)).json['Id']).toBe(first.json['Id']);
    }
    expect((await raw(server, 'nils')('POST', 'web/lists/ensureEventsList')).status).toBe(403);
  });
});
