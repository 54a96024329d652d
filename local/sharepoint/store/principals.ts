import type { DirectoryGroup, Person } from '../people';
import type { Database, Row } from './database';

/** A user or a group; both draw their ids from one row of numbers. */
export interface Principal {
  readonly id: number;
  /** `removed`: was a user. Rows may still name it, so its title stays. */
  readonly kind: 'user' | 'group' | 'removed';
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly isSiteAdmin: boolean;
  /** A group's own settings, a user's job title. */
  readonly props: Readonly<Record<string, unknown>>;
}

/** PrincipalType of a group of the directory. */
export const SECURITY_GROUP = 4;
export const isSecurityGroup = ({ kind, props }: Principal): boolean => kind === 'user' && props['PrincipalType'] === SECURITY_GROUP;

const toPrincipal = (row: Row): Principal => ({
  id: Number(row['id']),
  kind: row['kind'] === 'group' || row['kind'] === 'removed' ? row['kind'] : 'user',
  login: String(row['login']),
  title: String(row['title']),
  email: String(row['email']),
  isSiteAdmin: row['admin'] === 1,
  props: JSON.parse(String(row['props'])) as Record<string, unknown>,
});

const ORDER = 'ORDER BY id';
export const allPrincipals = (db: Database, kind: Principal['kind']): Principal[] =>
  db.all(`SELECT * FROM principals WHERE kind = ? ${ORDER}`, kind).map(toPrincipal);

export function principalById(db: Database, id: number): Principal | undefined {
  const row = db.get('SELECT * FROM principals WHERE id = ?', id);
  return row === undefined ? undefined : toPrincipal(row);
}

export function principalByLogin(db: Database, login: string): Principal | undefined {
  const row = db.get('SELECT * FROM principals WHERE login = ?', login);
  return row === undefined ? undefined : toPrincipal(row);
}

export function insertPrincipal(db: Database, principal: Omit<Principal, 'id'>): Principal {
  // Ids are never used again, even when their principal was removed: rows may still name them.
  const last = Number(db.get("SELECT value FROM meta WHERE name = 'lastPrincipal'")?.['value'] ?? 0);
  const id = last + 1;
  db.run("INSERT INTO meta VALUES ('lastPrincipal', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", String(id));
  db.run(
    'INSERT INTO principals (id, kind, login, title, email, admin, props) VALUES (?, ?, ?, ?, ?, ?, ?)',
    id, principal.kind, principal.login, principal.title, principal.email, principal.isSiteAdmin ? 1 : 0,
    JSON.stringify(principal.props),
  );
  return { ...principal, id };
}

export function updatePrincipal(db: Database, principal: Principal): void {
  db.run(
    'UPDATE principals SET login = ?, title = ?, email = ?, admin = ?, props = ? WHERE id = ?',
    principal.login, principal.title, principal.email, principal.isSiteAdmin ? 1 : 0, JSON.stringify(principal.props),
    principal.id,
  );
}

export function removePrincipal(db: Database, id: number): void {
  db.run('DELETE FROM members WHERE grp = ? OR user = ?', id, id);
  db.run('DELETE FROM assignments WHERE principal = ?', id);
  db.run("DELETE FROM principals WHERE id = ? AND kind = 'group'", id);
  // The login is freed: who comes back later is a new user with a new id.
  db.run("UPDATE principals SET kind = 'removed', admin = 0, login = 'removed ' || id || ': ' || login WHERE id = ?", id);
}

/** The site user of a person of the directory, made on first sight as SharePoint does. */
export function ensureUser(db: Database, person: Person): Principal {
  const known = principalByLogin(db, person.login);
  if (known !== undefined) return known;
  return insertPrincipal(db, {
    kind: 'user',
    login: person.login,
    title: person.name,
    email: person.email,
    isSiteAdmin: person.isSiteAdmin,
    props: { JobTitle: person.jobTitle },
  });
}

/** A group of the directory as a user of the site, made on first sight. */
export function ensureDirectoryGroup(db: Database, { login, title, email }: DirectoryGroup): Principal {
  return principalByLogin(db, login) ?? insertPrincipal(db, { kind: 'user', login, title, email, isSiteAdmin: false, props: { PrincipalType: SECURITY_GROUP } });
}

export const membersOf = (db: Database, group: number): Principal[] =>
  db.all(`SELECT p.* FROM members m JOIN principals p ON p.id = m.user WHERE m.grp = ? ${ORDER}`, group).map(toPrincipal);

export const groupsOf = (db: Database, user: number): Principal[] =>
  db.all(`SELECT p.* FROM members m JOIN principals p ON p.id = m.grp WHERE m.user = ? ${ORDER}`, user).map(toPrincipal);

export const addMember = (db: Database, group: number, user: number): void =>
  db.run('INSERT OR IGNORE INTO members (grp, user) VALUES (?, ?)', group, user);

export const removeMember = (db: Database, group: number, user: number): void =>
  db.run('DELETE FROM members WHERE grp = ? AND user = ?', group, user);
