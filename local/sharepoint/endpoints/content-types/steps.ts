import type { List } from '../../store/lists';
import { keyed, type Step } from '../core/step';
import { typesNode } from './content-types';

export const contentTypesOfList: readonly Step<List>[] = [
  { at: 'ContentTypes', verbs: 'GET POST', isNavigation: true, open: (ctx, list, segment) => keyed(typesNode(ctx, { list }), segment) },
];

/** Every web shows the types of the site. */
export const contentTypesOfWeb: readonly Step<undefined>[] = [
  { at: 'ContentTypes', verbs: 'GET POST', isNavigation: true, open: (ctx, _web, segment) => keyed(typesNode(ctx, { list: undefined }), segment) },
  { at: 'AvailableContentTypes', verbs: 'GET', isNavigation: true, open: (ctx, _web, segment) => keyed(typesNode(ctx, { list: undefined }, true), segment) },
];
