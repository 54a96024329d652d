import { wrongType } from '../../model/errors';
import type { Context } from '../../protocol/http/exchange';
import { value, type Reply } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import type { List } from '../../store/lists';
import { demandEnter } from '../core/enter';
import { method, type Call, type Json, type Node } from '../core/node';
import { listByUrl } from '../lists/list-access';
import { flagIn, noArgument, objectIn, textIn } from './caml-body';
import { listData } from './list-data';
import { pagingOf } from './place';
import { chosenView } from './rendered-view';
import { OPTION, partsOf } from './render-parts';
import { givenIn, pageIn } from './url-filters';

/** The sum of RenderOptions, also where a client sends the list of them. */
function optionsOf(parameters: Json): number {
  const held = parameters['RenderOptions'] ?? 0;
  const parts: readonly unknown[] = Array.isArray(held) ? held : [held];
  return parts.reduce<number>((sum, one) => {
    const number = typeof one === 'string' && /^\d+$/.test(one) ? Number(one) : one;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number > 2 ** 31) throw wrongType('Microsoft.SharePoint.Client.RenderListDataOptions');
    return sum | number;
  }, 0);
}

const stream = (json: Json): Reply => ({ kind: 'text', type: 'application/json; charset=utf-8', text: JSON.stringify(json) });

function asStream(ctx: Context, list: List, call: Call): Reply {
  demandEnter(ctx, list);
  const parameters = objectIn(call.body, 'parameters') ?? {};
  const given = givenIn(call.query, objectIn(call.body, 'overrideParameters') ?? {});
  const options = optionsOf(parameters);
  const viewId = textIn(parameters, 'ViewId') || (given('ViewId') ?? given('View') ?? '');
  const { view, id } = chosenView(ctx, list, textIn(parameters, 'ViewXml'), viewId.replace(/^\{?0{8}-.*$/, ''), textIn(parameters, 'OverrideViewXml'));
  const asking = {
    given, viewId: id, isUtc: flagIn(parameters, 'DatesInUtc'), isAllColumns: flagIn(parameters, 'AddAllFields'),
    folderUrl: textIn(parameters, 'FolderServerRelativeUrl') || (given('RootFolder') ?? ''),
    page: pagingOf(textIn(parameters, 'Paging')) ?? pageIn(call.query),
  };
  const isBare = options === 0 || options === OPTION.ListData;
  if (isBare) return stream(listData(ctx, list, view, asking));
  const rows = (options & OPTION.ListData) === 0 ? {} : { ListData: listData(ctx, list, view, asking) };
  return stream({ wpq: '', Templates: {}, ...rows, ...partsOf(ctx, list, view, id, options) });
}

/** `RenderListDataAsStream` (16.1, 16.2): rows alone where nothing else is asked for, else each part under its name. */
export const streamNode = (ctx: Context, list: List): Node => method('RenderListDataAsStream', (call) => asStream(ctx, list, call));

/** `SP.List.GetListDataAsStream?listFullUrl='…'`: the same of a list by its address. Throws 400 without one, 404 where no list is. */
export const streamByUrlNode = (ctx: Context, { named, args }: Segment): Node =>
  method('GetListDataAsStream', (call) => {
    const given = named['listfullurl'] ?? args[0] ?? call.query.get('listFullUrl')?.replace(/^'|'$/g, '') ?? textIn(call.body, 'listFullUrl');
    if (given === '') throw noArgument('listFullUrl');
    return asStream(ctx, listByUrl(ctx, given), call);
  });

/** `RenderListData(@viewXml)` (16.3): the same rows as a JSON text in a value. */
export const renderNode = (ctx: Context, list: List, segment: Segment): Node =>
  method('RenderListData', (call) => {
    const xml = segment.args[0] ?? textIn(call.body, 'viewXml');
    if (xml === '') throw noArgument('viewXml');
    const { view } = chosenView(ctx, list, xml, '', '');
    const json = listData(ctx, list, view, { given: givenIn(call.query, {}), page: pageIn(call.query), viewId: undefined, folderUrl: '', isUtc: false, isAllColumns: false });
    return value('RenderListData', JSON.stringify(json), 'Edm.String');
  });
