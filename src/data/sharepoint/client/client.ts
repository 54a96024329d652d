import { DefaultHeaders, DefaultInit, SPFx, spfi, type ISPFXContext, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/batching';
import { DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import { READS_ONLY, resilientSend, type SendOptions } from './resilient-send';

/** What the rest of this room works with. */
export interface SharePointClient {
  readonly sp: SPFI;
  /** Absolute address of the site, without a slash at the end. */
  readonly webUrl: string;
  /** A batch that goes out as one request, for reads: PnP alone would send every twenty operations by themselves. */
  readTogether(): readonly [SPFI, () => Promise<void>];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** SharePoint's own limit for one `$batch`. */
const MOST_OPERATIONS = 100;

/** Plain JSON, also inside batches: a third of the bytes of PnP's default (docs/decisions/0002). */
const plainJson = (): ((instance: Queryable) => Queryable) => InjectHeaders({ Accept: 'application/json;odata=nometadata' }) as (instance: Queryable) => Queryable;

const defaults = (): SendOptions => ({
  fetch: (input, init) => fetch(input, init),
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); }),
});

const clientOf = (sp: SPFI, webUrl: string, now: () => number): SharePointClient => ({
  sp,
  webUrl,
  now,
  readTogether: () => spfi(sp).using(InjectHeaders({ [READS_ONLY]: '1' })).batched({ maxRequests: MOST_OPERATIONS }),
});

/**
 * A client inside a web part.
 * @param context the web part's own context
 * @param webUrl absolute address of the site with the lists; the page's own when left out
 */
export const clientInWebPart = (context: ISPFXContext, webUrl: string = context.pageContext.web.absoluteUrl, options: Partial<SendOptions> = {}): SharePointClient => {
  const send = { ...defaults(), ...options };
  const address = webUrl.replace(/\/$/, '');
  // Given the address at once: PnPjs would otherwise know it only while sending, too late for paths made from it.
  const sp = spfi(address).using(SPFx(context), plainJson(), resilientSend(send));
  return clientOf(sp, address, send.now);
};

/** A client without SPFx: tests and the demo's seeding. @param webUrl absolute; @param options.headers who is calling */
export const clientAt = (webUrl: string, options: Partial<SendOptions> = {}): SharePointClient => {
  const send = { ...defaults(), ...options };
  const address = webUrl.replace(/\/$/, '');
  const sp = spfi(address).using(DefaultHeaders(), DefaultInit(), plainJson(), DefaultParse(), resilientSend(send));
  return clientOf(sp, address, send.now);
};
