import { SECRET, type World } from './world';

/** What to send to an address so that it does something, by the verb or the step's name. Files are sent as text. */
export function bodiesOf({ ids, erik, login, node, library }: World): (kind: string, at: string) => unknown {
  const path = (name: string): object => ({ DecodedUrl: `http://127.0.0.1/sites/demo/Papers/${name}` });
  const form = [{ FieldName: 'Title', FieldValue: 'formed' }];
  const move = (from: string, to: string): object => ({ srcPath: path(from), destPath: path(to), srcUrl: `http://127.0.0.1/sites/demo/Papers/${from}`, destUrl: `http://127.0.0.1/sites/demo/Papers/${to}`, options: {}, overwrite: true });
  const user = { Title: 'Renamed' };
  const role = { Name: 'Other', Description: 'x', Order: 9, BasePermissions: { High: '0', Low: '3' } };
  const node_ = { Title: 'N', Url: 'https://c.example' };
  const column = { Title: 'New', FieldTypeKind: 2 };
  const url = { notificationUrl: 'http://127.0.0.1:9/', resource: 'x', expirationDateTime: '2026-12-01T00:00:00Z', clientState: 'other' };
  const byKind: Readonly<Record<string, unknown>> = {
    'SP.Web/webs': undefined, 'SP.Site/features': undefined, 'SP.List/items': { Title: 'x' }, 'SP.List/fields': column, 'SP.Web/fields': column, 'SP.List/views': { Title: 'V' },
    'SP.List/contenttypes': { Name: 'T' }, 'SP.Web/contenttypes': { Name: 'T' }, 'SP.List/subscriptions': url, 'SP.Web/folders': { ServerRelativeUrl: '/sites/demo/Papers/x' }, 'SP.Web/lists': { Title: 'L' },
    'SP.Web/siteusers': { LoginName: 'c:0(.s|true' }, 'SP.Group/users': { LoginName: 'i:0#.f|membership|sara.ohman@region.example' }, 'SP.Web/sitegroups': { Title: 'G' }, 'SP.Web/roledefinitions': role,
    'SP.ContentType/fieldlinks': { FieldInternalName: 'Number' }, 'SP.NavigationNode/children': node_, 'SP.Navigation/quicklaunch': node_, 'SP.Navigation/topnavigationbar': node_,
    'SP.Web collection/add': { parameters: { Url: 'w', Title: 'W' } }, 'SP.Feature collection/add': { featureId: '11111111-1111-4111-8111-111111111111' }, 'SP.Feature collection/remove': { featureId: '11111111-1111-4111-8111-111111111111', force: true },
    'SP.List collection/add': { parameters: { Title: 'L2' } }, 'SP.View collection/add': { parameters: { Title: 'V2' } }, 'SP.ContentType collection/add': { parameters: { Name: 'T2' } },
    'SP.FieldLink collection/add': { FieldInternalName: 'When' }, 'SP.Field collection': undefined, 'SP.Attachment collection/add': SECRET, 'SP.File collection/add': SECRET, 'SP.Folder collection/add': undefined,
    'Microsoft.SharePoint.Webhooks.Subscription collection/add': { parameters: url },
    'SP.RoleDefinition collection': role, 'SP.NavigationNode collection': node_,
  };
  const byName: Readonly<Record<string, unknown>> = {
    usercustomactions: { Location: 'ScriptLink', Title: 'A' }, movetousingpath: {}, validateupdatelistitem: { formValues: form }, validateupdatefetchlistitem: { formValues: form }, addvalidateupdateitem: { formValues: form },
    addvalidateupdateitemusingpath: { formValues: form }, bulkvalidateupdatelistitems: { itemIds: [1], formValues: form }, createfieldasxml: { parameters: { SchemaXml: '<Field Type="Text" DisplayName="X" />' } },
    addfield: { parameters: column }, moveviewfieldto: { field: 'LinkTitle', index: 0 }, setviewxml: { viewXml: '<View><ViewFields><FieldRef Name="ID"/></ViewFields></View>' }, addavailablecontenttype: { contentTypeId: ids.siteType },
    addexistingcontenttype: { contentType: { Id: { StringValue: ids.siteType } } }, reorder: { internalNames: ['Title'] }, moveafter: { nodeId: node, previousNodeId: 0 }, setstorageentity: { key: 'Other', value: 'x' },
    update: { Name: 'Changed' }, updateandpushchanges: { Description: 'changed' }, systemupdate: { Title: 'system' }, updateoverwriteversion: { Title: 'over' }, addsubfolderusingpath: { leafPath: { DecodedUrl: 'sub' } },
    deletebyids: { ids: [ids.bin] }, restorebyids: { ids: [ids.bin] }, movetosecondstagebyids: { ids: [ids.bin] }, ensureuser: { logonName: 'flode@region.example' }, additem: { parameters: {} }, additemusingpath: { parameters: {} },
    getitems: { query: { ViewXml: '<View/>' } }, renderlistdataasstream: { parameters: {} }, getchanges: { query: { Add: true, Item: true } }, getlistitemchangessincetoken: { query: {} }, getrecyclebinitemsbyqueryinfo: { queryInfo: {} },
    recyclewithparameters: { parameters: {} }, deletewithparameters: { parameters: {} }, openwebbyid: undefined, createdefaultassociatedgroups: undefined,
    'sp.list.getlistdataasstream': { listFullUrl: `http://127.0.0.1/sites/demo/Lists/${SECRET}`, parameters: {} }, reservelistitemid: undefined,
    'sp.movecopyutil.movefile': move('a.txt', 'm.txt'), 'sp.movecopyutil.movefilebypath': move('a.txt', 'm.txt'), 'sp.movecopyutil.copyfile': move('a.txt', 'm.txt'), 'sp.movecopyutil.copyfilebypath': move('a.txt', 'm.txt'),
    'sp.movecopyutil.movefolder': move('inner', 'm'), 'sp.movecopyutil.movefolderbypath': move('inner', 'm'), 'sp.movecopyutil.copyfolder': move('inner', 'm'), 'sp.movecopyutil.copyfolderbypath': move('inner', 'm'),
    'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser': { queryParams: { QueryString: 'anna', MaximumEntitySuggestions: 10, PrincipalType: 15, PrincipalSource: 15 } },
    'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickerresolveuser': { queryParams: { QueryString: login } },
    addusingpath: SECRET, savebinarystream: SECRET, startupload: 'a', continueupload: 'b', finishupload: 'c', startuploadfile: 'a', continueuploadfile: 'b', finishuploadfile: 'c',
    removebyid: undefined, setuserasowner: { ownerId: erik }, getrelatedfields: { id: library.id }, currentuser: user,
  };
  return (kind, at) => byKind[`${kind}/${at}`] ?? byName[at];
}

/** What a MERGE or PUT of an entity may change, tried in turn until one of them is known to it. */
export const MERGES: readonly unknown[] = [{ Title: 'merged' }, { Description: 'merged' }, { Name: 'merged' }, { UseShared: true }, { ShareByEmailEnabled: true }, { clientState: 'merged' }, { WelcomePage: 'a.aspx' }, { Required: true }, 'merged'];
