import { success, type Result } from '../../ports/results';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { asResult } from '../client/together';
import type { RawRow } from '../mapper/parse-row';
import type { ListKind } from '../schema/lists';
import { itemsOf } from './lists';

/**
 * Rows that match, newest first, found by reading the list itself page by page.
 *
 * SharePoint refuses a filter that more than 5,000 rows match, even on an indexed column and whatever `$top` says,
 * while the same list without a filter reads well (pnp/pnpjs#3149). A filter that matches so many rows finds some on
 * every page, so a screenful costs one or two requests.
 * @param below only rows with a lower id; null for all
 * @param enough stops when this many are found; the page is then cut after them
 * @param pageSize rows to read at a time, at most 5,000
 */
export const readThrough = async (
  client: SharePointClient, kind: ListKind, matches: (raw: RawRow) => boolean, below: number | null, enough: number, pageSize: number,
): Promise<Result<{ readonly rows: readonly RawRow[]; readonly hasMore: boolean }>> => {
  const rows: RawRow[] = [];
  for (let last = below; ;) {
    const query = itemsOf(client.sp, client.webUrl, kind).orderBy('Id', false).top(pageSize).using(asPage());
    const page = await asResult<RawPage>(client, (last === null ? query : query.skip(last))() as unknown as Promise<RawPage>);
    if (!page.ok) return page;
    rows.push(...page.value.rows.filter(matches));
    if (rows.length > enough || page.value.next === null) return success({ rows: rows.slice(0, enough), hasMore: rows.length > enough });
    last = Number(page.value.rows[page.value.rows.length - 1]?.['Id']);
  }
};
