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
import { readWaiting } from '../decisions/read-waiting';
import { readNotices } from '../notices/read-notices';
import { readReference } from '../reference/read-reference';
import type { RowGateway } from '../rows/row-gateway';

const PAGE = 60;
/** Marks a page that goes on below an id instead of at an address of SharePoint's. */
const BELOW = 'below:';
const READ_AT_ONCE = 500;

/** Column and wanted value. All columns are indexed, so that a list of more than 5,000 rows answers, too. */
const wishesOf = (filter: CaseFilter): readonly (readonly [column: string, value: string])[] =>
  ([['HbUnit', filter.unit], ['HbInitiativeType', filter.type], ['HbStatus', filter.status]] as const)
    .flatMap(([column, value]) => (value === undefined ? [] : [[column, value] as const]));

/** The department's list of cases over SharePoint (contract: CaseListPort). @param personId of the signed-in person on the site */
export const createCaseListPort = (client: SharePointClient, gateway: RowGateway, personId: number | null): CaseListPort => {
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
        // A part that fails can make later parts of the same batch fail, too (pnp/pnpjs#486): the list comes late,
        // and last what an older site does not have.
        readSiteState(client, sp),
        asResult<ListRights>(client, listOf(sp, webUrl, 'assessment').effectiveBasePermissions().then(rightsOf)),
        readReference(client, sp),
        below === null ? ask(sp, filter, next) : askOfMany(filter, below),
        next === undefined ? readNotices(client, sp, personId) : null,
        next === undefined ? readWaiting(client, sp) : null,
      ]));
      if (!read.ok) return read;
      const [site, rights, reference, asked, notices, waiting] = read.value;
      if (!site.ok) return site;
      if (site.value.kind === 'empty' || site.value.kind === 'unfinished') return failed({ kind: 'site', state: site.value });
      // Lists that are to be upgraded first lack columns we ask for; SharePoint then refuses the whole query.
      if (!asked.ok && asked.failure.kind !== 'forbidden' && site.value.kind === 'older') return failed({ kind: 'site', state: site.value });
      if (!reference.ok) return reference;
      const isTooMany = !asked.ok && asked.failure.kind === 'server' && next === undefined;
      const page = isTooMany ? await askOfMany(filter, null) : asked;
      if (!page.ok) return page;
      const mayCreate = site.value.kind === 'ready' && rights.ok && rights.value.mayAdd;
      return success({
        cases: page.value.rows.map((raw) => rowOf('assessment', raw)), next: page.value.next, site: site.value,
        mayCreate, mayManage: rights.ok && rights.value.mayManage, reference: reference.value,
        // What could not be read now is told the next time: the list of cases does not wait for it.
        notices: notices?.ok === true ? notices.value : null,
        waiting,
      });
    },

    create: async (...given) => (await starting())?.startCase(client, gateway, ...given) ?? gone,
    copy: async (...given) => (await copying())?.copyCase(client, gateway, ...given) ?? gone,
    begin: async (...given) => (await starting())?.beginCase(client, gateway, ...given) ?? gone,
    find: async (text) => (await finding())?.findCases(client, text) ?? gone,
    judgedIn: async (year) => (await finding())?.casesJudgedIn(client, year) ?? gone,
  };
};

const sameText = (one: unknown, other: string): boolean => typeof one === 'string' && one.toLocaleLowerCase() === other.toLocaleLowerCase();

/** Code that no first screen needs; null when it cannot be fetched. */
const starting = () => import(/* webpackChunkName: 'start-case' */ './start-case').catch(() => null);
const copying = () => import(/* webpackChunkName: 'copy-case' */ './copy-case').catch(() => null);
const finding = () => import(/* webpackChunkName: 'find-cases' */ './find-cases').catch(() => null);
const gone = failed({ kind: 'offline' });
