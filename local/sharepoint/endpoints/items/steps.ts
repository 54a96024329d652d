import type { List } from '../../store/lists';
import { method } from '../core/node';
import { absent, keyed, type Step } from '../core/step';
import { addFromForm, updateSeveral } from './item-form';
import { addItemAt, itemByUniqueId, reserveId } from './item-lookup';
import { itemsNode } from './items';

const FORM = 'managed metadata, and files of a library';

export const itemsOfList: readonly Step<List>[] = [
  { at: 'Items', verbs: 'GET POST', isNavigation: true, open: (ctx, list, segment) => keyed(itemsNode(ctx, list), segment) },
  { at: 'getItemById(1)', verbs: 'GET MERGE PUT DELETE', open: (ctx, list, segment) => itemsNode(ctx, list).child?.({ ...segment, name: 'getbyid' }) },
  { at: "getItemByStringId('1')", verbs: 'GET MERGE PUT DELETE', open: (ctx, list, segment) => itemsNode(ctx, list).child?.({ ...segment, name: 'getbyid' }) },
  { at: "getItemByUniqueId('id')", verbs: 'GET MERGE PUT DELETE', open: (ctx, list, { args: [id = ''] }) => itemByUniqueId(ctx, list, id) },
  { at: 'AddValidateUpdateItemUsingPath', verbs: 'POST', lacks: FORM, open: (ctx, list) => method('AddValidateUpdateItemUsingPath', (call) => addFromForm(ctx, list, call.body)) },
  { at: 'AddValidateUpdateItem', verbs: 'POST', lacks: FORM, open: (ctx, list) => method('AddValidateUpdateItem', (call) => addFromForm(ctx, list, call.body, 'AddValidateUpdateItem')) },
  { at: 'BulkValidateUpdateListItems', verbs: 'POST', lacks: FORM, open: (ctx, list) => method('BulkValidateUpdateListItems', (call) => updateSeveral(ctx, list, call.body)) },
  { at: 'AddItem', verbs: 'POST', open: (ctx, list) => method('AddItem', (call) => addItemAt(ctx, list, call)) },
  { at: 'AddItemUsingPath', verbs: 'POST', open: (ctx, list) => method('AddItemUsingPath', (call) => addItemAt(ctx, list, call)) },
  { at: 'ReserveListItemId', verbs: 'POST', open: (ctx, list) => method('ReserveListItemId', () => reserveId(ctx, list)) },
  ...absent('GetLookupFieldChoices', 'RenderExtendedListFormData', 'GetBloomFilter', 'PreferredVersion'),
];
