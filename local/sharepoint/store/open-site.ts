import { isoSeconds } from '../model/text';
import { randomBytes } from 'node:crypto';
import type { WebhookSettings } from '../model/webhook-settings';
import { people } from '../people';
import { openDatabase, readMeta, writeMeta } from './database';
import { furnish } from './furnish';
import { createLists } from './lists';
import { createPermissions, webScope, WEB_SCOPE } from './permissions';
import { addMember, allPrincipals, ensureUser, insertPrincipal } from './principals';
import { GROUP_LEVEL, seedRoles } from './roles';
import { addList, newGroup, type Site } from './site';
import { USER_LIST } from '../model/base-fields';
import { createWebs, type Webs } from './web-tree';

export interface SiteOptions {
  readonly dataFolder: string;
  readonly title: string;
  readonly clock: () => Date;
  readonly newGuid: () => string;
  readonly timeZone: string;
  readonly webPath: string;
  readonly webhooks: WebhookSettings;
}

/** Opens the site collection of a data folder and gives its root web; a folder without one gets a new one as SharePoint makes it. */
export function openSite(options: SiteOptions): Site {
  const db = openDatabase(options.dataFolder);
  const now = (): string => isoSeconds(options.clock());
  const known = new Map<string, string>();
  const shared = {
    db,
    permissions: createPermissions(db),
    now,
    clock: options.clock,
    newGuid: options.newGuid,
    timeZone: options.timeZone,
    webhooks: options.webhooks,
    tenantProperties: new Map<string, string>(),
  };
  const root: Omit<Site, 'webs'> = {
    ...shared,
    webKey: '',
    lists: createLists(db, now),
    webPath: options.webPath,
    scope: WEB_SCOPE,
    meta(name) {
      const held = known.get(name) ?? readMeta(db, name) ?? '';
      known.set(name, held);
      return held;
    },
    setMeta(name, value) {
      writeMeta(db, name, value);
      known.set(name, value);
    },
  };
  const webs: Webs<Site> = createWebs<Site>(db, { ...root, get webs() { return webs; } }, (key, webPath, facts) => ({
    ...shared, ...facts, webs, webKey: key, webPath, lists: createLists(db, now, key), scope: webScope(key),
  }));
  db.onRollback(() => known.clear());
  if (readMeta(db, 'webId') === undefined) db.write(() => newWeb(webs.root, options.title));
  return webs.root;
}

function newWeb(site: Site, title: string): void {
  const { db } = site;
  const fresh: Readonly<Record<string, string>> = {
    webId: site.newGuid(),
    siteId: site.newGuid(),
    secret: randomBytes(32).toString('hex'),
    title,
    description: '',
    created: site.now(),
  };
  for (const [name, value] of Object.entries(fresh)) site.setMeta(name, value);
  seedRoles(db);
  seedGroups(site, title);
  const owner = allPrincipals(db, 'user').find(({ isSiteAdmin }) => isSiteAdmin);
  site.setMeta('author', String(owner?.id ?? 0));
  addList(site, 'User Information List', USER_LIST, '_catalogs/users', { Hidden: true, EnableVersioning: false, EnableAttachments: false });
  furnish(site, Number(site.meta('author')));
  // That the web was made is no news to anybody.
  db.run('DELETE FROM changes');
}

function seedGroups(site: Site, title: string): void {
  const { db, permissions } = site;
  const owners = insertPrincipal(db, newGroup(`${title} Owners`, 0));
  const visitors = insertPrincipal(db, newGroup(`${title} Visitors`, owners.id));
  const members = insertPrincipal(db, newGroup(`${title} Members`, owners.id, { AllowMembersEditMembership: true }));
  const groups = { owners, members, visitors };
  for (const name of ['owners', 'members', 'visitors'] as const) {
    permissions.assign(WEB_SCOPE, groups[name].id, GROUP_LEVEL[name]);
    site.setMeta(name, String(groups[name].id));
  }
  for (const person of people) {
    if (person.startsIn === 'none') continue;
    addMember(db, groups[person.startsIn].id, ensureUser(db, person).id);
  }
}
