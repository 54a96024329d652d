import { notImplemented } from '../../model/errors';
import { noSuchField, cannotComplete } from '../../protocol/caml/errors';
import type { CamlOrder } from '../../protocol/caml/view';
import type { CamlOp, CamlTest, CamlValue, FieldRef } from '../../protocol/caml/where';
import type { Json } from '../core/node';
import { textIn } from './caml-body';

/** What a view's page may be asked for beside its view: in the address, or in `overrideParameters`. Names without regard to case. */
export type Given = (name: string) => string | undefined;

export function givenIn(query: URLSearchParams, override: Json): Given {
  const held = new Map<string, string>();
  for (const name of Object.keys(override)) held.set(name.toLowerCase(), typeof override[name] === 'number' ? String(override[name]) : textIn(override, name));
  for (const [name, text] of query) held.set(name.toLowerCase(), text);
  return (name) => held.get(name.toLowerCase());
}

const OPS: readonly CamlOp[] = ['Eq', 'Neq', 'Gt', 'Geq', 'Lt', 'Leq', 'BeginsWith', 'Contains', 'Includes', 'NotIncludes'];
const ref = (name: string): FieldRef => ({ name, id: undefined, isId: false, list: undefined });
const value = (text: string): CamlValue => ({ type: 'Text', text, isWithTime: false, isUtc: false, variable: undefined });

function condition(name: string, text: string, op: string, isById: boolean): CamlTest {
  const field = { ...ref(name), isId: isById };
  if (op.toLowerCase() === 'in') return { kind: 'in', field, values: text.split(';#').map(value) };
  const found = OPS.find((one) => one.toLowerCase() === op.toLowerCase());
  if (found === undefined) throw cannotComplete();
  // An empty value is how a person asks for rows without one.
  return text === '' && (found === 'Eq' || found === 'Neq') ? { kind: 'null', isNull: found === 'Eq', field } : { kind: 'compare', op: found, field, value: value(text) };
}

/** `FilterField1=Title&FilterValue1=x&FilterOp1=Eq`, up to ten of them; `FilterFields1` with `FilterValues1=a;#b` is any of several. */
export function filtersOf(given: Given): CamlTest | undefined {
  if ((given('InplaceSearchQuery') ?? given('InplaceFullListSearch') ?? '') !== '') throw notImplemented('InplaceSearchQuery');
  const tests: CamlTest[] = [];
  for (const n of ['', ...Array.from({ length: 10 }, (_, i) => String(i + 1))]) {
    const isById = (given(`FilterLookupId${n}`) ?? '').toLowerCase() === 'true' || given(`FilterLookupId${n}`) === '1';
    const one = given(`FilterField${n}`);
    const many = given(`FilterFields${n}`);
    if (one !== undefined && one !== '') tests.push(condition(one, given(`FilterValue${n}`) ?? '', given(`FilterOp${n}`) || 'Eq', isById));
    else if (many !== undefined && many !== '') tests.push(condition(many, given(`FilterValues${n}`) ?? given(`FilterValue${n}`) ?? '', given(`FilterOp${n}`) || 'In', isById));
  }
  return tests.reduce<CamlTest | undefined>((left, right) => (left === undefined ? right : { kind: 'and', left, right }), undefined);
}

/** `SortField=Title&SortDir=Desc`, before the view's own order. */
export function sortsOf(given: Given): CamlOrder[] {
  return ['', '1', '2', '3', '4', '5'].flatMap((n) => {
    const name = given(`SortField${n}`);
    if (name === undefined || name === '') return [];
    if (name.length > 255) throw noSuchField();
    return [{ field: ref(name), isDescending: /^desc/i.test(given(`SortDir${n}`) ?? '') }];
  });
}

/** Where a page begins: `Paged=TRUE&p_ID=20&PageFirstRow=21`, as a next link has it. */
export const pageIn = (query: URLSearchParams): URLSearchParams | undefined => (/^true$/i.test(query.get('Paged') ?? '') ? query : undefined);
