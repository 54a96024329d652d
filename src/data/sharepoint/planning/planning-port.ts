import { SPCollection } from '@pnp/sp';
import { newStanding } from '../../../domain/case-flow/case-flow';
import type { PlanningPort } from '../../ports/planning';
import { failed, success, type Result } from '../../ports/results';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { rightsOf } from '../client/permissions';
import { asResult, together } from '../client/together';
import { readSiteState } from '../cases/site-state';
import { createOnce } from '../case-list/create-once';
import { tooLong } from '../case-list/too-long';
import { itemsOf, listOf, rowOf } from '../rows/lists';
import type { RowGateway } from '../rows/row-gateway';

/** SharePoint's limit of rows in one answer; more are read page by page. */
const PAGE = 5000;

/** The yearly selection over SharePoint (contract: PlanningPort). */
export const createPlanningPort = (client: SharePointClient, gateway: RowGateway): PlanningPort => {
  const { webUrl } = client;

  return {
    year: async (planYear) => {
      const read = await together(client, (sp) => Promise.all([
        readSiteState(client, sp),
        asResult(client, listOf(sp, webUrl, 'assessment').effectiveBasePermissions().then(rightsOf)),
        asResult<RawPage>(client, itemsOf(sp, webUrl, 'assessment')
          .filter(`HbPlanYear eq ${Math.trunc(planYear)}`).top(PAGE).using(asPage())() as unknown as Promise<RawPage>),
      ]));
      if (!read.ok) return read;
      const [site, rights, first] = read.value;
      if (!site.ok) return site;
      if (site.value.kind === 'empty' || site.value.kind === 'unfinished') return failed({ kind: 'site', state: site.value });
      if (!first.ok) return first.failure.kind !== 'forbidden' && site.value.kind === 'older' ? failed({ kind: 'site', state: site.value }) : first;
      const rows = [...first.value.rows];
      for (let next = first.value.next; next !== null;) {
        const page: Result<RawPage> = await asResult<RawPage>(client, SPCollection([client.sp.web, next]).using(asPage())());
        if (!page.ok) return page;
        rows.push(...page.value.rows);
        next = page.value.next;
      }
      return success({
        rows: rows.map((raw) => rowOf('assessment', raw)).sort((a, b) => a.id - b.id),
        mayPlan: site.value.kind === 'ready' && rights.ok && rights.value.mayAdd && rights.value.mayEdit,
      });
    },

    consider: async (key, values) => {
      const long = tooLong({ ...values });
      if (long !== null) return failed(long);
      const made = await createOnce(gateway, key, { ...newStanding, step: null, ...values, status: 'Planned', selection: 'considered' });
      return made.ok ? success(made.value.row) : made;
    },

    change: (row, changes) => {
      const long = tooLong({ ...changes });
      return long === null ? gateway.save('assessment', row.id, row.etag, changes) : Promise.resolve(failed(long));
    },
  };
};
