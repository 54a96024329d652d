import type { Database } from './database';
import { partsOf, removePart, savePart, type Part } from './parts';
import type { Site } from './site';

/** Who is told that rows of a list changed (rule 18.1). */
export interface Subscription extends Part {
  readonly notificationUrl: string;
  readonly expirationDateTime: string;
  readonly clientState: string | null;
  /** The last change that was told of, or given up on. */
  readonly sentUpTo: number;
  /** How often telling of what came after failed in a row. */
  readonly failures: number;
}

const KIND = 'webhook';

const isAlive = (site: Site) => ({ expirationDateTime }: Subscription): boolean => Date.parse(expirationDateTime) > site.clock().getTime();

/** The subscriptions of a list that have not run out. */
export const subscriptionsOf = (site: Site, listId: string): Subscription[] => partsOf<Subscription>(site.db, KIND, listId).filter(isAlive(site));
export const saveSubscription = (db: Database, listId: string, subscription: Subscription): void => savePart(db, KIND, listId, subscription);
export const removeSubscription = (db: Database, listId: string, id: string): void => removePart(db, KIND, listId, id);

export const hasSubscriptions = (db: Database): boolean => db.get('SELECT 1 AS yes FROM parts WHERE kind = ? LIMIT 1', KIND) !== undefined;

/** A subscription with something to tell: rows (or what is attached to them) changed after `sentUpTo`, the last time with number `last`. */
export interface Pending {
  readonly listId: string;
  readonly web: string;
  readonly subscription: Subscription;
  readonly last: number;
}

/** All subscriptions of lists that are there, with something to tell. */
export function pendingSubscriptions(site: Site): Pending[] {
  const lists = site.db.all('SELECT DISTINCT l.no, l.id, l.web FROM parts p JOIN lists l ON l.id = p.owner WHERE p.kind = ? AND l.recycled IS NULL', KIND);
  return lists.flatMap((list) => subscriptionsOf(site, String(list['id'])).flatMap((subscription) => {
    const last = Number(site.db.get("SELECT max(no) AS top FROM changes WHERE list = ? AND no > ? AND (item IS NOT NULL OR json_extract(def, '$.kind') = 'file')",
      list['no'] ?? null, subscription.sentUpTo)?.['top'] ?? 0);
    return last === 0 ? [] : [{ listId: String(list['id']), web: String(list['web']), subscription, last }];
  }));
}

/** Writes how telling went, unless the subscription is gone meanwhile. */
export function noteSent(site: Site, listId: string, id: string, sent: Pick<Subscription, 'failures'> & Partial<Pick<Subscription, 'sentUpTo'>>): void {
  const held = partsOf<Subscription>(site.db, KIND, listId).find((one) => one.id === id);
  if (held !== undefined) saveSubscription(site.db, listId, { ...held, ...sent });
}
