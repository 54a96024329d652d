import { notImplemented, spException, unknownProperty } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import type { Context } from '../../protocol/http/exchange';
import { collection, found, type Entity } from '../../protocol/odata/entity';
import { furnish } from '../../store/furnish';
import { lastModifiedIn } from '../../store/list-index';
import type { Site } from '../../store/site';
import { FULL_CONTROL } from '../../store/roles';
import { findWeb } from '../../store/webs';
import { noted } from '../core/note';
import { below } from '../core/kind-node';
import { inMemory } from '../core/local-filter';
import { demand, method, typed, type Json, type Node } from '../core/node';
import { keyed, type Kind, type Step } from '../core/step';
import { contextOf, mayOpen } from './web-access';
import { webEntity } from './web-entity';
import { DEFAULT_WEB_TEMPLATES } from './web-templates';

/** A web seen from another: its address is its own. */
function webSeenFrom(ctx: Context, site: Site): Entity {
  const inner = contextOf(ctx, site);
  const entity = webEntity(inner);
  return inner === ctx ? entity : { ...entity, link: `${inner.webUrl}/_api/Web` };
}

/** The webs below this one that the caller may open. */
export const visibleWebs = (ctx: Context): Site[] => ctx.site.webs.below(ctx.site).filter((site) => mayOpen(ctx, site));

const KNOWN = ['Title', 'Url', 'Description', 'WebTemplate', 'Language', 'UseSamePermissionsAsParentSite', 'CustomMasterUrl'];

/** `webs/add`: takes an SP.WebCreationInformation. The address is one name below this web. */
function add(ctx: Context, given: Json): Site {
  demand(ctx, ctx.site.scope, Permission.manageWeb);
  for (const name of Object.keys(given)) if (!KNOWN.includes(name)) throw unknownProperty(name, 'SP.WebCreationInformation');
  const leaf = typed(given['Url'], 'string', '').replace(/^\/+|\/+$/g, '');
  const [template = 'STS', configuration = '0'] = (typed(given['WebTemplate'] ?? undefined, 'string', 'STS') || 'STS').split('#');
  const title = typed(given['Title'], 'string', '').trim() || leaf;
  if (leaf === '' || /["#%*:<>?/\\|~{}]|^[._]/.test(leaf)) throw spException(500, -2147024773, `The Web site address "${ctx.webPath}/${leaf}" contains invalid characters.`);
  if (!DEFAULT_WEB_TEMPLATES.some(({ Name }) => Name.startsWith(`${template}#`))) throw notImplemented(`webs of the template '${template}'`);
  const path = `${ctx.webPath}/${leaf}`;
  const isTaken = ctx.site.webs.byPath(path) !== undefined || ctx.site.lists.byFolder(leaf) !== undefined;
  if (isTaken) throw spException(500, -2147024713, `The Web site address "${path}" is already in use.`);
  const site = ctx.site.webs.add({
    id: ctx.site.newGuid().toLowerCase(), parent: ctx.site.webKey, path: path.slice(ctx.site.webs.root.webPath.length).replace(/^\//, ''), title,
    description: typed(given['Description'] ?? undefined, 'string', ''), created: ctx.site.now(), author: ctx.caller.id,
    template, configuration: Number(configuration) || 0, language: typed(given['Language'] ?? undefined, 'number', 1033),
  });
  if (!typed(given['UseSamePermissionsAsParentSite'], 'boolean', false)) site.permissions.breakInheritance(site.scope, false, ctx.caller.id, FULL_CONTROL);
  furnish(site, ctx.caller.id);
  noted(ctx, 'web', 'add', { facts: { WebId: site.meta('webId') } });
  return site;
}

/** The few facts of a web that `webinfos` and `ParentWeb` tell. */
export function infoEntity(site: Site): Entity {
  const id = site.meta('webId');
  const last = lastModifiedIn(site);
  return {
    type: 'SP.WebInformation', set: 'SP.ApiData.WebInformations', link: `Web/WebInfos('${id}')`,
    props: {
      Configuration: Number(site.meta('configuration') || 0), Created: site.meta('created'), Description: site.meta('description'), Id: id, Language: Number(site.meta('language') || 1033),
      LastItemModifiedDate: last, LastItemUserModifiedDate: last, ServerRelativeUrl: site.webPath, Title: site.meta('title'), WebTemplate: site.meta('template') || 'STS', WebTemplateId: 1,
    },
  };
}

/** `web/webs`. */
export const websKind: Kind<undefined> = {
  type: 'SP.Web collection',
  where: 'web/webs',
  steps: [{ at: 'add', verbs: 'POST', open: (ctx) => method('add', (call) => found(webSeenFrom(ctx, add(ctx, (call.body['parameters'] ?? {}) as Json)))) }],
};

const websNode = (ctx: Context): Node => ({
  name: 'SP.Web',
  get: (call) => collection('SP.ApiData.Webs', inMemory(visibleWebs(ctx).map((site) => webSeenFrom(ctx, site)), call.options)),
  child: below(websKind, ctx, undefined),
});

/** `webinfos/add`: takes an SP.WebInfoCreationInformation, which says of permissions the opposite of `webs/add`. */
function addInfo(ctx: Context, { UseUniquePermissions, ...given }: Json): Entity {
  return infoEntity(add(ctx, { ...given, UseSamePermissionsAsParentSite: !typed(UseUniquePermissions, 'boolean', false) }));
}

/** `web/webinfos`. */
export const infosKind: Kind<undefined> = {
  type: 'SP.WebInformation collection',
  where: 'web/webinfos',
  steps: [{ at: 'add', verbs: 'POST', open: (ctx) => method('add', (call) => found(addInfo(ctx, (call.body['parameters'] ?? {}) as Json))) }],
};

const infosNode = (ctx: Context, name: string, wanted: (site: Site) => boolean): Node => ({
  name, get: (call) => collection('SP.ApiData.WebInformations', inMemory(visibleWebs(ctx).filter(wanted).map(infoEntity), call.options)),
});

export const websOfWeb: readonly Step<undefined>[] = [
  { at: 'Webs', verbs: 'GET', isNavigation: true, open: (ctx, _web, segment) => keyed(websNode(ctx), segment) },
  { at: 'WebInfos', verbs: 'GET', isNavigation: true, open: (ctx) => ({ ...infosNode(ctx, 'SP.WebInformation', () => true), child: below(infosKind, ctx, undefined) }) },
  {
    at: 'getSubwebsFilteredForCurrentUser(nWebTemplateFilter=-1,nConfigurationFilter=-1)', verbs: 'GET',
    open(ctx, _web, { args, named }) {
      const template = Number(named['nwebtemplatefilter'] ?? args[0] ?? -1);
      const configuration = Number(named['nconfigurationfilter'] ?? args[1] ?? -1);
      // All webs are of template 1 (STS); -1 asks for any, and 0 is what some clients send for it.
      return infosNode(ctx, 'SP.WebInformation', (site) => (template < 1 || template === 1) && (configuration < 1 || configuration === findWeb(site.db, site.webKey)?.configuration));
    },
  },
];
