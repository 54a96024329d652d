import { escapeXml } from '../../model/xml';
import type { Answer } from '../http/exchange';
import { contentType } from './formats';

type Json = Readonly<Record<string, unknown>>;

const DATA = 'http://schemas.microsoft.com/ado/2007/08/dataservices';
const NAMES = `xmlns:d="${DATA}" xmlns:m="${DATA}/metadata" xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml"`;
const HEAD = '<?xml version="1.0" encoding="utf-8"?>';
const isObject = (held: unknown): held is Json => typeof held === 'object' && held !== null && !Array.isArray(held);
const isList = (held: unknown): held is readonly unknown[] => Array.isArray(held);
const metadataOf = (json: Json): Json | undefined => (isObject(json['__metadata']) ? json['__metadata'] : undefined);

// Characters XML cannot hold at all are left out.
const xml = (text: string): string =>
  escapeXml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
/** A property's name as the name of an element. */
const nameOf = (name: string): string => (/^[A-Za-z_][\w.-]*$/.test(name) ? name : name.replace(/[^\w.-]/g, '_').replace(/^(?![A-Za-z_])/, '_'));

function typeOf(held: unknown): string {
  if (typeof held === 'boolean') return 'Edm.Boolean';
  if (typeof held === 'number') return Number.isInteger(held) && Math.abs(held) < 2 ** 31 ? 'Edm.Int32' : 'Edm.Double';
  if (typeof held !== 'string') return '';
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?$/.test(held)) return 'Edm.DateTime';
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(held) ? 'Edm.Guid' : '';
}

const element = (name: string, type: string, attributes: string, inside: string): string =>
  `<d:${name}${attributes}${type === '' ? '' : ` m:type="${xml(type)}"`}>${inside}</d:${name}>`;

/** One value as an element; complex values nest, collections list their elements. */
function valueXml(name: string, held: unknown, attributes = ''): string {
  const at = nameOf(name);
  if (held === null || held === undefined) return `<d:${at}${attributes} m:null="true" />`;
  if (!isObject(held)) return Array.isArray(held) ? element(at, '', attributes, held.map((one) => valueXml('element', one)).join('')) : element(at, typeOf(held), attributes, xml(String(held)));
  const type = String(metadataOf(held)?.['type'] ?? '');
  const inside = isList(held['results']) ? held['results'].map((one) => valueXml('element', one)) : Object.entries(held).filter(([key]) => key !== '__metadata').map(([key, one]) => valueXml(key, one));
  return element(at, type, attributes, inside.join(''));
}

const isEntity = (held: unknown): boolean => isObject(held) && metadataOf(held)?.['uri'] !== undefined;
const isLink = (held: unknown): boolean => isObject(held) && ('__deferred' in held || isEntity(held) || (isList(held['results']) && held['results'].some(isEntity)));

function linkXml(name: string, held: Json, self: string, updated: string): string {
  const rows = isList(held['results']) ? held['results'].filter(isObject) : undefined;
  const kind = rows === undefined ? 'entry' : 'feed';
  const inside = '__deferred' in held ? '' : `<m:inline>${rows === undefined ? entryXml(held, '', updated) : feedXml(rows, `${self}/${name}`, updated)}</m:inline>`;
  return `<link rel="${DATA}/related/${xml(name)}" type="application/atom+xml;type=${kind}" title="${xml(name)}" href="${xml(`${self}/${name}`)}">${inside}</link>`;
}

function entryXml(json: Json, names: string, updated: string): string {
  const { id = '', uri = '', etag, type = '' } = metadataOf(json) ?? {};
  const self = String(uri).replace(/^.*?\/_api\//, '');
  const held = Object.entries(json).filter(([name]) => name !== '__metadata');
  const links = held.filter(([, one]) => isLink(one)).map(([name, one]) => linkXml(name, one as Json, self, updated));
  const properties = held.filter(([, one]) => !isLink(one)).map(([name, one]) => valueXml(name, one));
  return [
    `<entry${names}${etag === undefined ? '' : ` m:etag="${xml(String(etag))}"`}><id>${xml(String(id))}</id>`,
    `<category term="${xml(String(type))}" scheme="${DATA}/scheme" /><link rel="edit" href="${xml(self)}" />`, ...links,
    `<title /><updated>${updated}</updated><author><name /></author><content type="application/xml"><m:properties>${properties.join('')}</m:properties></content></entry>`,
  ].join('');
}

const feedXml = (rows: readonly Json[], id: string, updated: string, names = '', next = ''): string =>
  `<feed${names}><id>${xml(id)}</id><title /><updated>${updated}</updated>${rows.map((row) => entryXml(row, '', updated)).join('')}${next}</feed>`;

/** What stands under `d`: an entity, a collection of them, or one named value. */
function bodyOf(d: Json, base: string, updated: string): readonly [type: string, text: string] {
  const names = ` xml:base="${xml(base)}" xmlns="http://www.w3.org/2005/Atom" ${NAMES}`;
  if (isEntity(d)) return ['application/atom+xml;type=entry;charset=utf-8', entryXml(d, names, updated)];
  const rows = d['results'];
  if (isList(rows)) {
    const next = typeof d['__next'] === 'string' ? `<link rel="next" href="${xml(d['__next'])}" />` : '';
    return ['application/atom+xml;type=feed;charset=utf-8', feedXml(rows.filter(isObject), base, updated, names, next)];
  }
  const [[name, held] = ['Value', null]] = Object.entries(d);
  return ['application/xml;charset=utf-8', valueXml(name, held, ` ${NAMES}`)];
}

function errorXml(error: Json): string {
  const message = isObject(error['message']) ? error['message'] : {};
  return `<m:error xmlns:m="${DATA}/metadata"><m:code>${xml(String(error['code']))}</m:code><m:message xml:lang="${xml(String(message['lang']))}">${xml(String(message['value']))}</m:message></m:error>`;
}

/** An answer in verbose JSON as SharePoint's default, Atom XML (rule 1.4). Anything else passes as it is. */
export function atomAnswer(answer: Answer, base: string, updated: string): Answer {
  if (answer.headers['Content-Type'] !== contentType('verbose')) return answer;
  if (answer.body === '') return { ...answer, headers: { ...answer.headers, 'Content-Type': 'application/atom+xml;charset=utf-8' } };
  const json = JSON.parse(answer.body) as { readonly d?: Json; readonly error?: Json };
  const [type, text] = json.error === undefined ? bodyOf(json.d ?? {}, base, updated) : (['application/xml;charset=utf-8', errorXml(json.error)] as const);
  return { ...answer, headers: { ...answer.headers, 'Content-Type': type }, body: HEAD + text };
}
