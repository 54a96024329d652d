import type { List } from '../../store/lists';
import { keyed, type Step } from '../core/step';
import { viewNode, viewsNode } from './views';

export const viewsOfList: readonly Step<List>[] = [
  { at: 'Views', verbs: 'GET POST', isNavigation: true, open: (ctx, list, segment) => keyed(viewsNode(ctx, list), segment) },
  { at: "getView('id')", verbs: 'GET MERGE DELETE', open: (ctx, list, segment) => viewsNode(ctx, list).child?.({ ...segment, name: 'getbyid' }) },
  { at: 'DefaultView', verbs: 'GET MERGE', isNavigation: true, open: (ctx, list) => viewNode(ctx, list, (view) => view.isDefault) },
];
