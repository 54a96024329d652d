import { decisionFor } from '../../../domain/case-flow/proven-standing';
import type { DecisionPort } from '../../ports/decisions';
import { failed, success, type Result } from '../../ports/results';
import type { ListKind, Row } from '../../ports/rows';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { rightsOf } from '../client/permissions';
import { asResult, together } from '../client/together';
import { readSettings } from '../cases/site-state';
import { itemsOf, listOf, rowOf, someColumnsOf } from '../rows/lists';
import type { RowGateway } from '../rows/row-gateway';
import { decidesNow, decidersOf, readMembers } from './deciders';
import { management } from './lazy-management';

/** More than this many cases, conditions or meetings are never open at once. */
const MOST = 500;
/** Meetings this long ago are still told of. */
const MEETINGS_BACK_MS = 62 * 86_400_000;
const gone = failed({ kind: 'offline' });

/** The rows of a part; none for who may not read them. */
const rowsIn = <K extends ListKind>(kind: K, part: Result<RawPage>): readonly Row<K>[] =>
  (part.ok ? part.value.rows.map((raw) => rowOf(kind, raw)) : []);

/** The management group's queue over SharePoint (contract: DecisionPort). @param personId of the signed-in person on the site */
export const createDecisionPort = (client: SharePointClient, gateway: RowGateway, personId: number | null): DecisionPort => {
  const { webUrl } = client;

  return {
    waiting: async () => {
      const since = new Date(client.now() - MEETINGS_BACK_MS).toISOString().slice(0, 10);
      const read = await together(client, (sp) => {
        const ask = (kind: ListKind, wish: string | null, query = itemsOf(sp, webUrl, kind)): Promise<Result<RawPage>> => {
          const newest = query.orderBy('Id', false).top(MOST).using(asPage());
          return asResult<RawPage>(client, (wish === null ? newest : newest.filter(wish))() as unknown as Promise<RawPage>);
        };
        return Promise.all([
          // A part that fails can make later parts of the same batch fail, too (pnp/pnpjs#486): what may fail comes last.
          readSettings(client, sp),
          asResult(client, listOf(sp, webUrl, 'decision').effectiveBasePermissions().then(rightsOf)),
          ask('assessment', "HbStatus eq 'AwaitingDecision'"),
          // Without a filter, newest first: a list of more than 5,000 rows answers, and a decision on a case that waits is among the last.
          ask('decision', null, someColumnsOf(sp, webUrl, 'decision', ['HbAssessmentId', 'HbRevision', 'HbDecision'])),
          ask('agendaItem', null),
          ask('meeting', `HbDate ge datetime'${since}T00:00:00Z'`),
          ask('condition', 'HbIsMet eq 0'),
          readMembers(client, sp),
        ]);
      });
      if (!read.ok) return read;
      const [settings, rights, page, made, placed, met, open, members] = read.value;
      if (!settings.ok) return settings;
      const { site, pastDeciders } = settings.value;
      if (site.kind === 'empty' || site.kind === 'unfinished') return failed({ kind: 'site', state: site });
      // Lists that are to be upgraded first lack columns we ask for; SharePoint then refuses the whole query.
      if (!page.ok) return page.failure.kind !== 'forbidden' && site.kind === 'older' ? failed({ kind: 'site', state: site }) : page;
      // A desk that shows no decision, agenda or condition says that there is none: it must have read them.
      const wrong = [made, placed, met, open].find((part) => !part.ok && part.failure.kind !== 'forbidden');
      if (wrong !== undefined && !wrong.ok) return wrong;

      const deciders = await decidersOf(client, members, pastDeciders);
      const cases = [...rowsIn('assessment', page)].sort((a, b) => (a.submittedAt ?? a.modified).localeCompare(b.submittedAt ?? b.modified) || a.id - b.id);
      const decisions = rowsIn('decision', made);
      const isOf = (id: number) => (row: { readonly assessmentId: number | null }): boolean => row.assessmentId === id;
      const conditions = rowsIn('condition', open);
      const code = conditions.length === 0 ? null : await management();
      // Conditions that cannot be told of now fail the reading: a desk that shows none would say that all are met.
      if (conditions.length > 0 && code === null) return gone;
      const followed = await code?.openConditions(client, conditions, deciders) ?? success([]);
      if (!followed.ok) return followed;
      return success({
        cases,
        decidedIds: cases.filter(({ id, revision }) => decisionFor(revision, decisions.filter(isOf(id)), deciders) !== undefined).map(({ id }) => id),
        agenda: rowsIn('agendaItem', placed).filter((item) => cases.some((row) => isOf(row.id)(item) && row.revision === item.revision)),
        meetings: rowsIn('meeting', met).filter(({ isRemoved }) => !isRemoved).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || a.id - b.id),
        conditions: followed.value,
        mayDecide: site.kind === 'ready' && rights.ok && rights.value.mayAdd && decidesNow(deciders, personId),
      });
    },

    claim: async (...given) => (await management())?.claim(gateway, ...given) ?? gone,
    decide: async (...given) => (await management())?.decide(client, gateway, personId, ...given) ?? gone,
    follow: async (...given) => (await management())?.follow(gateway, ...given) ?? gone,
    changeCondition: async (...given) => (await management())?.changeRow(gateway, 'condition', ...given) ?? gone,
  };
};
