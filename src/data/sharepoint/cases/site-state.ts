import type { SPFI } from '@pnp/sp';
import { parsePastDeciders } from '../../../domain/case-flow/past-deciders';
import { success, type Result, type SiteState } from '../../ports/results';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { asResult } from '../client/together';
import { itemsOf, quoted, rowOf } from '../rows/lists';
import { SCHEMA_VERSION } from '../schema/lists';

/** Name of the row in HbConfig that says which lists are installed. */
export const SCHEMA_ROW = 'schemaVersion';
/** Name of the row with people who were members of the management group when they decided: lines `<user id>;<name>`. */
export const PAST_DECIDERS_ROW = 'pastDeciders';

/** What the site says of itself. */
export interface SiteSettings {
  readonly site: SiteState;
  /** User ids. */
  readonly pastDeciders: readonly number[];
}

/** @param value of the row; undefined when there is none. @returns how the site relates to this version */
export const siteStateOf = (value: string | undefined): SiteState => {
  const installed = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isInteger(installed)) return { kind: 'unfinished' };
  if (installed === SCHEMA_VERSION) return { kind: 'ready' };
  return { kind: installed < SCHEMA_VERSION ? 'older' : 'newer', installed, expected: SCHEMA_VERSION };
};

/** The site's own settings; a failure when SharePoint does not tell. @param sp batched or not */
export const readSettings = async (client: SharePointClient, sp: SPFI): Promise<Result<SiteSettings>> => {
  const query = itemsOf(sp, client.webUrl, 'config').filter(`Title eq ${quoted(SCHEMA_ROW)} or Title eq ${quoted(PAST_DECIDERS_ROW)}`).top(10).using(asPage());
  const page = await asResult<RawPage>(client, query() as unknown as Promise<RawPage>);
  if (!page.ok) return page.failure.kind === 'gone' ? success({ site: { kind: 'empty' }, pastDeciders: [] }) : page;
  const rows = page.value.rows.map((raw) => rowOf('config', raw));
  const valueOf = (name: string): string | undefined => rows.find((row) => row.name === name)?.value;
  return success({ site: siteStateOf(valueOf(SCHEMA_ROW)), pastDeciders: parsePastDeciders(valueOf(PAST_DECIDERS_ROW) ?? '').map(({ id }) => id) });
};

/** How the installed lists relate to this version; a failure when SharePoint does not tell. @param sp batched or not */
export const readSiteState = async (client: SharePointClient, sp: SPFI): Promise<Result<SiteState>> => {
  const settings = await readSettings(client, sp);
  return settings.ok ? success(settings.value.site) : settings;
};
