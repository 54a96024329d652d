import type { WebhookSettings } from '../model/webhook-settings';
import { noteSent, pendingSubscriptions, hasSubscriptions, type Pending } from '../store/webhooks';
import type { Site } from '../store/site';
import { call, reachable } from './call';

const NO_TENANT = '00000000-0000-0000-0000-000000000000';
/** The longest a timer can wait. */
const LONGEST = 2_147_483_647;

/** One subscription's part of a notification (rule 18.2): what changed is not told. */
function notification(site: Site, { listId, web, subscription }: Pending): Readonly<Record<string, unknown>> {
  const home = site.webs.byKey(web) ?? site.webs.root;
  const { id, clientState, expirationDateTime } = subscription;
  return { subscriptionId: id, clientState, expirationDateTime, resource: listId, tenantId: NO_TENANT, siteUrl: home.webPath, webId: home.meta('webId') };
}

const byAddress = (pending: readonly Pending[]): Pending[][] => {
  const out = new Map<string, Pending[]>();
  for (const one of pending) out.set(one.subscription.notificationUrl, [...(out.get(one.subscription.notificationUrl) ?? []), one]);
  return [...out.values()];
};

export interface Notifier {
  /** Something was written: whoever subscribed is told soon. */
  nudge(): void;
  /** Ends all telling; what was not told is told after the next start. */
  stop(): void;
}

/**
 * Tells webhooks of changes: gathered for a moment, one call to each address, again after a failure until the tries are used up.
 * What was told is kept in the data, so a restart forgets nothing. Never keeps the process alive.
 */
export function createNotifier(site: Site, settings: WebhookSettings): Notifier {
  const ending = new AbortController();
  const notBefore = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let wakesAt = Infinity;
  let isTelling = false;

  const wakeIn = (ms: number): void => {
    const at = performance.now() + ms;
    if (ending.signal.aborted || at >= wakesAt) return;
    clearTimeout(timer);
    wakesAt = at;
    timer = setTimeout(() => {
      wakesAt = Infinity;
      // Only the data file's end can stop it midway; then there is nobody left to tell.
      tellAll().catch(() => undefined);
    }, Math.min(ms, LONGEST)).unref();
  };

  async function tell(group: readonly Pending[]): Promise<void> {
    const url = reachable(group[0]?.subscription.notificationUrl ?? '', settings.reach);
    const body = JSON.stringify({ value: group.map((one) => notification(site, one)) });
    const isOk = url !== undefined && await call(url, body, { timeoutMs: settings.timeoutMs, signal: ending.signal }).then(({ status }) => status >= 200 && status < 300, () => false);
    if (ending.signal.aborted) return;
    site.db.write(() => {
      for (const { listId, subscription, last } of group) {
        const wait = isOk ? undefined : settings.retryMs[subscription.failures];
        if (wait === undefined) notBefore.delete(subscription.id);
        else {
          notBefore.set(subscription.id, performance.now() + wait);
          wakeIn(wait);
        }
        noteSent(site, listId, subscription.id, wait === undefined ? { failures: 0, sentUpTo: last } : { failures: subscription.failures + 1 });
      }
    });
  }

  async function tellAll(): Promise<void> {
    if (isTelling || ending.signal.aborted) return wakeIn(settings.quietMs);
    isTelling = true;
    try {
      const due = pendingSubscriptions(site).filter(({ subscription }) => (notBefore.get(subscription.id) ?? 0) <= performance.now() + 1);
      await Promise.all(byAddress(due).map(tell));
    } finally {
      isTelling = false;
    }
  }

  const nudge = (): void => {
    if (!ending.signal.aborted && wakesAt > performance.now() + settings.quietMs && hasSubscriptions(site.db)) wakeIn(settings.quietMs);
  };
  // What an earlier run had no time to tell.
  nudge();
  return {
    nudge,
    stop() {
      ending.abort();
      clearTimeout(timer);
    },
  };
}
