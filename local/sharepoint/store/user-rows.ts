import { createHash } from 'node:crypto';
import { readMeta, type Database } from './database';
import type { Item } from '../model/item';
import { allPrincipals, isSecurityGroup, principalById, type Principal } from './principals';

/** Who made the rows of the user information list. */
export const SYSTEM_ACCOUNT = 1073741823;

/** A guid that is the same at every reading. */
function guidOf(site: string, id: number, which: string): string {
  const hex = createHash('sha256').update(`${site} ${which} ${id}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** What the user information list says of a principal, by column. */
export function userValues(principal: Principal) {
  const [first = '', ...rest] = principal.kind === 'group' || isSecurityGroup(principal) ? [] : principal.title.split(' ');
  const mail = principal.email === '' ? null : principal.email;
  return {
    Title: principal.title, Name: principal.login.replace(/^removed \d+: /, ''), EMail: mail, UserName: mail, FirstName: first === '' ? null : first,
    LastName: rest.length === 0 ? null : rest.join(' '), JobTitle: typeof principal.props['JobTitle'] === 'string' ? principal.props['JobTitle'] : null,
    Department: null, MobilePhone: null, SipAddress: mail, IsSiteAdmin: principal.isSiteAdmin, Picture: null, Deleted: principal.kind === 'removed',
  };
}

function toRow(db: Database, list: number, principal: Principal): Item {
  const site = readMeta(db, 'webId') ?? '';
  const created = readMeta(db, 'created') ?? '';
  const type = principal.kind === 'group' ? '0x010B' : isSecurityGroup(principal) ? '0x010C' : '0x010A';
  return {
    list, id: principal.id, guid: guidOf(site, principal.id, 'item'), uniqueId: guidOf(site, principal.id, 'unique'), version: 1, uiVersion: 512,
    created, modified: created, author: SYSTEM_ACCOUNT, editor: SYSTEM_ACCOUNT, data: { ...userValues(principal), ContentTypeId: type },
  };
}

/** All rows of the user information list, by id. Who was removed has none. */
export const userRows = (db: Database, list: number): Item[] =>
  [...allPrincipals(db, 'user'), ...allPrincipals(db, 'group')].sort((a, b) => a.id - b.id).map((principal) => toRow(db, list, principal));

export function userRow(db: Database, list: number, id: number): Item | undefined {
  const principal = principalById(db, id);
  return principal === undefined || principal.kind === 'removed' ? undefined : toRow(db, list, principal);
}

export const countUserRows = (db: Database): number => Number(db.get("SELECT count(*) AS n FROM principals WHERE kind <> 'removed'")?.['n'] ?? 0);
