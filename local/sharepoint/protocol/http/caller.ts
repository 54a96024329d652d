import type { Person } from '../../people';
import { has, Permission } from '../../model/permission-bits';
import { ensureUser, principalByLogin, type Principal } from '../../store/principals';
import type { Site } from '../../store/site';
import { accessDenied, notSignedIn } from '../../model/errors';

/** Who asks. Somebody of the directory becomes a user of the site the first time they are let in. */
export function callerOf(store: Site, person: Person | undefined): Principal {
  if (person === undefined) throw notSignedIn();
  const known = principalByLogin(store.db, person.login);
  // A level for everybody, or for a group of the directory, lets in people the site has never seen.
  const isLetIn = (): boolean => has(store.permissions.maskOfStranger(person.login, store.scope), Permission.open);
  if (known === undefined && !person.isSiteAdmin && !isLetIn()) throw accessDenied();
  const caller = known ?? store.db.write(() => ensureUser(store.db, person));
  if (!has(store.permissions.maskOf(caller.id, store.scope), Permission.open)) throw accessDenied();
  return caller;
}
