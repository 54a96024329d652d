import type { Field, PersonRef } from '../schema/field-kinds';
import type { RowMeta } from '../schema/define-list';
import type { AnyDeclaration } from './columns';

/** One row as SharePoint sends it. */
export type RawRow = Readonly<Record<string, unknown>>;
type Reading = { readonly value: unknown; readonly isReadable: boolean };

const read = (value: unknown): Reading => ({ value, isReadable: true });
const unreadable = (value: unknown): Reading => ({ value, isReadable: false });
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (raw: unknown): boolean => raw === null || raw === undefined || raw === '';

/** The value of an empty column. */
export const emptyOf = (field: Field): unknown => {
  switch (field.kind) {
    case 'text': case 'note': return '';
    case 'yesNo': return false;
    case 'people': case 'keys': return [];
    case 'choice': case 'number': case 'day': case 'moment': case 'person': return null;
  }
};

const textOf = (raw: unknown): Reading => {
  if (typeof raw === 'string') return read(raw.replace(/\r\n?/g, '\n'));
  return typeof raw === 'number' || typeof raw === 'boolean' ? read(String(raw)) : unreadable('');
};

const numberOf = (raw: unknown): Reading => {
  const value = typeof raw === 'string' ? Number(raw) : raw;
  return typeof value === 'number' && Number.isFinite(value) ? read(value) : unreadable(null);
};

const yesNoOf = (raw: unknown): Reading => {
  if (typeof raw === 'boolean') return read(raw);
  return raw === 1 || raw === '1' ? read(true) : raw === 0 || raw === '0' ? read(false) : unreadable(false);
};

/**
 * A day is stored as midnight UTC. A row edited in SharePoint's own form holds the site's midnight instead, some hours
 * before or after: the nearest midnight UTC is the day that was meant, anywhere from UTC-11 to UTC+12.
 */
const dayOf = (raw: unknown): Reading => {
  const moment = typeof raw === 'string' ? Date.parse(raw) : Number.NaN;
  return Number.isNaN(moment) ? unreadable(null) : read(new Date(Math.round(moment / DAY_MS) * DAY_MS).toISOString().slice(0, 10));
};
const DAY_MS = 86_400_000;

const momentOf = (raw: unknown): Reading => {
  const moment = typeof raw === 'string' ? Date.parse(raw) : Number.NaN;
  return Number.isNaN(moment) ? unreadable(null) : read(isoOf(moment));
};
/** Without thousandths, as SharePoint keeps moments. */
const isoOf = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;

/** A person; null when there is none or when the person was removed from the site (no name left). */
const personOf = (raw: unknown): PersonRef | null => {
  if (!isObject(raw)) return null;
  const { Id: id, Title: name, EMail: email } = raw;
  return typeof id === 'number' && id > 0 && typeof name === 'string' ? { id, name, email: typeof email === 'string' ? email : '' } : null;
};

const peopleOf = (raw: unknown): Reading => {
  const list = isObject(raw) && Array.isArray(raw['results']) ? raw['results'] : raw;
  return Array.isArray(list) ? read(list.map(personOf).filter((one) => one !== null)) : unreadable([]);
};

const valueOf = (field: Field, raw: unknown): Reading => {
  if (isEmpty(raw)) return read(emptyOf(field));
  switch (field.kind) {
    case 'text': case 'note': return textOf(raw);
    case 'choice': return typeof raw === 'string' && field.codes.includes(raw) ? read(raw) : unreadable(null);
    case 'number': return numberOf(raw);
    case 'yesNo': return yesNoOf(raw);
    case 'day': return dayOf(raw);
    case 'moment': return momentOf(raw);
    case 'person': return read(personOf(raw));
    case 'people': return peopleOf(raw);
    case 'keys': return typeof raw === 'string' ? read(raw.split(/\s*[\r\n]+\s*/).map((key) => key.trim()).filter((key) => key !== '')) : unreadable([]);
  }
};

const momentText = (raw: unknown): string => { const { value } = momentOf(raw); return typeof value === 'string' ? value : ''; };

/** Starts the stand-in for a missing key; the row's id follows. */
export const KEY_OF_ID = '#';

/** ETag of a row's version, as SharePoint writes it for list items. */
export const etagOf = (version: unknown): string => `"${String(version)}"`;

/**
 * Reads a row and repairs it: what this version cannot read becomes the column's empty value, and the property is
 * named in `unreadable`. Total.
 * @param list the declaration; @param raw as read with `columnsOf(list)`
 */
export const parseRow = (list: AnyDeclaration, raw: RawRow): RowMeta & Readonly<Record<string, unknown>> => {
  const values: Record<string, unknown> = {};
  const notRead: string[] = [];
  for (const [name, field] of Object.entries(list.fields)) {
    const { value, isReadable } = valueOf(field, raw[field.internal]);
    values[name] = value;
    if (!isReadable) notRead.push(name);
  }
  const id = Number(raw['Id'] ?? raw['ID']);
  // A row made by hand in SharePoint has no key; two of them must not be taken for one.
  if (values['key'] === '') values['key'] = `${KEY_OF_ID}${id}`;
  return {
    ...values,
    id,
    etag: etagOf(raw['owshiddenversion']),
    created: momentText(raw['Created']),
    modified: momentText(raw['Modified']),
    author: personOf(raw['Author']),
    editor: personOf(raw['Editor']),
    unreadable: notRead,
  };
};
