import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { api } from './endpoints/api';
import { createFaults, type Faults, type FaultRule } from './faults/rules';
import { createThrottle, type Throttle, type ThrottleSettings } from './faults/throttle';
import { makeDigest, DIGEST_TIMEOUT_SECONDS } from './protocol/http/digest';
import { createRequestLog, type RequestLog } from './protocol/http/log';
import { createHandler } from './protocol/http/handler';
import { findPerson } from './people';
import { maskJson } from './model/permission-bits';
import { ensureUser } from './store/principals';
import { openSite } from './store/open-site';
import type { Site } from './store/site';
import { WEBHOOK_DEFAULTS, type WebhookSettings } from './model/webhook-settings';
import { createNotifier } from './webhooks/notifier';

export interface SharePointOptions {
  /** Folder of the data file, or `:memory:`. */
  readonly dataFolder: string;
  /** Path of the one web; `/sites/demo` when left out. */
  readonly site?: string;
  readonly title?: string;
  /** The clock; the machine's when left out. */
  readonly now?: () => Date;
  readonly newGuid?: () => string;
  /** IANA name of the web's time zone; `Europe/Stockholm` when left out. */
  readonly timeZone?: string;
  /** Id of the person a request without a cookie counts as; left out, such a request gets 401. */
  readonly as?: string;
  readonly faults?: readonly FaultRule[];
  /** SharePoint's 429 above these numbers of requests; none when left out. */
  readonly throttle?: ThrottleSettings;
  /** Whom webhooks may be sent to: addresses of this machine (`loopback`, when left out) or anybody. */
  readonly webhooks?: 'loopback' | 'any';
  /** Waits of webhooks in milliseconds, where SharePoint's are too long. */
  readonly webhookTimes?: Partial<Omit<WebhookSettings, 'reach'>>;
}

/** What a page's `_spPageContextInfo` needs to know of the web and of the person looking at it. */
export interface PageContext {
  readonly webId: string;
  readonly siteId: string;
  readonly webTitle: string;
  readonly webServerRelativeUrl: string;
  readonly userId: number;
  readonly userLoginName: string;
  readonly userDisplayName: string;
  readonly userEmail: string;
  readonly isSiteAdmin: boolean;
  readonly webPermMasks: { readonly High: number; readonly Low: number };
  readonly formDigestValue: string;
  readonly formDigestTimeoutSeconds: number;
}

export interface SharePoint {
  /** Path of the web, `/sites/demo`. */
  readonly site: string;
  /**
   * Answers `<site>/_api/**`, `/_api/**`, `/_local/**` and the plain addresses of files. Returns false, having touched nothing, for any other path.
   */
  handle(req: IncomingMessage, res: ServerResponse): boolean;
  /** For the page of a host: ids, rights and a fresh digest of one demo person. Throws for an unknown id. */
  pageContext(personId: string): PageContext;
  readonly faults: Faults;
  readonly throttle: Throttle;
  readonly requests: RequestLog;
  /** The store itself, for tests and tools in the same process. */
  readonly store: Site;
  close(): void;
}

/** The web over its data file, ready to be mounted on any HTTP server of the same origin. */
export function createSharePoint(options: SharePointOptions): SharePoint {
  const site = `/${(options.site ?? '/sites/demo').replace(/^\/+|\/+$/g, '')}`;
  if (options.as !== undefined && findPerson(options.as) === undefined) throw new Error(`No demo person is called "${options.as}". See local/sharepoint/people.ts.`);
  const store = openSite({
    dataFolder: options.dataFolder,
    title: options.title ?? 'Demo',
    clock: options.now ?? (() => new Date()),
    newGuid: options.newGuid ?? randomUUID,
    timeZone: options.timeZone ?? 'Europe/Stockholm',
    webPath: site,
    webhooks: { ...WEBHOOK_DEFAULTS, ...options.webhookTimes, reach: options.webhooks ?? 'loopback' },
  });
  const faults = createFaults(options.faults);
  const throttle = createThrottle(() => store.clock().getTime(), options.throttle);
  const requests = createRequestLog();
  const notifier = createNotifier(store, store.webhooks);
  const handle = createHandler({ api, store, webPath: site, as: options.as, faults, throttle, requests, afterWrite: notifier.nudge });
  const close = (): void => {
    notifier.stop();
    store.db.close();
  };
  return { site, handle, faults, throttle, requests, store, pageContext: (id) => pageContext(store, site, id), close };
}

function pageContext(store: Site, site: string, personId: string): PageContext {
  const person = findPerson(personId);
  if (person === undefined) throw new Error(`No demo person is called "${personId}".`);
  const user = store.db.write(() => ensureUser(store.db, person));
  const mask = maskJson(store.permissions.maskOf(user.id, store.scope));
  return {
    webId: store.meta('webId'),
    siteId: store.meta('siteId'),
    webTitle: store.meta('title'),
    webServerRelativeUrl: site,
    userId: user.id,
    userLoginName: user.login,
    userDisplayName: user.title,
    userEmail: user.email,
    isSiteAdmin: user.isSiteAdmin,
    webPermMasks: { High: Number(mask.High), Low: Number(mask.Low) },
    formDigestValue: makeDigest(store.meta('secret'), user.login, store.clock()),
    formDigestTimeoutSeconds: DIGEST_TIMEOUT_SECONDS,
  };
}

export interface RunningSharePoint extends Omit<SharePoint, 'close'> {
  /** Address of the web, `http://127.0.0.1:4400/sites/demo`. */
  readonly url: string;
  readonly origin: string;
  /** Ends the HTTP server and closes the data file. */
  stop(): Promise<void>;
  /** The same as `stop`: of a running server nothing is left half open. */
  close(): Promise<void>;
}

/** The same, on an HTTP server of its own, bound to 127.0.0.1 alone. Port 0 takes a free one. */
export async function startSharePoint(options: SharePointOptions & { readonly port?: number }): Promise<RunningSharePoint> {
  const sharePoint = createSharePoint(options);
  const server = createServer((req, res) => {
    if (sharePoint.handle(req, res)) return;
    res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`Nothing here. The web is at ${sharePoint.site}/_api/web.\n`);
  });
  // Clients keep their connections; Node would close idle ones after 5 s, just as a busy test sends its next request.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 4400, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
    sharePoint.close();
  };
  return { ...sharePoint, url: origin + sharePoint.site, origin, stop, close: stop };
}
