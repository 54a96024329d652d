import { NO_RIGHTS, union, type Mask } from '../model/permission-bits';
import { directoryGroupsOf } from '../people';
import type { Database } from './database';
import { principalById, principalByLogin } from './principals';
import type { Scope } from './scopes';

/** Who all stands for a user: the user, their groups of the directory, and the groups of the site those are in. */
export function createCircles(db: Database) {
  /** The groups of the directory that a login is in and that the site knows, as users of the site. */
  const directoryIds = (login: string): number[] => directoryGroupsOf(login).flatMap((group) => principalByLogin(db, group.login)?.id ?? []);
  const circleOf = (user: number): number[] => {
    const held = principalById(db, user);
    return withGroups(held?.kind === 'user' ? [user, ...directoryIds(held.login)] : [user]);
  };
  const withGroups = (ids: readonly number[]): number[] => {
    const groups = db.all('SELECT DISTINCT grp FROM members WHERE user IN (SELECT value FROM json_each(?))', JSON.stringify(ids));
    return [...ids, ...groups.map((row) => Number(row['grp']))];
  };
  const maskOfCircle = (circle: readonly number[], scope: Scope): Mask => {
    const rows = db.all(
      `SELECT r.high, r.low FROM assignments a JOIN roles r ON r.id = a.role
       WHERE a.scope = ? AND a.principal IN (SELECT value FROM json_each(?))`,
      scope.key, JSON.stringify(circle),
    );
    return rows.reduce<Mask>((sum, r) => union(sum, { high: Number(r['high']), low: Number(r['low']) }), NO_RIGHTS);
  };
  return { directoryIds, withGroups, circleOf, maskOfCircle };
}
