import { notImplemented } from '../../model/errors';
import { cannotComplete, noSuchField } from './errors';
import { childOf, isTrue, type XmlElement } from './xml';

/** A column as a query names it: by internal name, or by id. */
export interface FieldRef {
  readonly name: string | undefined;
  readonly id: string | undefined;
  /** True where a lookup is compared by the id of what it points at. */
  readonly isId: boolean;
  /** The join it belongs to (`List="alias"`), if any. */
  readonly list: string | undefined;
}

/** The right side of a comparison. */
export interface CamlValue {
  readonly type: string;
  readonly text: string;
  readonly isWithTime: boolean;
  /** `StorageTZ="TRUE"`: the text is UTC; otherwise it is the web's time, whatever its `Z` says. */
  readonly isUtc: boolean;
  readonly variable: { readonly name: 'Today' | 'Now' | 'UserID'; readonly offsetDays: number } | undefined;
}

export type CamlOp = 'Eq' | 'Neq' | 'Gt' | 'Geq' | 'Lt' | 'Leq' | 'BeginsWith' | 'Contains' | 'Includes' | 'NotIncludes';

export type CamlTest =
  | { readonly kind: 'and' | 'or'; readonly left: CamlTest; readonly right: CamlTest }
  | { readonly kind: 'compare'; readonly op: CamlOp; readonly field: FieldRef; readonly value: CamlValue }
  | { readonly kind: 'null'; readonly isNull: boolean; readonly field: FieldRef }
  | { readonly kind: 'in'; readonly field: FieldRef; readonly values: readonly CamlValue[] }
  | { readonly kind: 'member'; readonly of: 'CurrentUserGroups' | 'SPGroup'; readonly group: number; readonly field: FieldRef };

const COMPARISONS: readonly string[] = ['Eq', 'Neq', 'Gt', 'Geq', 'Lt', 'Leq', 'BeginsWith', 'Contains', 'Includes', 'NotIncludes'];
const isOp = (name: string): name is CamlOp => COMPARISONS.includes(name);

export const fieldRef = ({ attributes }: XmlElement): FieldRef => ({
  name: attributes['Name'], id: attributes['ID']?.replace(/[{}]/g, '').toLowerCase(), isId: isTrue(attributes['LookupId']), list: attributes['List'],
});

function onlyField(element: XmlElement): FieldRef {
  const found = childOf(element, 'FieldRef');
  if (found === undefined) throw noSuchField();
  return fieldRef(found);
}

function variableOf(element: XmlElement): CamlValue['variable'] {
  const found = element.children[0];
  if (found === undefined) return undefined;
  const { name, attributes } = found;
  if (name === 'Month' || name === 'Week' || name === 'Year') throw notImplemented(`the CAML element ${name}`);
  if (name !== 'Today' && name !== 'Now' && name !== 'UserID') throw cannotComplete();
  const offsetDays = Number(attributes['OffsetDays'] ?? attributes['Offset'] ?? 0);
  if (!Number.isInteger(offsetDays) || Math.abs(offsetDays) > 1_000_000) throw cannotComplete();
  return { name, offsetDays };
}

const valueOf = (element: XmlElement): CamlValue => ({
  type: element.attributes['Type'] ?? 'Text', text: element.text, isWithTime: isTrue(element.attributes['IncludeTimeValue']),
  isUtc: isTrue(element.attributes['StorageTZ']), variable: variableOf(element),
});

/** One condition. Throws SharePoint's errors for markup that is none, and 501 by name for DateRangesOverlap. */
export function readTest(element: XmlElement): CamlTest {
  const { name } = element;
  if (name === 'And' || name === 'Or') {
    const [left, right] = element.children;
    if (left === undefined || right === undefined || element.children.length > 2) throw noSuchField();
    return { kind: name === 'And' ? 'and' : 'or', left: readTest(left), right: readTest(right) };
  }
  if (name === 'DateRangesOverlap') throw notImplemented('the CAML element DateRangesOverlap');
  if (name === 'IsNull' || name === 'IsNotNull') return { kind: 'null', isNull: name === 'IsNull', field: onlyField(element) };
  if (name === 'In') {
    const values = childOf(element, 'Values')?.children.filter((one) => one.name === 'Value').map(valueOf) ?? [];
    if (values.length === 0) throw cannotComplete();
    return { kind: 'in', field: onlyField(element), values };
  }
  if (name === 'Membership') return memberOf(element);
  if (!isOp(name)) throw cannotComplete();
  const field = onlyField(element);
  const value = childOf(element, 'Value');
  if (value === undefined) throw cannotComplete();
  return { kind: 'compare', op: name, field, value: valueOf(value) };
}

function memberOf(element: XmlElement): CamlTest {
  const of = element.attributes['Type'] ?? '';
  if (of !== 'CurrentUserGroups' && of !== 'SPGroup') throw notImplemented(`the CAML element Membership of type ${of}`);
  return { kind: 'member', of, group: Number(element.attributes['ID'] ?? 0), field: onlyField(element) };
}
