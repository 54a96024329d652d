import type { SPFI } from '@pnp/sp';
import { success, type Result, type SiteState } from '../../ports/results';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { asResult } from '../client/together';
import { itemsOf, quoted, rowOf } from '../rows/lists';
import { SCHEMA_VERSION } from '../schema/lists';

/** Name of the row in HbConfig that says which lists are installed. */
export const SCHEMA_ROW = 'schemaVersion';

/** @param value of the row; undefined when there is none. @returns how the site relates to this version */
export const siteStateOf = (value: string | undefined): SiteState => {
  const installed = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isInteger(installed)) return { kind: 'unfinished' };
  if (installed === SCHEMA_VERSION) return { kind: 'ready' };
  return { kind: installed < SCHEMA_VERSION ? 'older' : 'newer', installed, expected: SCHEMA_VERSION };
};

/** How the installed lists relate to this version; a failure when SharePoint does not tell. @param sp batched or not */
export const readSiteState = async (client: SharePointClient, sp: SPFI): Promise<Result<SiteState>> => {
  const query = itemsOf(sp, client.webUrl, 'config').filter(`Title eq ${quoted(SCHEMA_ROW)}`).top(1).using(asPage());
  const page = await asResult<RawPage>(client, query() as unknown as Promise<RawPage>);
  if (!page.ok) return page.failure.kind === 'gone' ? success({ kind: 'empty' }) : page;
  const raw = page.value.rows[0];
  return success(siteStateOf(raw === undefined ? undefined : rowOf('config', raw).value));
};
