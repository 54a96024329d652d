import { permissionNames } from '../../model/permission-bits';
import type { Scope } from '../../store/permissions';
import { allPrincipals, membersOf } from '../../store/principals';
import { allRoles } from '../../store/roles';
import type { Site } from '../../store/site';

/** What a scope's key means to a reader: the web, a list by its title, a row by list and number. */
function named(site: Site, key: string): string {
  const [kind = '', list = '', item = ''] = key.split(':');
  if (kind === 'web') return list === '' ? 'the web' : `web ${list}`;
  const title = String(site.db.get('SELECT title FROM lists WHERE id = ?', list)?.['title'] ?? list);
  return kind === 'list' ? title : `${title}, row ${item}`;
}

/** Groups with members, levels with their rights, and everything that has permissions of its own with who holds what. */
export function securityState(site: Site) {
  const roles = allRoles(site.db);
  const roleName = (id: number): string => roles.find((role) => role.id === id)?.name ?? String(id);
  const groups = allPrincipals(site.db, 'group');
  const users = allPrincipals(site.db, 'user');
  const who = new Map([...groups, ...users].map(({ id, title }) => [id, title]));
  const keys = ['web', ...site.db.all("SELECT scope FROM scopes WHERE scope <> 'web' ORDER BY scope").map((row) => String(row['scope']))];
  const assigned = (key: string) => {
    const byPrincipal = new Map<number, string[]>();
    for (const row of site.db.all('SELECT principal, role FROM assignments WHERE scope = ? ORDER BY principal, role', key)) {
      const id = Number(row['principal']);
      byPrincipal.set(id, [...(byPrincipal.get(id) ?? []), roleName(Number(row['role']))]);
    }
    return [...byPrincipal].map(([id, levels]) => ({ id, who: who.get(id) ?? `principal ${id}`, levels }));
  };
  return {
    users: users.map(({ id, title, login, email, isSiteAdmin }) => ({ id, title, login, email, isSiteAdmin })),
    groups: groups.map(({ id, title }) => ({ id, title, members: membersOf(site.db, id).map((user) => user.title) })),
    levels: roles.map(({ name, mask, hidden }) => ({ name, hidden, rights: permissionNames(mask) })),
    scopes: keys.map((key) => ({ key, name: named(site, key), assignments: assigned(key) })).sort((a, b) => Number(b.key.startsWith('web')) - Number(a.key.startsWith('web')) || a.name.localeCompare(b.name, 'sv')),
  };
}

/** What each user may do with a thing, as the server itself works it out. */
export const rightsOn = (site: Site, scope: Scope) =>
  allPrincipals(site.db, 'user').map((user) => ({ who: user.title, rights: permissionNames(site.permissions.maskOf(user.id, scope)) }));
