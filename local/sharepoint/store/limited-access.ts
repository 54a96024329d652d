import type { Database } from './database';
import { LIMITED_ACCESS } from './roles';
import { partsOfScope, scopeOfKey, type Scope } from './scopes';

/** How scopes inherit from one another. */
export interface ScopeTree {
  /** What a scope inherits from; undefined for the root web. */
  parentOf(scope: Scope): Scope | undefined;
  /** The scope whose permissions hold: itself, or the nearest above with its own. */
  rootOf(scope: Scope): Scope;
}

/**
 * Limited Access is nobody's to give: whoever is granted something holds it on all that lies above, so that they get there,
 * and loses it with the last grant below. Whoever is taken away above is taken away below too (SPRoleAssignmentCollection.Add, Remove).
 */
export function createLimitedAccess(db: Database, { parentOf, rootOf }: ScopeTree) {
  /** The scopes above one with permissions of their own, the nearest first. */
  function* above(scope: Scope): Iterable<Scope> {
    for (let up = parentOf(scope); up !== undefined; up = parentOf(up)) {
      up = rootOf(up);
      yield up;
    }
  }
  const isBelow = (scope: Scope, top: Scope): boolean => {
    for (let up = parentOf(scope); up !== undefined; up = parentOf(up)) if (up.key === top.key) return true;
    return false;
  };
  function* grantsBelow(top: Scope, principal: number): Iterable<string> {
    const { kind, id } = partsOfScope(top);
    const inList = kind === 'list';
    const rows = inList
      ? db.iterate('SELECT DISTINCT scope FROM assignments WHERE scope > ? AND scope < ? AND principal = ?', `item:${id}:`, `item:${id};`, principal)
      : db.iterate('SELECT DISTINCT scope FROM assignments WHERE principal = ? AND scope <> ?', principal, top.key);
    for (const row of rows) {
      const key = String(row['scope']);
      if (inList || top.parent === undefined || isBelow(scopeOfKey(key), top)) yield key;
    }
  }
  const hasBelow = (top: Scope, principal: number): boolean => {
    for (const _grant of grantsBelow(top, principal)) return true;
    return false;
  };
  const rolesAt = (scope: Scope, principal: number): number[] =>
    db.all('SELECT role FROM assignments WHERE scope = ? AND principal = ?', scope.key, principal).map((row) => Number(row['role']));
  const give = (scope: Scope, principal: number): void => db.run('INSERT INTO assignments VALUES (?, ?, ?)', scope.key, principal, LIMITED_ACCESS);
  const takeAt = (scope: Scope, principal: number): void => {
    const [role, ...others] = rolesAt(scope, principal);
    if (role === LIMITED_ACCESS && others.length === 0 && !hasBelow(scope, principal)) db.run('DELETE FROM assignments WHERE scope = ? AND principal = ?', scope.key, principal);
  };

  return {
    /** After a grant on `scope`. */
    giveAbove(scope: Scope, principal: number): void {
      for (const up of above(scope)) if (rolesAt(up, principal).length === 0) give(up, principal);
    },
    /** After a grant on `scope` or below it went. */
    takeAbove(scope: Scope, principal: number): void {
      takeAt(scope, principal);
      for (const up of above(scope)) takeAt(up, principal);
    },
    /** After one level on `scope` went: who holds something below still has to get there. */
    keep(scope: Scope, principal: number): void {
      if (rolesAt(scope, principal).length === 0 && hasBelow(scope, principal)) give(scope, principal);
    },
    removeBelow(scope: Scope, principal: number): void {
      for (const key of [...grantsBelow(scope, principal)]) db.run('DELETE FROM assignments WHERE scope = ? AND principal = ?', key, principal);
    },
  };
}
