import { cannotComplete } from './errors';
import { fieldRef, readTest, type CamlTest, type FieldRef } from './where';
import { childOf, isTrue, readXml, type XmlElement } from './xml';

/** Which rows of a folder a view shows: `''` what lies in it, `Recursive` also below it and without folders, `RecursiveAll` with them. */
export type Scope = '' | 'FilesOnly' | 'Recursive' | 'RecursiveAll';

export interface CamlOrder {
  readonly field: FieldRef;
  readonly isDescending: boolean;
}

/** A column another list lends to a query by a lookup. */
export interface Projected {
  readonly name: string;
  readonly list: string;
  readonly showField: string;
}

/** A join by a lookup column: `<Eq><FieldRef Name="Case" RefType="Id"/><FieldRef List="cases" Name="ID"/></Eq>`. */
export interface Join {
  readonly alias: string;
  readonly isInner: boolean;
  /** The lookup, and the alias of the list it stands in (undefined for the queried list). */
  readonly lookup: FieldRef;
}

/** A `<View>` as read. */
export interface CamlView {
  readonly scope: Scope;
  readonly where: CamlTest | undefined;
  readonly orderBy: readonly CamlOrder[];
  readonly groupBy: readonly CamlOrder[];
  /** Undefined where the view names none. */
  readonly viewFields: readonly FieldRef[] | undefined;
  readonly rowLimit: number | undefined;
  readonly isPaged: boolean;
  readonly joins: readonly Join[];
  readonly projected: readonly Projected[];
}

export const EMPTY_VIEW: CamlView = { scope: '', where: undefined, orderBy: [], groupBy: [], viewFields: undefined, rowLimit: undefined, isPaged: false, joins: [], projected: [] };

const SCOPES: readonly Scope[] = ['', 'FilesOnly', 'Recursive', 'RecursiveAll'];
const scopeOf = (text: string | undefined): Scope => SCOPES.find((one) => one.toLowerCase() === (text ?? '').toLowerCase()) ?? '';
const refs = (element: XmlElement | undefined): XmlElement[] => element?.children.filter((one) => one.name === 'FieldRef') ?? [];

const ordering = (element: XmlElement | undefined): CamlOrder[] =>
  refs(element).map((one) => ({ field: fieldRef(one), isDescending: /^false$/i.test(one.attributes['Ascending'] ?? '') }));

function limitOf(element: XmlElement | undefined): number | undefined {
  if (element === undefined) return undefined;
  const text = element.text.trim();
  if (!/^\d{1,9}$/.test(text)) throw cannotComplete();
  // A limit of nothing is none.
  return Number(text) === 0 ? undefined : Number(text);
}

function joinOf(element: XmlElement): Join {
  const eq = childOf(element, 'Eq');
  const [lookup] = refs(eq);
  const alias = element.attributes['ListAlias'];
  if (lookup === undefined || alias === undefined) throw cannotComplete();
  return { alias, isInner: (element.attributes['Type'] ?? '').toUpperCase() !== 'LEFT', lookup: fieldRef(lookup) };
}

/** The conditions and order of a `<Query>`, or of a text that is its inside (a view's stored query). */
export function readQuery(elements: readonly XmlElement[]): Pick<CamlView, 'where' | 'orderBy' | 'groupBy'> {
  const named = (name: string): XmlElement | undefined => elements.find((one) => one.name === name);
  const tests = named('Where')?.children ?? [];
  if (tests.length > 1) throw cannotComplete();
  const [first] = tests;
  return { where: first === undefined ? undefined : readTest(first), orderBy: ordering(named('OrderBy')), groupBy: ordering(named('GroupBy')) };
}

/** A stored query, which is the inside of a `<Query>` (and at times has one around it). Broken markup: SharePoint's 500. */
export function readQueryText(text: string): Pick<CamlView, 'where' | 'orderBy' | 'groupBy'> {
  const roots = readXml(text);
  if (roots === undefined) throw cannotComplete();
  const [first] = roots;
  return readQuery(first?.name === 'Query' ? first.children : roots);
}

/**
 * Reads a ViewXml. As in SharePoint, a text that does not begin with a `<View>` is no query at all, and all rows answer it
 * (vgrem/phpSPO#95); a `<View>` that is broken inside is a 500.
 */
export function readView(text: string): CamlView {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<View[\s/>]/.test(text)) return EMPTY_VIEW;
  const view = readXml(text)?.[0];
  if (view === undefined) throw cannotComplete();
  const fields = childOf(view, 'ViewFields');
  const limit = childOf(view, 'RowLimit');
  return {
    scope: scopeOf(view.attributes['Scope']),
    ...readQuery(childOf(view, 'Query')?.children ?? []),
    viewFields: fields === undefined || fields.children.length === 0 ? undefined : refs(fields).map(fieldRef),
    rowLimit: limitOf(limit),
    isPaged: isTrue(limit?.attributes['Paged']),
    joins: (childOf(view, 'Joins')?.children ?? []).filter((one) => one.name === 'Join').map(joinOf),
    projected: (childOf(view, 'ProjectedFields')?.children ?? []).filter((one) => one.name === 'Field').map(({ attributes }) => ({
      name: attributes['Name'] ?? '', list: attributes['List'] ?? '', showField: attributes['ShowField'] ?? 'Title',
    })),
  };
}
