import { badQuery, notImplemented, spException, unknownProperty } from '../../model/errors';
import { LIST_SETTINGS } from '../../model/list-settings';
import { LIST_TEMPLATES } from '../../model/list-templates';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { updated, type Reply } from '../../protocol/odata/entity';
import { recordChange } from '../../store/changes';
import type { List } from '../../store/lists';
import { setOnQuickLaunch } from '../../store/navigation';
import { listScope } from '../../store/permissions';
import { addList } from '../../store/site';
import { checkEtag, demand, typed, type Call, type Json } from '../core/node';
import { settingsIn } from '../core/settings';
import { defaultViewUrl, listEntity, listEtag } from './list-entity';

/** Known on lists, but fixed or derived: read past in a write, since clients send back what they read. */
const DERIVED: readonly string[] = [
  'BaseTemplate', 'BaseType', 'Created', 'CurrentChangeToken', 'DefaultViewUrl', 'DefaultViewPath', 'EffectiveBasePermissions', 'EntityTypeName', 'HasExternalDataSource', 'HasUniqueRoleAssignments',
  'Id', 'ImagePath', 'IsCatalog', 'IsSiteAssetsLibrary', 'IsSystemList', 'ItemCount', 'LastItemDeletedDate', 'LastItemModifiedDate', 'LastItemUserModifiedDate', 'ListItemEntityTypeFullName',
  'PageRenderType', 'ParentWebPath', 'ParentWebUrl', 'SchemaXml', 'ServerTemplateCanCreateFolders', 'TemplateFeatureId', 'Title',
];

/** The settings of a write, checked. Limits of versions go with their switches, as in SharePoint's settings page. */
function settingsOf(ctx: Context, body: Json): Record<string, unknown> {
  const settings = settingsIn(body, 'SP.List', LIST_SETTINGS, (name) => DERIVED.includes(name) || ctx.stateOf('SP.List', name) !== 'unknown');
  for (const name of ['MajorVersionLimit', 'MajorWithMinorVersionsLimit']) {
    const limit = settings[name];
    if (typeof limit === 'number' && (limit < 0 || limit > 50_000)) throw spException(400, -2147024809, 'The version limit must be a number from 0 to 50000.');
  }
  if (settings['EnableMinorVersions'] === true && settings['EnableVersioning'] === undefined) settings['EnableVersioning'] = true;
  if (settings['EnableVersioning'] === false) settings['EnableMinorVersions'] = false;
  return settings;
}

/** Makes a list. Throws 501 for a template SharePoint has and this server has not. */
export function createList(ctx: Context, body: Json, url?: string): List {
  demand(ctx, ctx.site.scope, Permission.manageLists);
  const title = typed(body['Title'], 'string', '').trim();
  const template = typed(body['BaseTemplate'], 'number', 100);
  if (title === '') throw spException(400, -2130575151, 'You must specify a value for the list title.');
  if (!LIST_TEMPLATES.some(({ id }) => id === template)) throw notImplemented(`lists of template ${template}`);
  const list = addList(ctx.site, title, template, url, settingsOf(ctx, body));
  if (list.props.OnQuickLaunch) setOnQuickLaunch(ctx.site, defaultViewUrl(ctx, list), list.title, template, true);
  recordChange(ctx.site, list, 'add', undefined, ctx.caller.id);
  return list;
}

const INFORMATION = ['Title', 'Description', 'TemplateType', 'Url', 'QuickLaunchOption', 'CustomSchemaXml', 'DocumentTemplateType', 'DataSourceProperties', 'TemplateFeatureId', 'ListTemplate'];

/** `lists/add`: takes a ListCreationInformation, which may name the address (`Lists/Name`, web-relative). */
export function createFromInformation(ctx: Context, given: unknown): List {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw badQuery("The parameter 'parameters' is missing.");
  const { Title, Description, TemplateType, Url, QuickLaunchOption, ...others } = given as Json;
  for (const name of Object.keys(others)) if (!INFORMATION.includes(name)) throw unknownProperty(name, 'SP.ListCreationInformation');
  const url = typeof Url === 'string' && Url !== '' ? Url.replace(/^\/+/, '') : undefined;
  // 1 puts it on the quick launch, 2 leaves that to the template.
  return createList(ctx, { Title, BaseTemplate: TemplateType ?? 100, ...(Description === undefined ? {} : { Description }), ...(QuickLaunchOption === 1 ? { OnQuickLaunch: true } : {}) }, url);
}

/** MERGE of a list. A version that is named must be the present one; PnPjs sends none from `ensure`. */
export function mergeList(ctx: Context, list: List, call: Call): Reply {
  demand(ctx, listScope(list.id), Permission.manageLists);
  if (call.ifMatch !== undefined) checkEtag(call.ifMatch, listEtag(list));
  const settings = settingsOf(ctx, call.body);
  const title = typed(call.body['Title'] ?? undefined, 'string', list.title);
  if (title.trim() === '') throw spException(400, -2130575151, 'You must specify a value for the list title.');
  ctx.site.lists.update(list, title, settings);
  const { OnQuickLaunch } = settings;
  if (typeof OnQuickLaunch === 'boolean') setOnQuickLaunch(ctx.site, defaultViewUrl(ctx, list), title, list.props.BaseTemplate, OnQuickLaunch);
  recordChange(ctx.site, list, 'update', undefined, ctx.caller.id);
  return updated(`"${list.version + 1}"`);
}

/** The entity of a list after it was made. */
export const madeList = (ctx: Context, list: List) => listEntity(ctx, ctx.site.lists.byId(list.id) ?? list);
