import { badQuery, SpError } from '../../model/errors';
import { entityName, valueName } from '../../model/field-def';
import { isLookup, isPerson } from '../../model/field-types';
import type { Item } from '../../model/item';
import { readView as parseView, type CamlView } from '../../protocol/caml/view';
import type { Context } from '../../protocol/http/exchange';
import { collection, type Entity, type Reply } from '../../protocol/odata/entity';
import type { Segment } from '../../protocol/odata/segments';
import { findField, keysOf } from '../../query/caml-column';
import { readView } from '../../query/caml-query';
import type { Asked } from '../../query/caml-where';
import { entityTypeName, type List } from '../../store/lists';
import type { Call, Json, Node } from '../core/node';
import { visibility } from '../items/item-access';
import { itemShaper } from '../items/item-entity';
import { checkNames, flagIn, noArgument, objectIn, textIn } from './caml-body';
import { askedOf, dirAt, pagingOf } from './place';

const QUERY: readonly string[] = ['ViewXml', 'DatesInUtc', 'FolderServerRelativeUrl', 'FolderServerRelativePath', 'ListItemCollectionPosition', 'AllowIncrementalResults'];

/** The query of a call: in its body, or as JSON in its address. */
function queryOf(call: Call, segment: Segment, isGet: boolean): Json {
  const text = segment.args[0];
  if (text === undefined || text === '') {
    const found = isGet ? undefined : objectIn(call.body, 'query');
    if (found === undefined) throw noArgument('query');
    return found;
  }
  try {
    const parsed: unknown = JSON.parse(text);
    return objectIn({ query: parsed }, 'query') ?? {};
  } catch {
    throw badQuery('Invalid JSON. A token was not recognized in the JSON content.');
  }
}

/** The properties an answer shows when nothing is selected: those of the ViewFields. Fields the list has not are left out, as are computed ones. */
function shownNames(list: List, view: CamlView, expand: readonly string[]): string[] {
  if (view.viewFields === undefined) return [];
  const names = view.viewFields.flatMap((ref) => {
    const field = findField(list, ref);
    if (field === undefined) return ref.name !== undefined && expand.includes(ref.name) ? [ref.name] : [];
    if (field.type === 'Computed') return [];
    return isPerson(field.type) ? [valueName(field), `${entityName(field.internalName)}StringId`] : [isLookup(field.type) ? valueName(field) : entityName(field.internalName)];
  });
  return ['Id', ...names];
}

/** Columns that joins lend, beside the item's own. Their form in REST is not documented: what they show, as text. */
function withLent(asked: Asked, view: CamlView, shape: (item: Item) => Entity): (item: Item) => Entity {
  const lent = (view.viewFields ?? []).flatMap(({ name }) => (name === undefined ? [] : asked.columns.projected(name) ?? []));
  if (lent.length === 0) return shape;
  const shown = (item: Item): Json => Object.fromEntries(lent.map(({ name, field, read }) => {
    const held = read(item);
    return [name, isLookup(field.type) ? keysOf(asked.site, field, held, false).join('; ') : held];
  }));
  return (item) => {
    const entity = shape(item);
    return { ...entity, props: { ...entity.props, ...shown(item) } };
  };
}

/** The names this list's rows have. Of a query's answer names that lead nowhere are left out, not refused: sppull asks every library for a file's `TimeCreated`. */
function knownOf(ctx: Context, list: List, { select, expand }: Call['options']): Pick<Call['options'], 'select' | 'expand'> {
  const isKnown = (path: string): boolean => {
    const [head = path] = path.split('/');
    try {
      itemShaper(ctx, list, { select: path === head ? [head] : [], expand: path === head ? [] : [head] });
      return true;
    } catch (error) {
      if (error instanceof SpError && error.status === 400 && error.message.endsWith(`'${head}' does not exist.`)) return false;
      return true;
    }
  };
  return { select: select.filter(isKnown), expand: expand.filter((path) => isKnown(`${path}/`)) };
}

function answer(ctx: Context, list: List, call: Call, query: Json): Reply {
  checkNames(query, 'SP.CamlQuery', QUERY);
  flagIn(query, 'DatesInUtc');
  const view = parseView(textIn(query, 'ViewXml'));
  const asked = askedOf(ctx, list, view);
  const folder = textIn(query, 'FolderServerRelativeUrl') || textIn(objectIn(query, 'FolderServerRelativePath') ?? {}, 'DecodedUrl');
  const position = textIn(objectIn(query, 'ListItemCollectionPosition') ?? {}, 'PagingInfo');
  const { select, expand } = knownOf(ctx, list, call.options);
  const heads = expand.map((path) => path.split('/')[0] ?? path);
  const shape = itemShaper(ctx, list, { select: select.length > 0 ? select : shownNames(list, view, heads), expand }, true);
  const page = readView(asked, view, dirAt(ctx, list, folder), pagingOf(position), visibility(ctx, list));
  return collection(`SP.ListData.${entityTypeName(list)}Items`, page.items.map(withLent(asked, view, shape)));
}

/**
 * `GetItems`: the rows of a CamlQuery, by POST with the query in the body or by GET with it as JSON in the address (16.3).
 * `$select` and `$expand` go before ViewFields. Without RowLimit all rows answer. Throws SharePoint's errors of the query.
 */
export const getItemsNode = (ctx: Context, list: List, segment: Segment): Node => ({
  name: 'GetItems',
  get: (call) => answer(ctx, list, call, queryOf(call, segment, true)),
  post: (call) => answer(ctx, list, call, queryOf(call, segment, false)),
});
