import { SPCollection } from '@pnp/sp';
import type { CaseHit } from '../../ports/case-list';
import { success, type Result } from '../../ports/results';
import type { Assessment } from '../../ports/rows';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { asResult } from '../client/together';
import type { RawRow } from '../mapper/parse-row';
import { itemsOf, quoted, rowOf } from '../rows/lists';
import { readThrough } from '../rows/read-through';

const MOST_HITS = 20;
const SHORTEST = 2;
const READ_AT_ONCE = 1000;
/** SharePoint's limit of rows in one answer. */
const PAGE = 5000;
/** More cases than any region judges in a year are read page by page. */
const ALL = Number.POSITIVE_INFINITY;

const hitOf = (raw: RawRow): CaseHit => {
  const { id, key, name, type, unit, status } = rowOf('assessment', raw);
  return { id, key, name, type, unit, status };
};

/** Contract: CaseListPort.find. Names have no index: in a list of more than 5,000 cases SharePoint refuses the search, and the list is read. */
export const findCases = async (client: SharePointClient, given: string): Promise<Result<readonly CaseHit[]>> => {
  const text = given.trim();
  if (text.length < SHORTEST) return success([]);
  const query = itemsOf(client.sp, client.webUrl, 'assessment').filter(`substringof(${quoted(text)},Title)`).orderBy('Id', false).top(MOST_HITS).using(asPage());
  const asked = await asResult<RawPage>(client, query() as unknown as Promise<RawPage>);
  if (asked.ok) return success(asked.value.rows.map(hitOf));
  if (asked.failure.kind !== 'server') return asked;
  const sought = text.toLocaleLowerCase();
  const isHit = (raw: RawRow): boolean => String(raw['Title'] ?? '').toLocaleLowerCase().includes(sought);
  const found = await readThrough(client, 'assessment', isHit, null, MOST_HITS, READ_AT_ONCE);
  return found.ok ? success(found.value.rows.map(hitOf)) : found;
};

/**
 * Contract: CaseListPort.judgedIn. A day written in SharePoint's own form stands some hours beside midnight UTC, so a
 * day more is asked for at either end, and what was meant is told by the mapper.
 */
export const casesJudgedIn = async (client: SharePointClient, year: number): Promise<Result<readonly Assessment[]>> => {
  const [from, to] = [`${year - 1}-12-31T00:00:00Z`, `${year + 1}-01-01T12:00:00Z`];
  const wish = `HbAssessedOn ge datetime'${from}' and HbAssessedOn le datetime'${to}'`;
  const isMeant = (row: Assessment): boolean => row.assessedOn?.startsWith(`${String(year).padStart(4, '0')}-`) === true;
  const rowsOf = (rows: readonly RawRow[]): readonly Assessment[] =>
    rows.map((raw) => rowOf('assessment', raw)).filter(isMeant).sort((a, b) => (a.assessedOn ?? '').localeCompare(b.assessedOn ?? '') || a.id - b.id);

  const query = itemsOf(client.sp, client.webUrl, 'assessment').filter(wish).top(PAGE).using(asPage());
  const first = await asResult<RawPage>(client, query() as unknown as Promise<RawPage>);
  if (first.ok) {
    const rows = [...first.value.rows];
    for (let next = first.value.next; next !== null;) {
      const page: Result<RawPage> = await asResult<RawPage>(client, SPCollection([client.sp.web, next]).using(asPage())());
      if (!page.ok) return page;
      rows.push(...page.value.rows);
      next = page.value.next;
    }
    return success(rowsOf(rows));
  }
  if (first.failure.kind !== 'server') return first;
  const found = await readThrough(client, 'assessment', (raw) => isMeant(rowOf('assessment', raw)), null, ALL, READ_AT_ONCE);
  return found.ok ? success(rowsOf(found.value.rows)) : found;
};
