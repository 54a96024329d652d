import { LIBRARY } from '../model/base-fields';
import { listTemplate } from '../model/list-templates';
import type { WebhookSettings } from '../model/webhook-settings';
import type { Database } from './database';
import { isLibrary, type Lists } from './lists';
import type { Permissions, Scope } from './permissions';
import type { Principal } from './principals';
import { defaultViews, saveView } from './views';
import type { Webs } from './web-tree';

/**
 * One web seen in its site collection. Users, groups, levels, clock and database are those of the site collection and the same for
 * every web of it; lists, path, scope and what `meta` says of the web are the web's own.
 */
export interface Site {
  readonly db: Database;
  /** `''` is the root web, else the web's id: what `lists.web` holds. */
  readonly webKey: string;
  /** The webs of the site collection. */
  readonly webs: Webs<Site>;
  /** The lists of this web. */
  readonly lists: Lists;
  readonly permissions: Permissions;
  /** Now, as SharePoint writes it (whole seconds, `Z`). */
  readonly now: () => string;
  readonly clock: () => Date;
  readonly newGuid: () => string;
  /** IANA name of the web's time zone: date-only columns keep midnight there. */
  readonly timeZone: string;
  /** Path of this web, `/sites/demo/team`. */
  readonly webPath: string;
  /** The web's own permissions. */
  readonly scope: Scope;
  /** How webhooks are called. */
  readonly webhooks: WebhookSettings;
  /** What the tenant's administrators have set for all its sites (`GetStorageEntity`). Not kept on disk. */
  readonly tenantProperties: Map<string, string>;
  meta(name: string): string;
  setMeta(name: string, value: string): void;
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

/** Makes a list together with the view(s) SharePoint gives it. */
export function addList(site: Site, title: string, template: number, folder?: string, settings?: Readonly<Record<string, unknown>>) {
  const list = site.lists.create({ id: site.newGuid(), title, template, ...(folder === undefined ? {} : { folder }), ...(settings === undefined ? {} : { settings }) });
  const fields = listTemplate(template)?.view;
  for (const view of defaultViews(isLibrary(list) ? LIBRARY : template, site.newGuid)) saveView(site.db, list.no, fields === undefined ? view : { ...view, fields });
  return list;
}
