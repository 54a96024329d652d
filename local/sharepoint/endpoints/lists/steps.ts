import { keyed, type Step } from '../core/step';
import { listByUrl } from './list-access';
import { listNode, listsNode } from './lists';

export const listsOfWeb: readonly Step<undefined>[] = [
  { at: 'Lists', verbs: 'GET POST', open: (ctx, _web, segment) => keyed(listsNode(ctx), segment) },
  { at: "GetList('url')", verbs: 'GET', open: (ctx, _web, { args: [url = ''] }) => listNode(ctx, listByUrl(ctx, url)) },
  { at: 'SiteUserInfoList', verbs: 'GET', isNavigation: true, open: (ctx) => listNode(ctx, listByUrl(ctx, '_catalogs/users')) },
  { at: 'DefaultDocumentLibrary', verbs: 'GET', open: (ctx) => listNode(ctx, listByUrl(ctx, 'Shared Documents')) },
];
