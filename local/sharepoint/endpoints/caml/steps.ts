import type { List } from '../../store/lists';
import { absent, type Step } from '../core/step';
import { changesSinceTokenNode } from './changes-since-token';
import { formDataNode } from './form-data';
import { getItemsNode } from './get-items';
import { renderNode, streamByUrlNode, streamNode } from './render';

/** What reads a list by CAML. */
export const camlOfList: readonly Step<List>[] = [
  { at: 'GetItems', verbs: 'GET POST', lacks: 'DateRangesOverlap', open: getItemsNode },
  { at: 'RenderListDataAsStream', verbs: 'POST', lacks: 'InplaceSearchQuery; collapsed groups; of its parts the menu, quick launch, forms and formatting are empty', open: streamNode },
  { at: "RenderListData('viewXml')", verbs: 'POST', open: renderNode },
  { at: 'getListItemChangesSinceToken', verbs: 'POST', open: changesSinceTokenNode },
  { at: "RenderListFormData(itemid=1,formid='id',mode=1)", verbs: 'POST', lacks: 'layouts of forms', open: formDataNode },
  ...absent('RenderListFilterData', 'RenderListContextMenuData'),
];

/** The same of a list named by its address. */
export const camlOfRoot: readonly Step<undefined>[] = [
  { at: 'SP.List.GetListDataAsStream', verbs: 'POST', open: (ctx, _root, segment) => streamByUrlNode(ctx, segment) },
];
