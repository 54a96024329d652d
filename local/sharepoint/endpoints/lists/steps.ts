import { inWeb } from '../web/web-access';
import { keyed, type Step } from '../core/step';
import { ensureSteps } from './ensure';
import { decodedUrl } from '../../model/text';
import { listByUrl } from './list-access';
import { catalogOf, listTemplatesOfWeb } from './list-templates';
import { listNode, listsNode } from './lists';

export const listsOfWeb: readonly Step<undefined>[] = [
  { at: 'Lists', verbs: 'GET POST', isNavigation: true, open: (ctx, _web, segment) => keyed(listsNode(ctx), segment) },
  { at: "GetList('url')", verbs: 'GET', open: (ctx, _web, { args: [url = ''] }) => listNode(ctx, listByUrl(ctx, decodedUrl(url))) },
  { at: "GetListUsingPath(decodedUrl='url')", verbs: 'GET', open: (ctx, _web, { args: [url = ''] }) => listNode(ctx, listByUrl(ctx, url)) },
  // The users are those of the site collection, so their list is the root web's, whichever web asks.
  { at: 'SiteUserInfoList', verbs: 'GET', isNavigation: true, open: (ctx) => inWeb(ctx, ctx.site.webs.root, (root) => listNode(root, listByUrl(root, '_catalogs/users'))) },
  { at: 'getCatalog(113)', verbs: 'GET', open: (ctx, _web, { args: [template = ''] }) => inWeb(ctx, ctx.site.webs.root, (root) => listNode(root, catalogOf(root, Number(template)))) },
  { at: 'DefaultDocumentLibrary', verbs: 'GET', isNavigation: true, open: (ctx) => listNode(ctx, listByUrl(ctx, 'Shared Documents')) },
  ...listTemplatesOfWeb,
  ...ensureSteps,
];
