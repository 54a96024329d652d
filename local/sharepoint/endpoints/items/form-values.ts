import type { FieldDef } from '../../model/field-def';
import { isLookup, isMulti, isPerson } from '../../model/field-types';
import { readDate, readNumber } from '../../model/form-text';
import { parseValue, type Stored } from '../../model/values';
import type { Context } from '../../protocol/http/exchange';
import { targetOf } from '../../store/columns';
import { findItem } from '../../store/items';
import { allPrincipals, ensureUser, principalById, principalByLogin } from '../../store/principals';
import { fromDirectory } from '../people/directory';
import { blank, formError, noPerson, notChoice, notDate, notLink, notNumber, noTarget } from './form-error';

/** Somebody by login, mail, id or a group's name; who is in the directory alone becomes a user of the site. */
function personOf(ctx: Context, key: string): number {
  const id = /^\d+(;#.*)?$/.exec(key) === null ? undefined : Number.parseInt(key, 10);
  const known = id === undefined ? principalByLogin(ctx.site.db, key) : principalById(ctx.site.db, id);
  if (known !== undefined && known.kind !== 'removed') return known.id;
  const person = fromDirectory(key);
  if (person !== undefined) return ensureUser(ctx.site.db, person).id;
  const named = [...allPrincipals(ctx.site.db, 'user'), ...allPrincipals(ctx.site.db, 'group')].filter((one) => one.title.toLowerCase() === key.toLowerCase());
  if (named.length !== 1 || named[0] === undefined) throw noPerson();
  return named[0].id;
}

/** The keys of `[{"Key":"i:0#.f|membership|…"}]`, of one such object, or of bare logins (`a;b`). */
function personKeys(text: string): string[] {
  if (!/^\s*[[{]/.test(text)) return text.split(/;(?!#)/).map((one) => one.trim()).filter((one) => one !== '');
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw noPerson();
  }
  return (Array.isArray(given) ? given : [given]).map((one: unknown) => {
    const key = typeof one === 'object' && one !== null && 'Key' in one ? one.Key : undefined;
    if (typeof key !== 'string' || key === '') throw noPerson();
    return key;
  });
}

function people(ctx: Context, field: FieldDef, text: string): Stored {
  const ids = [...new Set(personKeys(text).map((key) => personOf(ctx, key)))];
  if (ids.length === 0) return null;
  if (isMulti(field.type)) return ids;
  if (ids.length > 1) throw formError('You can only enter one person or group here.');
  return ids[0] ?? null;
}

/** `1`, `1;#Title`, and several as `1;#;#2;#;#`: an id and its text in turn. */
function lookups(ctx: Context, field: FieldDef, text: string): Stored {
  const parts = text.split(';#').filter((_part, i) => i % 2 === 0).map((part) => part.trim()).filter((part) => part !== '');
  const target = targetOf(ctx.site, field);
  const ids = parts.map((part) => {
    const id = /^\d+$/.test(part) ? Number(part) : Number.NaN;
    if (Number.isNaN(id) || (id !== 0 && target !== undefined && findItem(ctx.site.db, target, id) === undefined)) throw noTarget();
    return id;
  }).filter((id) => id !== 0);
  if (ids.length === 0) return null;
  if (isMulti(field.type)) return ids;
  if (ids.length > 1) throw noTarget();
  return ids[0] ?? null;
}

const TRUE = ['1', 'true', 'yes', '-1'];
const FALSE = ['0', 'false', 'no', '2'];

function number(field: FieldDef, text: string): Stored {
  const given = readNumber(text);
  if (given === undefined || (field.type === 'Integer' && !Number.isInteger(given))) throw notNumber();
  const [least, most] = [Number(field.extras['MinimumValue'] ?? -Infinity), Number(field.extras['MaximumValue'] ?? Infinity)];
  if (given < least || given > most) throw formError(`The value of this field must be between ${least} and ${most}.`);
  return given;
}

function choice(field: FieldDef, text: string): string {
  const choices = Array.isArray(field.extras['Choices']) ? (field.extras['Choices'] as readonly unknown[]) : [];
  if (field.extras['FillInChoice'] !== true && !choices.includes(text)) throw notChoice();
  return text;
}

function link(text: string): Stored {
  const comma = /,\s/.exec(text)?.index;
  const Url = (comma === undefined ? text : text.slice(0, comma)).trim();
  const Description = comma === undefined ? '' : text.slice(comma + 1).trim();
  if (!/^([a-z][a-z0-9+.-]*:|[/#\\])/i.test(Url) || Url.length > 255 || Description.length > 255) throw notLink();
  return { Url, Description: Description === '' ? Url : Description };
}

/**
 * A form's text as the column's value (rule 10.3): as an en-US site reads dates and numbers, and as SharePoint's forms write people,
 * lookups, links and choices. Throws an SpError whose sentence belongs in the value's own line.
 */
export function fromText(ctx: Context, field: FieldDef, text: string, isUtc: boolean): Stored {
  if (text.trim() === '') {
    if (field.required) throw blank();
    return null;
  }
  if (isPerson(field.type)) return people(ctx, field, text);
  if (isLookup(field.type)) return lookups(ctx, field, text);
  switch (field.type) {
    case 'Number': case 'Currency': case 'Integer': return number(field, text);
    case 'Boolean': {
      const word = text.trim().toLowerCase();
      if (!TRUE.includes(word) && !FALSE.includes(word)) throw formError('This column takes 1 for Yes and 0 for No.');
      return TRUE.includes(word);
    }
    case 'DateTime': {
      const at = readDate(text, ctx.site.timeZone, isUtc);
      if (at === undefined) throw notDate();
      return parseValue(field, at, ctx.site.timeZone);
    }
    case 'Choice': return choice(field, text);
    case 'MultiChoice': {
      const given = text.split(';#').filter((part) => part !== '').map((part) => choice(field, part));
      return given.length === 0 ? null : given;
    }
    case 'URL': return link(text);
    default: return parseValue(field, text, ctx.site.timeZone);
  }
}
