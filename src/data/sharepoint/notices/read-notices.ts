import type { SPFI } from '@pnp/sp';
import type { MyNotices } from '../../ports/notices';
import { success, type Result } from '../../ports/results';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { asResult } from '../client/together';
import { itemsOf, rowOf } from '../rows/lists';

const PAGE = 20;
const none: MyNotices = { rows: [], hasMore: false };

/**
 * What is for one person and has no receipt, newest first. Asked by the column of persons, which has an index and stands
 * first, so that a list of more than 5,000 rows answers.
 * @param sp batched or not
 * @param personId the person's id on the site; null when the host does not tell: then there is nothing to ask
 */
export const readNotices = async (client: SharePointClient, sp: SPFI, personId: number | null): Promise<Result<MyNotices>> => {
  if (personId === null) return success(none);
  const query = itemsOf(sp, client.webUrl, 'notice').filter(`HbToId eq ${personId} and HbReceivedOn eq null and HbIsRemoved ne 1`).orderBy('Id', false).top(PAGE).using(asPage());
  const page = await asResult<RawPage>(client, query() as unknown as Promise<RawPage>);
  // Lists of an earlier version have no notices, and a person without rights is not told of any.
  if (!page.ok) return page.failure.kind === 'gone' || page.failure.kind === 'forbidden' ? success(none) : page;
  return success({ rows: page.value.rows.map((raw) => rowOf('notice', raw)), hasMore: page.value.next !== null });
};
