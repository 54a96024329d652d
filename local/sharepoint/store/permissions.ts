import type { Database } from './database';
import { ALL_RIGHTS, NO_RIGHTS, Permission, type Mask } from '../model/permission-bits';
import { createCircles } from './circles';
import { createLimitedAccess } from './limited-access';
import { principalById } from './principals';
import { LIMITED_ACCESS } from './roles';
import { itemScope, listScope, scopeOfKey, WEB_SCOPE, webScope, type Scope } from './scopes';
import { websBelow, parentKeyOf } from './webs';

export { itemScope, listScope, WEB_SCOPE, webScope, type Scope };

export interface Assignment {
  readonly principal: number;
  readonly roles: readonly number[];
}

/** Who may do what, per scope. Answers are remembered until anything about security changes. */
export function createPermissions(db: Database) {
  const masks = new Map<string, Mask>();
  /** The scope a list or a web inherits from. Neither ever moves. */
  const above = new Map<string, Scope>();
  let unique: Set<string> | undefined;
  /** Lists some item of which has permissions of its own, or has not. */
  const scoped = new Map<string, boolean>();
  const forget = (): void => {
    masks.clear();
    scoped.clear();
    unique = undefined;
  };
  db.onRollback(() => {
    forget();
    above.clear();
  });

  const isUnique = (scope: Scope): boolean => {
    unique ??= new Set(db.all('SELECT scope FROM scopes').map((row) => String(row['scope'])));
    return scope.parent === undefined || unique.has(scope.key);
  };
  const aboveOf = (scope: Scope, kind: string, id: string): Scope => {
    const known = above.get(scope.key);
    if (known !== undefined) return known;
    const web = kind === 'list' ? db.get('SELECT web FROM lists WHERE id = ?', id)?.['web'] : parentKeyOf(db, id);
    const found = webScope(String(web ?? ''));
    above.set(scope.key, found);
    return found;
  };
  /** What a scope inherits from: for a row in a folder, the folder; for a list, its web. */
  const parentOf = (scope: Scope): Scope | undefined => {
    const [kind = '', list = '', item = ''] = scope.key.split(':');
    if (scope.parent === undefined) return undefined;
    if (kind !== 'item') return aboveOf(scope, kind, list);
    const row = db.get('SELECT folder FROM placed WHERE list = ? AND item = ?', list, Number(item));
    return row === undefined ? scope.parent : itemScope(list, Number(row['folder']));
  };
  const rootOf = (scope: Scope): Scope => {
    const parent = isUnique(scope) ? undefined : parentOf(scope);
    return parent === undefined ? scope : rootOf(parent);
  };

  const limited = createLimitedAccess(db, { parentOf, rootOf });
  const { directoryIds, withGroups, circleOf, maskOfCircle } = createCircles(db);
  const compute = (user: number, scope: Scope): Mask =>
    principalById(db, user)?.isSiteAdmin === true ? ALL_RIGHTS : maskOfCircle(circleOf(user), scope);
  /** Takes the permissions of scopes away, and what they gave above them. */
  const clear = (where: string, args: readonly (string | number)[], from: Scope): void => {
    const held = db.all(`SELECT DISTINCT principal FROM assignments WHERE ${where}`, ...args).map((row) => Number(row['principal']));
    db.run(`DELETE FROM scopes WHERE ${where}`, ...args);
    db.run(`DELETE FROM assignments WHERE ${where}`, ...args);
    forget();
    for (const principal of held) limited.takeAbove(rootOf(from), principal);
    forget();
  };

  /** Forgets a level that is going, wherever it is held. */
  const dropRole = (role: number): void => {
    const held = db.all('SELECT scope, principal FROM assignments WHERE role = ?', role);
    db.run('DELETE FROM assignments WHERE role = ?', role);
    for (const row of held) {
      limited.keep(scopeOfKey(String(row['scope'])), Number(row['principal']));
      limited.takeAbove(scopeOfKey(String(row['scope'])), Number(row['principal']));
    }
    forget();
  };

  return {
    forget,
    isUnique,
    dropRole,
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
    /** Users and groups whose levels hold for a user, the user among them. */
    circleOf,
    /** The rights of somebody the site does not know yet: those of their groups in the directory. */
    maskOfStranger: (login: string, scope: Scope): Mask => maskOfCircle(withGroups(directoryIds(login)), rootOf(scope)),
    /** True when some item of the list has permissions of its own, so that rows must be checked one by one. */
    hasItemScopes(listId: string): boolean {
      const known = scoped.get(listId);
      if (known !== undefined) return known;
      const found = db.get('SELECT 1 AS yes FROM scopes WHERE scope > ? AND scope < ? LIMIT 1', `item:${listId}:`, `item:${listId};`) !== undefined;
      scoped.set(listId, found);
      return found;
    },
    /** True when a user may read something in a list, whatever they may do with the list itself. */
    mayReadWithin(user: number, listId: string): boolean {
      const key = `${user}|within:${listId}`;
      const known = masks.get(key);
      if (known !== undefined) return known !== NO_RIGHTS;
      const found = db.get(
        `SELECT 1 AS yes FROM assignments a JOIN roles r ON r.id = a.role
         WHERE a.scope > ? AND a.scope < ? AND (r.low & ?) <> 0 AND a.principal IN (SELECT value FROM json_each(?)) LIMIT 1`,
        `item:${listId}:`, `item:${listId};`, Permission.viewListItems.low, JSON.stringify(circleOf(user)),
      ) !== undefined;
      masks.set(key, found ? Permission.viewListItems : NO_RIGHTS);
      return found;
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
      // The scopes known so far stay: a list of thousands is not read again for each.
      masks.clear();
      scoped.clear();
      unique?.add(scope.key);
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
      if (kind === 'web' && list !== '') {
        const inner = [...db.all('SELECT id FROM lists WHERE web = ?', list).map((row) => listScope(String(row['id']))), ...websBelow(db, list).map(webScope)];
        for (const one of inner) {
          this.clearBelow(one);
          this.resetInheritance(one);
        }
        return;
      }
      const below = scope.key === 'web' ? "scope <> 'web'" : 'substr(scope, 1, ?) = ?';
      const prefix = scope.key.replace(/^list:/, 'item:') + ':';
      const args = scope.key === 'web' ? [] : [prefix.length, prefix];
      clear(below, args, scope);
    },
    resetInheritance(scope: Scope): void {
      if (scope.parent === undefined) return;
      clear('scope = ?', [scope.key], scope);
    },
    /** Adds a level; a grant also opens all that lies above it (Limited Access), as SharePoint does. */
    assign(scope: Scope, principal: number, role: number): void {
      db.run('INSERT OR IGNORE INTO assignments VALUES (?, ?, ?)', scope.key, principal, role);
      limited.giveAbove(scope, principal);
      forget();
    },
    /** Takes one level away, or all of them: then also those below this scope. */
    unassign(scope: Scope, principal: number, role?: number): void {
      if (role === undefined) {
        db.run('DELETE FROM assignments WHERE scope = ? AND principal = ?', scope.key, principal);
        limited.removeBelow(scope, principal);
      } else {
        db.run('DELETE FROM assignments WHERE scope = ? AND principal = ? AND role = ?', scope.key, principal, role);
        limited.keep(scope, principal);
      }
      limited.takeAbove(scope, principal);
      forget();
    },
  };
}

export type Permissions = ReturnType<typeof createPermissions>;
