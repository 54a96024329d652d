import { isByDecider } from '../../../domain/case-flow/proven-standing';
import { knownFlows, signKey } from '../../../domain/diagnosis/flows';
import type { DiagnosisPort } from '../../ports/diagnosis';
import { failed, success } from '../../ports/results';
import type { SiteSetupPort } from '../../ports/site-setup';
import type { SharePointClient } from '../client/client';
import type { RowGateway } from '../rows/row-gateway';
import { acknowledgedKey, openFailures } from './acknowledged';
import { addPastMember } from './past-members';
import { readGroups } from './read-groups';
import { readCaseNames, readRows } from './read-rows';

/** Ids that fit into one filter; SharePoint refuses longer addresses. */
const MOST_NAMES = 40;
/** A flow may write in the case at the same moment, once or twice. */
const MOST_TRIES = 3;

/** What an administrator looks at and mends, over SharePoint (contract: DiagnosisPort). */
export const createDiagnosisPort = (client: SharePointClient, gateway: RowGateway, setup: SiteSetupPort): DiagnosisPort => ({
  read: async () => {
    const [plan, groups, rows] = await Promise.all([setup.plan(), readGroups(client, setup), readRows(client)]);
    if (!plan.ok) return plan;
    if (!groups.ok) return groups;
    if (!rows.ok) return rows;
    const { decisions, signs, events, stopped, deciders, unread, mayManage } = rows.value;
    const foreignDecisions = decisions.filter((decision) => decision.decision !== null && !isByDecider(decision, deciders));
    const failures = openFailures(events);
    const ids = [...foreignDecisions, ...failures].flatMap(({ assessmentId }) => (assessmentId === null ? [] : [assessmentId]));
    return success({
      plan: plan.value, groups: groups.value, stopped, foreignDecisions, areMembersKnown: deciders.members !== null, failures, unread, mayManage,
      flows: knownFlows.map(({ flow, expectedWithinHours }) => ({
        flow, expectedWithinHours, lastSeen: signs.find(({ key }) => key === signKey(flow))?.occurredOn ?? null,
      })),
      caseNames: await readCaseNames(client, [...new Set(ids)].slice(0, MOST_NAMES)),
    });
  },

  routeAgain: async (row) => {
    let now = row;
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const saved = await gateway.save('assessment', now.id, now.etag, { routing: 'Pending' });
      if (!saved.ok) return saved;
      if (saved.value.kind === 'saved') return success({ ...now, routing: 'Pending' as const, etag: saved.value.etag });
      now = saved.value.row;
      if (now.routing !== 'Failed') return success(now);
    }
    return failed({ kind: 'busy', retryAfterSeconds: null });
  },

  countAsPastMember: (person) => addPastMember(client, gateway, person),

  acknowledge: async (newest, name) => {
    const made = await gateway.create('event', acknowledgedKey(newest), {
      kind: 'acknowledged', name, source: newest.source, assessmentId: newest.assessmentId, text: '', occurredOn: new Date(client.now()).toISOString(),
    });
    return made.ok ? success(null) : made;
  },
});
