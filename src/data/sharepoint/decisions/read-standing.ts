import type { Deciders } from '../../ports/decisions';
import { failed, success, type Result } from '../../ports/results';
import type { Assessment, Decision } from '../../ports/rows';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { asResult, together } from '../client/together';
import { readSettings } from '../cases/site-state';
import { itemOf, itemsOf, rowOf } from '../rows/lists';
import { decidersOf, readMembers } from './deciders';

/** More decisions than this no case has. */
const MOST_DECISIONS = 500;

/** A case and what decides where it stands. */
export interface CaseStanding {
  readonly assessment: Assessment;
  readonly decisions: readonly Decision[];
  readonly deciders: Deciders;
}

/** Where a case stands now, in one request. A site that is not `ready` is a failure: nothing may be written there. */
export const readStanding = async (client: SharePointClient, caseId: number): Promise<Result<CaseStanding>> => {
  const { webUrl } = client;
  const read = await together(client, (sp) => Promise.all([
    readSettings(client, sp),
    asResult(client, itemOf(sp, webUrl, 'assessment', caseId)()),
    asResult<RawPage>(client, itemsOf(sp, webUrl, 'decision').filter(`HbAssessmentId eq ${caseId}`).top(MOST_DECISIONS).using(asPage())() as unknown as Promise<RawPage>),
    readMembers(client, sp),
  ]));
  if (!read.ok) return read;
  const [settings, rawCase, rawDecisions, members] = read.value;
  if (!settings.ok) return settings;
  const { site, pastDeciders } = settings.value;
  if (site.kind !== 'ready') return failed({ kind: 'site', state: site });
  if (!rawCase.ok) return rawCase;
  if (!rawDecisions.ok) return rawDecisions;
  return success({
    assessment: rowOf('assessment', rawCase.value),
    decisions: rawDecisions.value.rows.map((raw) => rowOf('decision', raw)),
    deciders: await decidersOf(client, members, pastDeciders),
  });
};
