import { EMPTY_VIEW, readQueryText, type CamlView, type Scope } from '../../protocol/caml/view';
import { cannotComplete } from '../../protocol/caml/errors';
import { readTest, type CamlTest } from '../../protocol/caml/where';
import { childOf, readXml, type XmlElement } from '../../protocol/caml/xml';
import type { Context } from '../../protocol/http/exchange';
import type { List } from '../../store/lists';
import type { Json } from '../core/node';
import { checkNames, numberIn, textIn } from './caml-body';
import { pagingOf } from './place';
import { queryOfView, viewById } from './rendered-view';

const NAMES: readonly string[] = ['ChangeToken', 'Contains', 'Query', 'QueryOptions', 'RowLimit', 'ViewFields', 'ViewName', 'ListName'];

/** SP.ChangeLogItemQuery as read. */
export interface ChangeLogQuery {
  /** `''` for all there is. */
  readonly token: string;
  /** What rows must meet to be told of. */
  readonly contains: CamlTest | undefined;
  /** Conditions and order of the first reading; a token's changes come whatever they say. */
  readonly view: CamlView;
  readonly fields: readonly string[] | undefined;
  readonly limit: number | undefined;
  readonly isWithMandatory: boolean;
  /** Address of a folder, or `''`. */
  readonly folder: string;
  readonly paging: URLSearchParams | undefined;
}

function root(text: string, name: string): XmlElement | undefined {
  if (text.trim() === '') return undefined;
  const [found] = readXml(text) ?? [];
  if (found === undefined) throw cannotComplete();
  return found.name === name ? found : undefined;
}

const textOf = (element: XmlElement | undefined, name: string): string => (element === undefined ? '' : (childOf(element, name)?.text.trim() ?? ''));

/** Reads the query. Throws SharePoint's 400 for a property it has not, its 500 for markup that is broken. */
export function readChangeLogQuery(ctx: Context, list: List, body: Json): ChangeLogQuery {
  checkNames(body, 'SP.ChangeLogItemQuery', NAMES);
  const contains = root(textIn(body, 'Contains'), 'Contains');
  const test = contains?.children[0];
  const fields = root(textIn(body, 'ViewFields'), 'ViewFields')?.children.flatMap(({ attributes }) => attributes['Name'] ?? []);
  const options = root(textIn(body, 'QueryOptions'), 'QueryOptions');
  const viewName = textIn(body, 'ViewName');
  const query = textIn(body, 'Query');
  const stored = viewName === '' ? EMPTY_VIEW : queryOfView(viewById(ctx, list, viewName));
  const scope = options === undefined ? undefined : childOf(options, 'ViewAttributes')?.attributes['Scope'];
  const position = options === undefined ? undefined : childOf(options, 'Paging')?.attributes['ListItemCollectionPositionNext'];
  return {
    token: textIn(body, 'ChangeToken').trim(),
    // `<Contains><FieldRef/><Value/></Contains>` is itself the condition; around another one it only holds it.
    contains: contains === undefined || test === undefined ? undefined : readTest(test.name === 'FieldRef' ? contains : test),
    view: { ...stored, ...(query.trim() === '' ? {} : readQueryText(query)), scope: scope === undefined ? 'RecursiveAll' : (scope as Scope), rowLimit: undefined },
    fields: fields === undefined || fields.length === 0 ? undefined : fields,
    limit: numberIn(body, 'RowLimit') || undefined,
    isWithMandatory: !/^false$/i.test(textOf(options, 'IncludeMandatoryColumns')),
    folder: textOf(options, 'Folder'),
    paging: position === undefined ? undefined : pagingOf(position),
  };
}
