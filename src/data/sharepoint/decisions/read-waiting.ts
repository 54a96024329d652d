import type { SPFI } from '@pnp/sp';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { rightsOf } from '../client/permissions';
import { asResult } from '../client/together';
import { listOf } from '../rows/lists';

/** More than this many cases never wait at once. */
const MOST_WAITING = 500;

/** How many cases wait for a decision; null for who may not decide, and where SharePoint does not tell. @param sp batched or not */
export const readWaiting = async (client: SharePointClient, sp: SPFI): Promise<number | null> => {
  const [rights, page] = await Promise.all([
    asResult(client, listOf(sp, client.webUrl, 'decision').effectiveBasePermissions().then(rightsOf)),
    asResult<RawPage>(client, listOf(sp, client.webUrl, 'assessment').items.select('Id').filter("HbStatus eq 'AwaitingDecision'").top(MOST_WAITING).using(asPage())() as unknown as Promise<RawPage>),
  ]);
  return rights.ok && rights.value.mayAdd && page.ok ? page.value.rows.length : null;
};
