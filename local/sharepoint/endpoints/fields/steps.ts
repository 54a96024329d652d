import type { List } from '../../store/lists';
import { keyed, type Step } from '../core/step';
import { fieldsNode, siteFieldsNode } from './fields';

export const fieldsOfList: readonly Step<List>[] = [
  { at: 'Fields', verbs: 'GET POST', isNavigation: true, open: (ctx, list, segment) => keyed(fieldsNode(ctx, list), segment) },
];

/** Site columns. */
export const fieldsOfWeb: readonly Step<undefined>[] = [
  { at: 'Fields', verbs: 'GET POST', isNavigation: true, open: (ctx, _web, segment) => keyed(siteFieldsNode(ctx), segment) },
  { at: 'AvailableFields', verbs: 'GET', isNavigation: true, open: (ctx, _web, segment) => keyed(siteFieldsNode(ctx, true), segment) },
];
