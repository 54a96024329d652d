import type { DecisionPort } from '../../ports/case-list';
import { failed, success } from '../../ports/results';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { rightsOf } from '../client/permissions';
import { asResult, together } from '../client/together';
import { readSiteState } from '../cases/site-state';
import { itemsOf, listOf, rowOf } from '../rows/lists';
import type { RowGateway } from '../rows/row-gateway';

/** More than this many cases never wait at once. */
const MOST_WAITING = 500;

/** The management group's queue over SharePoint (contract: DecisionPort). */
export const createDecisionPort = (client: SharePointClient, gateway: RowGateway): DecisionPort => {
  const { webUrl } = client;

  return {
    waiting: async () => {
      const read = await together(client, (sp) => Promise.all([
        // A part that fails can make later parts of the same batch fail, too (pnp/pnpjs#486): the cases come last.
        readSiteState(client, sp),
        asResult(client, listOf(sp, webUrl, 'decision').effectiveBasePermissions().then(rightsOf)),
        asResult<RawPage>(client, itemsOf(sp, webUrl, 'assessment')
          .filter("HbRouting eq 'Pending' or HbRouting eq 'InReview'").top(MOST_WAITING).using(asPage())() as unknown as Promise<RawPage>),
      ]));
      if (!read.ok) return read;
      const [site, rights, page] = read.value;
      if (!site.ok) return site;
      if (site.value.kind === 'empty' || site.value.kind === 'unfinished') return failed({ kind: 'site', state: site.value });
      // Lists that are to be upgraded first lack columns we ask for; SharePoint then refuses the whole query.
      if (!page.ok) return page.failure.kind !== 'forbidden' && site.value.kind === 'older' ? failed({ kind: 'site', state: site.value }) : page;
      const cases = page.value.rows.map((raw) => rowOf('assessment', raw))
        .sort((a, b) => (a.submittedAt ?? a.modified).localeCompare(b.submittedAt ?? b.modified));
      return success({ cases, mayDecide: site.value.kind === 'ready' && rights.ok && rights.value.mayAdd });
    },

    claim: async (assessment) => (await code())?.claim(client, gateway, assessment) ?? failed({ kind: 'offline' }),
    decide: async (...given) => (await code())?.decide(client, gateway, ...given) ?? failed({ kind: 'offline' }),
  };
};

/** Only who opens a waiting case needs this. Null when it cannot be fetched. */
const code = () => import(/* webpackChunkName: 'decide' */ './decide').catch(() => null);
