import fc from 'fast-check';
import { table } from '../endpoints/table';
import { navigationsOf } from '../endpoints/core/step';
import type { Place } from './world-addresses';

/** One thing to ask. */
export interface Case {
  readonly who: string;
  readonly verb: string;
  readonly address: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const ODD = ['', ' ', "''", "'", '0', '-1', '1e400', '999999999999', 'null', '@x', "guid'x'", "'%00'", "'%F0%9F%98%80'", "'../..'", "'__proto__'", "'constructor'", "'a,b'", "datetime'x'", "'/sites/demo'", 'x=1', "DecodedUrl=''", `'${'y'.repeat(3000)}'`, '(', "'http://[::1'"];
const navigations = [...new Set(table.flatMap(navigationsOf))];
const steps = [...new Set(table.flatMap((kind) => kind.steps.filter(({ open }) => open !== undefined).map(({ at }) => at.replace(/'/g, '%27').replace(/%27/g, "'"))))];
const columns = ['Title', 'ID', 'Id', 'Author/Title', 'AuthorId', 'Number', 'When', 'Many', 'Team', 'TeamId', 'GoalId', 'Goal/Title', 'Link', 'Yes', 'Text', 'FileRef', 'FSObjType', 'Modified', 'Created', 'LoginName', 'Name', 'Hidden', 'constructor', '__proto__', 'toString', 'valueOf', 'Nope', '*', 'odata.id', 'ContentType/Name', 'Fields/Title', 'RootFolder/Files/Name', 'EffectiveBasePermissions', 'FieldValuesAsText', 'AttachmentFiles/FileName'];
const literals = ['1', "'x'", 'null', 'true', "datetime'2026-01-01T00:00:00Z'", "datetime'x'", '1e999', "guid'x'", "''", "'\u{1F600}'", '-'];
const name = fc.constantFrom(...columns, ...navigations);
const names = fc.array(name, { maxLength: 4 }).map((all) => all.join(','));
const test = fc.oneof(
  fc.tuple(name, fc.constantFrom('eq', 'ne', 'lt', 'ge'), fc.constantFrom(...literals)).map((all) => all.join(' ')),
  fc.tuple(fc.constantFrom('startswith', 'substringof', 'day', 'not', 'endswith'), name, fc.constantFrom(...literals)).map(([call, of, literal]) => `${call}(${call === 'substringof' ? `${literal},${of}` : `${of},${literal}`})`),
  fc.string({ maxLength: 12 }),
);
const filter = fc.array(test, { minLength: 1, maxLength: 3 }).chain((all) => fc.constantFrom(' and ', ' or ', ' ').map((word) => all.join(word)));
const option = fc.oneof(
  fc.tuple(fc.constant('$select'), fc.oneof(names, fc.constant(''))), fc.tuple(fc.constant('$expand'), fc.oneof(names, fc.constant(navigations.join(',')))), fc.tuple(fc.constant('$filter'), filter),
  fc.tuple(fc.constant('$orderby'), fc.tuple(names, fc.constantFrom('', ' desc', ' asc x')).map((all) => all.join(''))), fc.tuple(fc.constantFrom('$top', '$skip'), fc.constantFrom('0', '1', '5000', '9999999999', '-1', 'x')),
  fc.tuple(fc.constant('$skiptoken'), fc.constantFrom('Paged=TRUE&p_ID=1', 'Paged=TRUE&PagedPrev=TRUE&p_Title=x&p_ID=x', '%', 'p_ID=1e9')), fc.tuple(fc.constantFrom('@v', '@x', '@mask'), fc.constantFrom(...ODD)), fc.tuple(fc.constant('$format'), fc.constantFrom('json', 'xml', 'x')),
);
const query = fc.array(option, { maxLength: 3 }).map((all) => (all.length === 0 ? '' : `?${all.map(([key, held]) => `${encodeURIComponent(key)}=${encodeURIComponent(held)}`).join('&')}`));

const leaf = fc.oneof(fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e300, 2 ** 53, '', 'x', '1', '\u{1F600}', '\ud800', '\u0000', 'x'.repeat(65_536), [], {}, [null], ['x'], { results: [] }, { results: ['x'] }, { __deferred: {} }, { StringValue: 1 }, '2026-01-01T00:00:00Z', '0x01', '<View/>', '<Field', '<View><Query><Where><Eq><FieldRef Name="Nope"/></Eq></Where></Query></View>'), fc.string({ unit: 'binary', maxLength: 20 }));
const keys = ['Title', 'Id', 'Name', 'Description', 'parameters', 'query', 'ViewXml', 'ViewXml', 'formValues', 'FieldName', 'constructor', 'toString', '__metadata', 'Url', 'FieldTypeKind', 'SchemaXml', 'Choices', 'BasePermissions', 'DecodedUrl', 'options', 'LookupList', 'Formula', 'RenderOptions', 'FolderServerRelativeUrl', 'ChangeTokenStart', 'ItemLimit', 'TeamId', 'ManyId', 'Many', 'When', 'Link', 'ContentTypeId'];
const anything: fc.Arbitrary<unknown> = fc.oneof({ maxDepth: 2 }, leaf, fc.dictionary(fc.constantFrom(...keys), leaf, { maxKeys: 4 }), fc.dictionary(fc.constantFrom(...keys), fc.dictionary(fc.constantFrom(...keys), leaf, { maxKeys: 3 }), { maxKeys: 2 }), fc.array(leaf, { maxLength: 3 }));

/** A body that means something, with one value of it, at any depth, made into another. */
function spoilt(body: unknown): fc.Arbitrary<unknown> {
  if (typeof body !== 'object' || body === null) return anything;
  const all = Object.keys(body);
  if (all.length === 0) return fc.dictionary(fc.constantFrom(...keys), leaf, { maxKeys: 3 });
  return fc.constantFrom(...all).chain((key) => fc.oneof(anything, spoilt((body as Record<string, unknown>)[key])).map((held) => (Array.isArray(body) ? body.map((one: unknown, i) => (String(i) === key ? held : one)) : { ...body, [key]: held })));
}

const badly = (address: string): fc.Arbitrary<string> => {
  const open = address.lastIndexOf('(');
  return fc.constantFrom(...ODD).map((odd) => (open < 0 ? `${address}(${odd})` : `${address.slice(0, open)}(${odd})`));
};
const accept = fc.constantFrom('application/json', 'application/json;odata=nometadata', 'application/json;odata=verbose', 'application/json;odata=fullmetadata', 'application/json;odata.metadata=minimal', 'application/atom+xml');
const contentType = fc.constantFrom('application/json', 'application/json', 'application/json;odata=verbose', 'text/plain');
const ifMatch = fc.constantFrom('*', '*', '"1"', 'x');

/** Anything that can be asked at an address of the table, sensible or not. */
export function cases(places: readonly Place[]): fc.Arbitrary<Case> {
  return fc.constantFrom(...places).chain(({ address, body, verbs }) => fc.record({
    who: fc.constantFrom('anna', 'anna', 'erik', 'nils', 'petra', 'gast'),
    verb: fc.oneof(fc.constantFrom(...verbs), fc.constantFrom('GET', 'POST', 'MERGE', 'PUT', 'DELETE')),
    address: fc.tuple(fc.oneof({ weight: 3, arbitrary: fc.constant(address) }, { weight: 1, arbitrary: badly(address) }), fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 2, arbitrary: fc.constantFrom(...steps, '$value', '$count', 'Title', 'Id', 'constructor').map((step) => `/${step}`) }), query).map((all) => all.join('')),
    body: fc.oneof(fc.constant(body), spoilt(body), anything, fc.constant(undefined)),
    headers: fc.record({ accept, 'content-type': contentType, 'if-match': ifMatch }),
  }));
}
