import type { List } from '../../store/lists';
import { method } from '../core/node';
import { keyed, type Step } from '../core/step';
import { addFromForm } from './item-form';
import { itemsNode } from './items';

export const itemsOfList: readonly Step<List>[] = [
  { at: 'Items', verbs: 'GET POST', isNavigation: true, open: (ctx, list, segment) => keyed(itemsNode(ctx, list), segment) },
  { at: 'getItemById(1)', verbs: 'GET MERGE PUT DELETE', open: (ctx, list, segment) => itemsNode(ctx, list).child?.({ ...segment, name: 'getbyid' }) },
  {
    at: 'AddValidateUpdateItemUsingPath', verbs: 'POST', lacks: 'persons, dates and decimals of a form',
    open: (ctx, list) => method('AddValidateUpdateItemUsingPath', (call) => addFromForm(ctx, list, call.body)),
  },
];
