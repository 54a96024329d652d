import type { NewDecision } from '../../ports/case-list';
import { failed, success, type Result } from '../../ports/results';
import type { Assessment, Changes, Decision } from '../../ports/rows';
import { asPage, type RawPage } from '../client/answers';
import type { SharePointClient } from '../client/client';
import { asResult, together } from '../client/together';
import { itemOf, itemsOf, rowOf } from '../rows/lists';
import type { RowGateway } from '../rows/row-gateway';

/** More decisions than this no case has. */
const MOST_DECISIONS = 500;
/** How often somebody else may be first on the case's row before we leave its columns as they are. */
const MOST_ROUNDS = 4;

/** Writes columns of a case on top of whatever else has changed in it, as long as `isStillRight`. */
const moveCase = async (gateway: RowGateway, start: Assessment, changes: Changes<'assessment'>, isStillRight: (row: Assessment) => boolean): Promise<Result<Assessment>> => {
  let row = start;
  for (let round = 0; round < MOST_ROUNDS && isStillRight(row); round += 1) {
    const outcome = await gateway.save('assessment', row.id, row.etag, changes);
    if (!outcome.ok) return outcome;
    if (outcome.value.kind === 'saved') return success({ ...row, ...changes, etag: outcome.value.etag });
    row = outcome.value.row;
  }
  return success(row);
};

/** Contract: DecisionPort.claim. */
export const claim = (_client: SharePointClient, gateway: RowGateway, assessment: Assessment): Promise<Result<Assessment>> =>
  moveCase(gateway, assessment, { routing: 'InReview' }, (row) => row.routing === 'Pending');

/** Contract: DecisionPort.decide. */
export const decide = async (
  client: SharePointClient, gateway: RowGateway, key: string, decision: NewDecision, caseChanges: Changes<'assessment'>,
): Promise<Result<Decision>> => {
  const { webUrl } = client;
  const { caseId, revision } = decision;
  const read = await together(client, (sp) => Promise.all([
    asResult(client, itemOf(sp, webUrl, 'assessment', caseId)()),
    asResult<RawPage>(client, itemsOf(sp, webUrl, 'decision').filter(`HbAssessmentId eq ${caseId}`).top(MOST_DECISIONS).using(asPage())() as unknown as Promise<RawPage>),
  ]));
  if (!read.ok) return read;
  const [rawCase, rawDecisions] = read.value;
  if (!rawCase.ok) return rawCase;
  if (!rawDecisions.ok) return rawDecisions;
  const assessment = rowOf('assessment', rawCase.value);
  const earlier = rawDecisions.value.rows.map((raw) => rowOf('decision', raw)).find((row) => row.revision === revision && row.key !== key);
  if (earlier !== undefined) return failed({ kind: 'refused', detail: `Revision ${revision} was decided on ${earlier.decidedOn ?? earlier.created}.` });
  if (assessment.revision !== revision) return failed({ kind: 'refused', detail: `The case is at revision ${assessment.revision ?? 0}, not ${revision}.` });

  const { caseId: assessmentId, ...values } = decision;
  const made = await gateway.create('decision', key, { ...values, assessmentId });
  if (!made.ok) return made;
  // The row is the decision. Should the columns not follow, every screen still goes by the row.
  await moveCase(gateway, assessment, caseChanges, (row) => row.revision === revision);
  return success(made.value.row);
};
