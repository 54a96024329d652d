import { badQuery, spException, wrongType } from './errors';
import type { FieldDef } from './field-def';
import { isLookup, isMulti, typeOf } from './field-types';
import { defaultOf } from './formula/columns';
import { fold, localMidnight, bareId, isoSeconds } from './text';

/** A value as stored: text, number, boolean, date (ISO), ids, choices, or a link. */
export type Stored = string | number | boolean | null | readonly number[] | readonly string[] | { readonly Url: string; readonly Description: string } | Place;
/** Where on earth. */
export interface Place {
  readonly Latitude: number;
  readonly Longitude: number;
  readonly Altitude: number;
  readonly Measure: number;
}
export type SortKey = string | number | null;

const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** Assumption: a plain Note takes 63,999 characters, the documented limit of multi-line text in lists. */
const NOTE_LIMIT = 63_999;

const invalid = (kind: string): Error => spException(400, -2130575155, `Invalid ${kind} value.\n\nA ${kind} field contains invalid data. Please check the value and try again.`);
/** Each part of a link. */
const URL_LIMIT = 255;
const GUID = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** An ISO date to whole seconds UTC; a date without zone counts as UTC. Throws 400 for anything else. */
export function parseDate(given: unknown): string {
  if (typeof given !== 'string' || !ISO.test(given)) throw wrongType('Edm.DateTime');
  const bare = given.length === 10 ? `${given}T00:00:00Z` : /(Z|[+-]\d{2}:?\d{2})$/.test(given) ? given : `${given}Z`;
  const at = new Date(bare);
  if (Number.isNaN(at.getTime())) throw wrongType('Edm.DateTime');
  return isoSeconds(at);
}

function integer(given: unknown): number {
  if (typeof given !== 'number' || !Number.isInteger(given) || Math.abs(given) > 2147483647) throw wrongType('Edm.Int32');
  return given;
}

function link(given: unknown): Stored {
  if (typeof given !== 'object' || given === null || !('Url' in given)) throw badQuery("A node of type 'PrimitiveValue' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected.");
  const { Url, Description } = given as { Url?: unknown; Description?: unknown };
  if (Url === null || Url === '') return null;
  if (typeof Url !== 'string') throw wrongType('Edm.String');
  if (Description !== undefined && Description !== null && typeof Description !== 'string') throw wrongType('Edm.String');
  if (Url.length > URL_LIMIT || (Description ?? '').length > URL_LIMIT) throw invalid('URL');
  return { Url, Description: typeof Description === 'string' && Description !== '' ? Description : Url };
}

function place(given: unknown): Place {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw wrongType('SP.FieldGeolocationValue');
  const at = (name: string): number => {
    const one = (given as Record<string, unknown>)[name] ?? 0;
    if (typeof one !== 'number' || !Number.isFinite(one)) throw wrongType('Edm.Double');
    return one;
  };
  const made = { Latitude: at('Latitude'), Longitude: at('Longitude'), Altitude: at('Altitude'), Measure: at('Measure') };
  if (Math.abs(made.Latitude) > 90 || Math.abs(made.Longitude) > 180) throw invalid('geolocation');
  return made;
}

function array<T>(given: unknown, one: (item: unknown) => T): readonly T[] | null {
  const list = typeof given === 'object' && given !== null && 'results' in given ? given.results : given;
  if (!Array.isArray(list)) throw badQuery("A node of type 'PrimitiveValue' was read from the JSON reader. A 'StartArray' node was expected.");
  return list.length === 0 ? null : list.map(one);
}

/** A number within what its column allows. */
function inRange(extras: FieldDef['extras'], given: number): number {
  if (given < Number(extras['MinimumValue'] ?? -Infinity) || given > Number(extras['MaximumValue'] ?? Infinity)) throw invalid('number');
  return given;
}

/** A JSON value of a write as stored, or SharePoint's 400. `timeZone` is the web's. */
export function parseValue(field: FieldDef, given: unknown, timeZone: string): Stored {
  if (given === null || given === undefined) return null;
  const { type, extras } = field;
  if (isLookup(type)) {
    if (isMulti(type)) return array(given, integer);
    const id = integer(given);
    return id === 0 ? null : id;
  }
  switch (type) {
    case 'Boolean':
    case 'Attachments':
      if (typeof given !== 'boolean') throw wrongType('Edm.Boolean');
      return given;
    case 'Number':
    case 'Currency':
      if (typeof given !== 'number' || !Number.isFinite(given)) throw wrongType('Edm.Double');
      return inRange(extras, given);
    case 'Integer':
      return inRange(extras, integer(given));
    case 'Counter':
    case 'ModStat':
      return integer(given);
    case 'DateTime': {
      const at = parseDate(given);
      return extras['DisplayFormat'] === 0 ? `${new Date(localMidnight(Date.parse(at), timeZone)).toISOString().slice(0, 19)}Z` : at;
    }
    case 'MultiChoice':
      return array(given, (item) => {
        if (typeof item !== 'string') throw wrongType('Edm.String');
        if (item.length > 255) throw invalid('choice');
        return item;
      });
    case 'URL':
      return link(given);
    case 'Geolocation':
      return place(given);
    case 'Guid':
      if (typeof given !== 'string' || (given !== '' && !GUID.test(given))) throw wrongType('Edm.Guid');
      return given === '' ? null : bareId(given);
    default: {
      if (typeof given !== 'string') throw wrongType(typeOf(type).edm);
      const limit = ['Note', 'Location', 'Thumbnail'].includes(type) ? NOTE_LIMIT : type === 'Text' ? Number(extras['MaxLength'] ?? 255) : 255;
      if (given.length > limit) throw invalid(type === 'Choice' ? 'choice' : 'text');
      return given === '' ? null : given;
    }
  }
}

/** What a value is compared and sorted by; null sorts first. */
export function sortKey(field: FieldDef, value: unknown): SortKey {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  return field.type === 'DateTime' ? Date.parse(value) : fold(value);
}

/** The value a column's default gives a new item. */
export function defaultFor(field: FieldDef, now: string, timeZone: string): Stored {
  const given = field.defaultFormula ? defaultOf(field.defaultFormula, field, now, timeZone) : field.defaultValue;
  if (given === null || given === '') return null;
  switch (field.type) {
    case 'Boolean':
      return given === '1' || given.toLowerCase() === 'true';
    case 'Number':
    case 'Currency':
    case 'Integer':
      return Number.isFinite(Number(given)) ? Number(given) : null;
    case 'DateTime':
      return given.toLowerCase() === '[today]' ? parseValue(field, now, timeZone) : ISO.test(given) ? parseValue(field, given, timeZone) : null;
    case 'MultiChoice':
      return given.split(';#').filter((part) => part !== '');
    default:
      return given;
  }
}
