import { afterDecision, withdraw } from '../../../domain/case-flow/case-flow';
import { decisionFor } from '../../../domain/case-flow/proven-standing';
import type { SubmissionPort } from '../../ports/decisions';
import { failed, success } from '../../ports/results';
import type { Assessment, Submission } from '../../ports/rows';
import type { SharePointClient } from '../client/client';
import { together } from '../client/together';
import { rowOf } from '../rows/lists';
import type { RowGateway } from '../rows/row-gateway';
import { changeRow } from './change-row';
import { followFrom, moveCase } from './move-case';
import { readStanding, type CaseStanding } from './read-standing';
import { askForCases } from './rows-of-cases';

/** Submissions to the management group over SharePoint (contract: SubmissionPort). */
export const createSubmissionPort = (client: SharePointClient, gateway: RowGateway): SubmissionPort => ({
  withdraw: async (caseId, revision, reason, now) => {
    const isWaiting = (row: Assessment): boolean => row.status === 'AwaitingDecision' && row.revision === revision;
    const standing = ({ decisions, deciders }: CaseStanding) => decisionFor(revision, decisions, deciders);
    const read = await readStanding(client, caseId);
    if (!read.ok) return read;
    const { assessment } = read.value;
    const flow = withdraw(assessment);
    if (!flow.ok || !isWaiting(assessment) || standing(read.value) !== undefined) return success({ kind: 'notWaiting', assessment });

    // The reason first: should the rest fail, it is kept, and taking it back again completes it.
    const known = await gateway.byKey('submission', `${assessment.key}:submission:${revision}`);
    if (!known.ok && known.failure.kind !== 'gone') return known;
    let noted: Submission | null = null;
    if (known.ok) {
      const note = await changeRow(gateway, 'submission', known.value, { withdrawnOn: now, withdrawnReason: reason });
      if (!note.ok) return note;
      noted = note.value.row;
    }
    const moved = await moveCase(gateway, assessment, flow.changes, isWaiting);
    if (!moved.ok) return moved;

    // Somebody may have decided between the reading and the move: then the decision stands, and the columns follow it.
    const after = await readStanding(client, caseId);
    if (!after.ok) return after;
    const decision = standing(after.value);
    if (decision?.decision) {
      if (noted !== null) await changeRow(gateway, 'submission', noted, { withdrawnOn: null });
      const follow = afterDecision({ ...assessment, status: 'AwaitingDecision' }, decision.decision);
      const followed = await followFrom(gateway, after.value.assessment, revision, follow.ok ? follow.changes : {});
      return success({ kind: 'notWaiting', assessment: followed.ok ? followed.value : after.value.assessment });
    }
    const { assessment: left } = after.value;
    return success(isWaiting(left) || left.revision !== revision ? { kind: 'notWaiting', assessment: left } : { kind: 'withdrawn', assessment: left });
  },

  rows: async (caseIds) => {
    const ids = [...new Set(caseIds)];
    if (ids.length === 0) return success([]);
    const read = await together(client, (sp) => askForCases(client, sp, 'submission', ids));
    if (!read.ok) return read;
    const wrong = read.value.find((part) => !part.ok && part.failure.kind !== 'forbidden' && part.failure.kind !== 'gone');
    if (wrong !== undefined) return wrong.ok ? failed({ kind: 'offline' }) : wrong;
    return success(read.value.flatMap((part) => (part.ok ? part.value.rows : [])).map((raw) => rowOf('submission', raw))
      .filter(({ isRemoved }) => !isRemoved).sort((a, b) => (a.revision ?? 0) - (b.revision ?? 0) || a.id - b.id));
  },
});
