import { SPQueryable } from '@pnp/sp';
import type { SharePointClient } from './client';

/**
 * Name of the tenant property (SharePoint: storage entity) that says where the lists are. An administrator sets it once;
 * a tab in Teams runs on its team's site, a personal app on the tenant's root, and neither has lists of its own.
 */
export const SITE_PROPERTY = 'Hallbarhetssakring.Webbplats';

/** Where the lists are, and who the signed-in person is there: SharePoint numbers people site by site. */
export interface DataSite {
  /** Absolute address, without a slash at the end. */
  readonly webUrl: string;
  readonly personId: number | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The address as it may be used: of this tenant, since the product sends what people write there. Null for anything else. */
export const siteAddress = (text: unknown, ownUrl: string): string | null => {
  if (typeof text !== 'string' || text.trim() === '') return null;
  try {
    const url = new URL(text.trim(), ownUrl);
    return url.origin === new URL(ownUrl).origin && url.search === '' && url.hash === '' ? url.origin + url.pathname.replace(/\/+$/, '') : null;
  } catch {
    return null;
  }
};

/**
 * Asks the tenant where the lists are (SharePoint REST: `GetStorageEntity`, readable by everybody).
 * @returns null when nothing is set, when it names this very site or another tenant, and when nobody answers
 */
export const askForDataSite = async ({ sp, webUrl }: SharePointClient): Promise<DataSite | null> => {
  const ask = async (address: string): Promise<unknown> => (await SPQueryable([sp.web, address])()) as unknown;
  try {
    const entity = await ask(`${webUrl}/_api/web/GetStorageEntity('${SITE_PROPERTY}')`);
    const found = isRecord(entity) ? siteAddress(entity['Value'], webUrl) : null;
    if (found === null || found.toLowerCase() === webUrl.toLowerCase()) return null;
    const me = await ask(`${found}/_api/web/currentuser?$select=Id`).catch(() => null);
    const id = isRecord(me) ? me['Id'] : null;
    return { webUrl: found, personId: typeof id === 'number' ? id : null };
  } catch {
    return null;
  }
};
