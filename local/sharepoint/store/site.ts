import { randomBytes } from 'node:crypto';
import { people } from '../people';
import { openDatabase, readMeta, writeMeta, type Database } from './database';
import { createLists, type Lists } from './lists';
import { createPermissions, WEB_SCOPE, type Permissions, type Scope } from './permissions';
import { addMember, ensureUser, insertPrincipal, type Principal } from './principals';
import { GROUP_LEVEL, seedRoles } from './roles';
import { USER_LIST } from './user-rows';
import { defaultViews, saveView } from './views';

/** Everything one web is made of, over one database. */
export interface Site {
  readonly db: Database;
  readonly lists: Lists;
  readonly permissions: Permissions;
  /** Now, as SharePoint writes it (whole seconds, `Z`). */
  readonly now: () => string;
  readonly clock: () => Date;
  readonly newGuid: () => string;
  /** IANA name of the web's time zone: date-only columns keep midnight there. */
  readonly timeZone: string;
  readonly webPath: string;
  /** The web's own permissions. */
  readonly scope: Scope;
  /** What the tenant's administrators have set for all its sites (`GetStorageEntity`). Not kept on disk. */
  readonly tenantProperties: Map<string, string>;
  meta(name: string): string;
  setMeta(name: string, value: string): void;
}

export interface SiteOptions {
  readonly dataFolder: string;
  readonly title: string;
  readonly clock: () => Date;
  readonly newGuid: () => string;
  readonly timeZone: string;
  readonly webPath: string;
}

/** Opens the web of a data folder; a folder without one gets a new web as SharePoint makes it. */
export function openSite(options: SiteOptions): Site {
  const db = openDatabase(options.dataFolder);
  const now = (): string => `${options.clock().toISOString().slice(0, 19)}Z`;
  const known = new Map<string, string>();
  const site: Site = {
    db,
    lists: createLists(db, now),
    permissions: createPermissions(db),
    now,
    clock: options.clock,
    newGuid: options.newGuid,
    timeZone: options.timeZone,
    webPath: options.webPath,
    scope: WEB_SCOPE,
    tenantProperties: new Map(),
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
  db.onRollback(() => known.clear());
  if (readMeta(db, 'webId') === undefined) db.write(() => newWeb(site, options.title));
  return site;
}

const GROUP_PROPS = {
  AllowMembersEditMembership: false,
  AllowRequestToJoinLeave: false,
  AutoAcceptRequestToJoinLeave: false,
  Description: null,
  OnlyAllowMembersViewMembership: false,
  RequestToJoinLeaveEmailSetting: '',
};

/** Settings of a group nobody has changed. */
export const newGroup = (title: string, ownerId: number, given: Readonly<Record<string, unknown>> = {}): Omit<Principal, 'id'> => ({
  kind: 'group', login: title, title, email: '', isSiteAdmin: false, props: { ...GROUP_PROPS, ownerId, ...given },
});

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
  addList(site, 'User Information List', USER_LIST, '_catalogs/users', { Hidden: true, EnableVersioning: false, EnableAttachments: false });
  addList(site, 'Documents', 101, 'Shared Documents', { OnQuickLaunch: true });
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

/** Makes a list together with the view(s) SharePoint gives it. */
export function addList(site: Site, title: string, template: number, folder?: string, settings?: Readonly<Record<string, unknown>>) {
  const list = site.lists.create({ id: site.newGuid(), title, template, ...(folder === undefined ? {} : { folder }), ...(settings === undefined ? {} : { settings }) });
  for (const view of defaultViews(template, site.newGuid)) saveView(site.db, list.no, view);
  return list;
}
