import { badQuery, unknownProperty, wrongType } from '../../model/errors';
import { CHANGE, type Change, type ChangedKind } from '../../store/changes';
import type { Json } from '../core/node';

const TYPE = 'SP.ChangeQuery';

/** The flag of SP.ChangeQuery for each kind of thing. */
const OBJECTS: Readonly<Record<ChangedKind, string>> = {
  item: 'Item', list: 'List', web: 'Web', site: 'Site', file: 'File', folder: 'Folder', user: 'User', group: 'Group', contentType: 'ContentType', field: 'Field', view: 'View',
};
/** The flag for each type of change. A scope of permissions that comes or goes is asked for with the assignments in it. */
const VERBS: Readonly<Record<number, string>> = {
  [CHANGE.add]: 'Add', [CHANGE.update]: 'Update', [CHANGE.delete]: 'DeleteObject', [CHANGE.rename]: 'Rename', [CHANGE.moveAway]: 'Move', [CHANGE.moveInto]: 'Move',
  [CHANGE.restore]: 'Restore', [CHANGE.roleAdd]: 'RoleDefinitionAdd', [CHANGE.roleDelete]: 'RoleDefinitionDelete', [CHANGE.roleUpdate]: 'RoleDefinitionUpdate',
  [CHANGE.assignmentAdd]: 'RoleAssignmentAdd', [CHANGE.assignmentDelete]: 'RoleAssignmentDelete', [CHANGE.memberAdd]: 'GroupMembershipAdd',
  [CHANGE.memberDelete]: 'GroupMembershipDelete', [CHANGE.systemUpdate]: 'SystemUpdate', [CHANGE.navigation]: 'Navigation', [CHANGE.scopeAdd]: 'RoleAssignmentAdd',
  [CHANGE.scopeDelete]: 'RoleAssignmentDelete', [CHANGE.contentTypeAdd]: 'Add', [CHANGE.contentTypeDelete]: 'DeleteObject',
};
/** Known beside those: things this server has no changes of, and what says how to read. */
const OTHERS: readonly string[] = ['Alert', 'SecurityPolicy', 'RecursiveAll', 'RequireSecurityTrim', 'IgnoreStartTokenNotFoundError', 'LatestFirst'];
const FLAGS = new Set([...Object.values(OBJECTS), ...Object.values(VERBS), ...OTHERS]);

const DEFAULT = 1000;
/** The most a client may ask for: https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee581265(v=office.15) */
const MOST = 2000;

export interface ChangeQuery {
  readonly isWanted: (change: Change) => boolean;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly limit: number;
  readonly latestFirst: boolean;
}

const isObject = (held: unknown): held is Json => typeof held === 'object' && held !== null && !Array.isArray(held);

function tokenText(query: Json, name: string): string | undefined {
  const given = query[name];
  if (given === undefined || given === null) return undefined;
  if (!isObject(given)) throw badQuery('An unexpected node was found when reading from the JSON reader. A start object was expected.');
  const text = given['StringValue'];
  if (text === undefined || text === null || text === '') return undefined;
  if (typeof text !== 'string') throw wrongType('Edm.String');
  return text;
}

function limitOf(given: unknown): number {
  if (given === undefined || given === null || given === '') return DEFAULT;
  const wanted = typeof given === 'number' || (typeof given === 'string' && /^-?\d+$/.test(given)) ? Number(given) : Number.NaN;
  if (!Number.isInteger(wanted)) throw wrongType('Edm.Int64');
  return wanted <= 0 ? DEFAULT : Math.min(wanted, MOST);
}

/**
 * An SP.ChangeQuery out of the body of `getChanges` (rule 13.2).
 * Throws 400 for a body without `query`, for what the type does not have, and for values of another type.
 */
export function changeQuery(body: Json): ChangeQuery {
  const query = body['query'];
  if (!isObject(query)) throw badQuery('The parameter query does not exist in method getChanges.');
  const on = new Set<string>();
  for (const [name, held] of Object.entries(query)) {
    if (name === 'ChangeTokenStart' || name === 'ChangeTokenEnd' || name === 'FetchLimit') continue;
    if (!FLAGS.has(name)) throw unknownProperty(name, TYPE);
    if (typeof held !== 'boolean' && held !== null) throw wrongType('Edm.Boolean');
    if (held === true) on.add(name);
  }
  return {
    isWanted: ({ kind, type }) => on.has(OBJECTS[kind]) && on.has(VERBS[type] ?? ''),
    start: tokenText(query, 'ChangeTokenStart'),
    end: tokenText(query, 'ChangeTokenEnd'),
    limit: limitOf(query['FetchLimit']),
    latestFirst: on.has('LatestFirst'),
  };
}
