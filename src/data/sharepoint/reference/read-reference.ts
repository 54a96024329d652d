import { SPCollection, type SPFI } from '@pnp/sp';
import { success, type Result } from '../../ports/results';
import type { ReferenceRow } from '../../ports/rows';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { asResult } from '../client/together';
import { itemsOf, rowOf } from '../rows/lists';

/** SharePoint's limit of rows in one answer; more are read page by page. */
const PAGE = 5000;

/**
 * What administrators have published, in the order it was written; nothing on almost every site. A list that this
 * person may not read, or that an older site does not have, counts as empty: the shipped method then applies.
 * @param sp batched or not
 */
export const readReference = async (client: SharePointClient, sp: SPFI): Promise<Result<readonly ReferenceRow[]>> => {
  const query = itemsOf(sp, client.webUrl, 'reference').orderBy('Id', true).top(PAGE).using(asPage());
  const page = await asResult<RawPage>(client, query() as unknown as Promise<RawPage>);
  if (!page.ok) return page.failure.kind === 'forbidden' || page.failure.kind === 'gone' ? success([]) : page;
  const rows = [...page.value.rows];
  for (let next = page.value.next; next !== null;) {
    const more = await asResult<RawPage>(client, SPCollection([client.sp.web, next]).using(asPage())());
    if (!more.ok) return more;
    rows.push(...more.value.rows);
    next = more.value.next;
  }
  return success(rows.map((raw) => rowOf('reference', raw)));
};
