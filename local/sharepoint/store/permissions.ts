import type { Database } from './database';
import { ALL_RIGHTS, NO_RIGHTS, union, type Mask } from '../model/permission-bits';
import { principalById } from './principals';
import { LIMITED_ACCESS } from './roles';

/** Something with its own or inherited permissions. */
export interface Scope {
  readonly key: string;
  readonly parent: Scope | undefined;
}

export const WEB_SCOPE: Scope = { key: 'web', parent: undefined };
export const listScope = (listId: string): Scope => ({ key: `list:${listId}`, parent: WEB_SCOPE });
export const itemScope = (listId: string, item: number): Scope => ({
  key: `item:${listId}:${item}`,
  parent: listScope(listId),
});

export interface Assignment {
  readonly principal: number;
  readonly roles: readonly number[];
}

/** Who may do what, per scope. Answers are remembered until anything about security changes. */
export function createPermissions(db: Database) {
  const masks = new Map<string, Mask>();
  let unique: Set<string> | undefined;
  const forget = (): void => {
    masks.clear();
    unique = undefined;
  };
  db.onRollback(forget);

  const isUnique = (scope: Scope): boolean => {
    unique ??= new Set(db.all('SELECT scope FROM scopes').map((row) => String(row['scope'])));
    return scope.parent === undefined || unique.has(scope.key);
  };
  /** What a scope inherits from: for a row in a folder, the folder. */
  const parentOf = (scope: Scope): Scope | undefined => {
    const [kind, list = '', item = ''] = scope.key.split(':');
    if (kind !== 'item') return scope.parent;
    const row = db.get('SELECT folder FROM placed WHERE list = ? AND item = ?', list, Number(item));
    return row === undefined ? scope.parent : itemScope(list, Number(row['folder']));
  };
  const rootOf = (scope: Scope): Scope => {
    const parent = isUnique(scope) ? undefined : parentOf(scope);
    return parent === undefined ? scope : rootOf(parent);
  };

  const compute = (user: number, scope: Scope): Mask => {
    if (principalById(db, user)?.isSiteAdmin === true) return ALL_RIGHTS;
    const rows = db.all(
      `SELECT r.high, r.low FROM assignments a JOIN roles r ON r.id = a.role
       WHERE a.scope = ? AND (a.principal = ? OR a.principal IN (SELECT grp FROM members WHERE user = ?))`,
      scope.key, user, user,
    );
    return rows.reduce<Mask>((sum, r) => union(sum, { high: Number(r['high']), low: Number(r['low']) }), NO_RIGHTS);
  };

  return {
    forget,
    isUnique,
    rootOf,
    /** The rights of one user on a scope: all for site administrators, else the sum of own and groups' levels. */
    maskOf(user: number, scope: Scope): Mask {
      const root = rootOf(scope);
      const key = `${user}|${root.key}`;
      const known = masks.get(key);
      if (known !== undefined) return known;
      const mask = compute(user, root);
      masks.set(key, mask);
      return mask;
    },
    /** True when some item of the list has permissions of its own, so that rows must be checked one by one. */
    hasItemScopes(listId: string): boolean {
      isUnique(WEB_SCOPE);
      for (const key of unique ?? []) if (key.startsWith(`item:${listId}:`)) return true;
      return false;
    },
    assignments(scope: Scope): Assignment[] {
      const byPrincipal = new Map<number, number[]>();
      const rows = db.all('SELECT principal, role FROM assignments WHERE scope = ? ORDER BY principal, role', rootOf(scope).key);
      for (const row of rows) {
        const roles = byPrincipal.get(Number(row['principal'])) ?? [];
        byPrincipal.set(Number(row['principal']), [...roles, Number(row['role'])]);
      }
      return [...byPrincipal].map(([principal, roles]) => ({ principal, roles }));
    },
    breakInheritance(scope: Scope, copy: boolean, caller: number, fullControl: number): void {
      if (isUnique(scope)) return;
      const from = rootOf(scope).key;
      db.run('INSERT INTO scopes (scope) VALUES (?)', scope.key);
      if (copy) {
        // Limited Access on the parent is a by-product of deeper scopes and is not carried down.
        db.run('INSERT OR IGNORE INTO assignments SELECT ?, principal, role FROM assignments WHERE scope = ? AND role <> ?',
          scope.key, from, LIMITED_ACCESS);
      } else {
        // Whoever breaks without copying keeps the object, as on SharePoint.
        db.run('INSERT OR IGNORE INTO assignments VALUES (?, ?, ?)', scope.key, caller, fullControl);
      }
      forget();
    },
    /** Lets children that had their own permissions inherit again. */
    clearBelow(scope: Scope): void {
      const [kind, list = '', item = ''] = scope.key.split(':');
      if (kind === 'item') {
        for (const row of db.all('SELECT item FROM placed WHERE list = ? AND folder = ?', list, Number(item))) {
          const inner = itemScope(list, Number(row['item']));
          this.clearBelow(inner);
          this.resetInheritance(inner);
        }
        return;
      }
      const below = scope.key === 'web' ? "scope <> 'web'" : 'substr(scope, 1, ?) = ?';
      const prefix = scope.key.replace(/^list:/, 'item:') + ':';
      const args = scope.key === 'web' ? [] : [prefix.length, prefix];
      db.run(`DELETE FROM scopes WHERE ${below}`, ...args);
      db.run(`DELETE FROM assignments WHERE ${below}`, ...args);
      forget();
    },
    resetInheritance(scope: Scope): void {
      if (scope.parent === undefined) return;
      db.run('DELETE FROM scopes WHERE scope = ?', scope.key);
      db.run('DELETE FROM assignments WHERE scope = ?', scope.key);
      forget();
    },
    /** Adds a level; a grant below the web also opens the web itself (Limited Access), as SharePoint does. */
    assign(scope: Scope, principal: number, role: number): void {
      db.run('INSERT OR IGNORE INTO assignments VALUES (?, ?, ?)', scope.key, principal, role);
      for (let up = parentOf(scope); up !== undefined; up = parentOf(up)) {
        const root = rootOf(up);
        const held = db.get('SELECT 1 AS yes FROM assignments WHERE scope = ? AND principal = ?', root.key, principal);
        if (held === undefined) db.run('INSERT INTO assignments VALUES (?, ?, ?)', root.key, principal, LIMITED_ACCESS);
      }
      forget();
    },
    unassign(scope: Scope, principal: number, role?: number): void {
      if (role === undefined) db.run('DELETE FROM assignments WHERE scope = ? AND principal = ?', scope.key, principal);
      else db.run('DELETE FROM assignments WHERE scope = ? AND principal = ? AND role = ?', scope.key, principal, role);
      forget();
    },
  };
}

export type Permissions = ReturnType<typeof createPermissions>;
