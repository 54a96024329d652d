import { spException } from '../../model/errors';
import { Permission } from '../../model/permission-bits';
import { fold } from '../../model/text';
import { directoryGroups, people, type DirectoryGroup, type Person } from '../../people';
import type { Context } from '../../protocol/http/exchange';
import { ensureDirectoryGroup, ensureUser, principalByLogin, type Principal } from '../../store/principals';
import { noted } from '../core/note';
import { demand } from '../core/node';

const bare = (key: string): string => key.trim().toLowerCase().replace(/^i:0#\.[fw]\|membership\|/, '').replace(/^membership:/, '');

/** Finds somebody of the directory by login, mail or claim, whatever form a client has at hand. */
export const fromDirectory = (key: string): Person | undefined => people.find((person) => person.email.toLowerCase() === bare(key));

/** A group of the directory by its claim or its name. */
export const directoryGroup = (key: string): DirectoryGroup | undefined =>
  directoryGroups.find(({ login, title }) => login.toLowerCase() === key.trim().toLowerCase() || fold(title) === fold(key.trim()));

/** The only person of this name. */
function byName(key: string): Person | undefined {
  const found = people.filter(({ name }) => fold(name) === fold(key.trim()));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The site's user for a login, a mail address, a claim or a name; made when it is not there yet.
 * Throws 400 and -2146232832 for somebody nobody knows (1.17).
 */
export function ensure(ctx: Context, login: string): Principal {
  demand(ctx, ctx.site.scope, Permission.browseUserInfo);
  const known = principalByLogin(ctx.site.db, login);
  if (known?.kind === 'user') return known;
  const group = directoryGroup(login);
  if (group !== undefined) return ensureDirectoryGroup(ctx.site.db, group);
  const person = fromDirectory(login) ?? byName(login);
  if (person === undefined) throw spException(400, -2146232832, `The specified user ${login} could not be found.`);
  const user = ensureUser(ctx.site.db, person);
  noted(ctx, 'user', 'add', { facts: { UserId: user.id } });
  return user;
}
