import { SPCollection, type SPFI } from '@pnp/sp';
import type { CaseFilter, CaseListPort } from '../../ports/case-list';
import { failed, success, type Result } from '../../ports/results';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { rightsOf, type ListRights } from '../client/permissions';
import { asResult, together } from '../client/together';
import { readSiteState } from '../cases/site-state';
import { itemsOf, listOf, quoted, rowOf } from '../rows/lists';
import type { RawRow } from '../mapper/parse-row';
import type { RowGateway } from '../rows/row-gateway';

const PAGE = 60;
/** Marks a page that goes on below an id instead of at an address of SharePoint's. */
const BELOW = 'below:';
const READ_AT_ONCE = 500;

/** Column and wanted value. All columns are indexed, so that a list of more than 5,000 rows answers, too. */
const wishesOf = (filter: CaseFilter): readonly (readonly [column: string, value: string])[] =>
  ([['HbUnit', filter.unit], ['HbInitiativeType', filter.type], ['HbStatus', filter.status]] as const)
    .flatMap(([column, value]) => (value === undefined ? [] : [[column, value] as const]));

/** The department's list of cases over SharePoint (contract: CaseListPort). */
export const createCaseListPort = (client: SharePointClient, gateway: RowGateway): CaseListPort => {
  const { webUrl } = client;
  const ask = (sp: SPFI, filter: CaseFilter, next: string | undefined): Promise<Result<RawPage>> => {
    if (next !== undefined) return asResult<RawPage>(client, SPCollection([sp.web, next]).using(asPage())());
    const wish = wishesOf(filter).map(([column, value]) => `${column} eq ${quoted(value)}`).join(' and ');
    const newest = itemsOf(sp, webUrl, 'assessment').orderBy('Id', false).top(PAGE).using(asPage());
    return asResult<RawPage>(client, (wish === '' ? newest : newest.filter(wish))() as unknown as Promise<RawPage>);
  };
  /** The same page when more than 5,000 cases match. */
  const askOfMany = async (filter: CaseFilter, below: number | null): Promise<Result<RawPage>> => {
    // SharePoint compares texts without regard to case.
    const isWanted = (raw: RawRow): boolean => wishesOf(filter).every(([column, value]) => sameText(raw[column], value));
    const code = await import(/* webpackChunkName: 'large-lists' */ '../rows/read-through').catch(() => null);
    if (code === null) return failed({ kind: 'offline' });
    const found = await code.readThrough(client, 'assessment', isWanted, below, PAGE, READ_AT_ONCE);
    if (!found.ok) return found;
    const { rows, hasMore } = found.value;
    return success({ rows, next: hasMore ? `${BELOW}${String(rows[rows.length - 1]?.['Id'])}` : null });
  };

  return {
    page: async (filter, next) => {
      const below = next?.startsWith(BELOW) ? Number(next.slice(BELOW.length)) : null;
      const read = await together(client, (sp) => Promise.all([
        below === null ? ask(sp, filter, next) : askOfMany(filter, below),
        readSiteState(client, sp),
        asResult<ListRights>(client, listOf(sp, webUrl, 'assessment').effectiveBasePermissions().then(rightsOf)),
      ]));
      if (!read.ok) return read;
      const [asked, site, rights] = read.value;
      if (!site.ok) return site;
      if (site.value.kind === 'empty' || site.value.kind === 'unfinished') return failed({ kind: 'site', state: site.value });
      const isTooMany = !asked.ok && asked.failure.kind === 'server' && next === undefined;
      const page = isTooMany ? await askOfMany(filter, null) : asked;
      if (!page.ok) return page;
      const mayCreate = site.value.kind === 'ready' && rights.ok && rights.value.mayAdd;
      return success({
        cases: page.value.rows.map((raw) => rowOf('assessment', raw)), next: page.value.next, site: site.value,
        mayCreate, mayManage: rights.ok && rights.value.mayManage,
      });
    },

    create: async (key, values) => {
      const code = await import(/* webpackChunkName: 'start-case' */ './start-case').catch(() => null);
      return code === null ? failed({ kind: 'offline' }) : code.startCase(client, gateway, key, values);
    },
  };
};

const sameText = (one: unknown, other: string): boolean => typeof one === 'string' && one.toLocaleLowerCase() === other.toLocaleLowerCase();
