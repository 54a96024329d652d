import { success, type Result } from '../../ports/results';
import type { Assessment, Changes } from '../../ports/rows';
import type { RowGateway } from '../rows/row-gateway';

/** How often somebody else may be first on the case's row before we leave its columns as they are. */
const MOST_ROUNDS = 4;

/**
 * Writes columns of a case on top of whatever else has changed in it, as long as `isStillRight`.
 * @returns the row as it is then, moved or not
 */
export const moveCase = async (
  gateway: RowGateway, start: Assessment, changes: Changes<'assessment'>, isStillRight: (row: Assessment) => boolean,
): Promise<Result<Assessment>> => {
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
export const claim = (gateway: RowGateway, assessment: Assessment): Promise<Result<Assessment>> =>
  moveCase(gateway, assessment, { routing: 'InReview' }, (row) => row.status === 'AwaitingDecision' && row.routing === 'Pending');

/** Whether a row has these values already. */
const has = (row: Assessment, changes: Changes<'assessment'>): boolean =>
  Object.entries(changes).every(([name, value]) => (row as unknown as Readonly<Record<string, unknown>>)[name] === value);

/** Lets the columns of a case follow a decision on one of its submissions, unless it has been handed in anew meanwhile. */
export const followFrom = (gateway: RowGateway, start: Assessment, revision: number, changes: Changes<'assessment'>): Promise<Result<Assessment>> =>
  moveCase(gateway, start, changes, (row) => row.revision === revision && !has(row, changes));

/** Contract: DecisionPort.follow. */
export const follow = async (gateway: RowGateway, caseId: number, revision: number, changes: Changes<'assessment'>): Promise<Result<Assessment>> => {
  const row = await gateway.byId('assessment', caseId);
  return row.ok ? followFrom(gateway, row.value, revision, changes) : row;
};
