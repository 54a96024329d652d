import type { Row } from './database';
import type { Item } from '../model/item';
import type { List } from './lists';
import type { Site } from './site';

/** ChangeType numbers of SharePoint (SP.ChangeType). */
export const CHANGE = {
  add: 1, update: 2, delete: 3, rename: 4, moveAway: 5, moveInto: 6, restore: 7, roleAdd: 8, roleDelete: 9, roleUpdate: 10, assignmentAdd: 11, assignmentDelete: 12,
  memberAdd: 13, memberDelete: 14, systemUpdate: 15, navigation: 16, scopeAdd: 17, scopeDelete: 18, contentTypeAdd: 19, contentTypeDelete: 20,
} as const;
export type ChangeName = keyof typeof CHANGE;

/** What was changed. A file is one beside a row (an attachment): those of libraries are items, as in SharePoint. */
export type ChangedKind = 'item' | 'list' | 'web' | 'site' | 'file' | 'folder' | 'user' | 'group' | 'contentType' | 'field' | 'view';

export interface Change {
  readonly no: number;
  /** Number of the list; 0 where no list is concerned. */
  readonly list: number;
  /** The row concerned; undefined for anything else. */
  readonly item: number | undefined;
  readonly uniqueId: string | undefined;
  readonly type: number;
  readonly at: string;
  readonly kind: ChangedKind;
  /** Key of the web it happened in; `''` is the root. */
  readonly web: string;
  /** What else is told of it: `FieldId`, `UserId`, a list's `Title` … */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What a change that is noted says beside its kind. */
export interface Noted {
  readonly list?: Pick<List, 'no'>;
  readonly item?: Pick<Item, 'id' | 'uniqueId'>;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Writes a line of the change log. */
export function noteChange(site: Site, kind: ChangedKind, name: ChangeName, editor: number, { list, item, facts }: Noted = {}): void {
  site.db.run('INSERT INTO changes (list, item, unique_id, type, at, editor, def) VALUES (?, ?, ?, ?, ?, ?, ?)',
    list?.no ?? 0, item?.id ?? null, item?.uniqueId ?? null, CHANGE[name], site.now(), editor, JSON.stringify({ kind, web: site.webKey, ...facts }));
}

/** What is known of a list when it is gone. */
const ofList = (site: Site, list: List): Readonly<Record<string, unknown>> => ({
  ListId: list.id, Title: list.title, BaseTemplate: list.props.BaseTemplate, Hidden: list.props.Hidden, RootFolderUrl: `${site.webPath}/${list.folder}`,
});

/** A change of a row; of the list itself where no row is given. */
export function recordChange(site: Site, list: List, name: ChangeName, item: Item | undefined, editor: number): void {
  if (item === undefined) noteChange(site, 'list', name, editor, { list, facts: ofList(site, list) });
  else noteChange(site, 'item', name, editor, { list, item });
}

function toChange(row: Row): Change {
  const { kind, web, ...facts } = JSON.parse(String(row['def'] ?? '{}')) as { kind?: ChangedKind; web?: string } & Record<string, unknown>;
  return {
    no: Number(row['no']),
    list: Number(row['list']),
    item: row['item'] === null ? undefined : Number(row['item']),
    uniqueId: row['unique_id'] === null ? undefined : String(row['unique_id']),
    type: Number(row['type']),
    at: String(row['at']),
    kind: kind ?? (row['item'] === null ? 'list' : 'item'),
    web: web ?? '',
    facts,
  };
}

/** Changes after a number, oldest first. `list` undefined means the whole site collection. */
export function changesAfter(site: Site, list: number | undefined, after: number, limit: number): Change[] {
  const rows = list === undefined
    ? site.db.all('SELECT * FROM changes WHERE no > ? ORDER BY no LIMIT ?', after, limit)
    : site.db.all('SELECT * FROM changes WHERE list = ? AND no > ? ORDER BY no LIMIT ?', list, after, limit);
  return rows.map(toChange);
}

/** Changes before a number, newest first. */
export function changesBefore(site: Site, list: number | undefined, before: number, limit: number): Change[] {
  const rows = list === undefined
    ? site.db.all('SELECT * FROM changes WHERE no < ? ORDER BY no DESC LIMIT ?', before, limit)
    : site.db.all('SELECT * FROM changes WHERE list = ? AND no < ? ORDER BY no DESC LIMIT ?', list, before, limit);
  return rows.map(toChange);
}

export const lastChange = (site: Site): number => Number(site.db.get('SELECT max(no) AS top FROM changes')?.['top'] ?? 0);
/** The last change before an instant, for tokens that name only a time. */
export const lastChangeBefore = (site: Site, iso: string): number =>
  Number(site.db.get('SELECT max(no) AS top FROM changes WHERE at < ?', iso)?.['top'] ?? 0);

const TICKS_AT_EPOCH = 621355968000000000n;
export const ticks = (iso: string): bigint => BigInt(Date.parse(iso)) * 10000n + TICKS_AT_EPOCH;
export const fromTicks = (value: bigint): string => new Date(Number((value - TICKS_AT_EPOCH) / 10000n)).toISOString();

/** Of what a token is: 1 the site collection, 2 a web, 3 a list. */
export type TokenScope = 1 | 2 | 3;

/** `1;<scope>;<guid>;<ticks>;<number>` (rule 13.1). */
export const token = (scope: TokenScope, id: string, iso: string, no: number): string => `1;${scope};${id};${ticks(iso)};${no}`;

/** The change number a token stands after; undefined for a text that is no token. */
export function tokenNumber(site: Site, text: string): number | undefined {
  const [version, , , tick, no] = text.split(';');
  if (version !== '1' || tick === undefined || no === undefined || !/^\d{1,19}$/.test(tick) || !/^-?\d{1,15}$/.test(no)) return undefined;
  if (Number.isNaN(new Date(Number((BigInt(tick) - TICKS_AT_EPOCH) / 10000n)).getTime())) return undefined;
  return no === '-1' ? lastChangeBefore(site, `${fromTicks(BigInt(tick)).slice(0, 19)}Z`) : Number(no);
}
