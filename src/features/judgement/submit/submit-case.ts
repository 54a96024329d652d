import type { CaseSession } from '../../../data/ports/case-session';
import type { Failure } from '../../../data/ports/results';
import type { Assessment, FieldName } from '../../../data/ports/rows';
import type { SnapshotPort } from '../../../data/ports/snapshots';
import type { BriefDocument } from '../../../domain/brief/document';
import type { BriefSubmission } from '../../../domain/brief/build';
import { submitToManagement } from '../../../domain/case-flow/case-flow';
import type { FlowRefusal, StandingChanges } from '../../../domain/case-flow/case-flow';
import { cardSummary, isOwnSummary } from '../../../domain/submission/card-summary';
import { encodeSubmission, submissionSnapshot } from '../../../domain/submission/snapshot';
import { lastRevision, submissionFile, submissionKey } from '../../../domain/submission/submissions';
import { digestOf } from '../../../ui-bindings/brief-document/digest';
import { moveColumns } from '../move-columns';

/** The steps a person sees while it goes on. */
export type SubmitStep = 'reading' | 'document' | 'storing' | 'row' | 'status';

/** Why the case was not handed over. Everything that was typed is kept, and sending again goes on from there. */
export type SubmitProblem =
  /** Something typed has not reached SharePoint yet. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failure'; readonly failure: Failure }
  /** Somebody has moved the case meanwhile, or it is not found unsustainable. */
  | { readonly kind: 'refused'; readonly because: FlowRefusal }
  /** The brief is stored, but SharePoint does not take the row that tells of it; null when it has not answered. */
  | { readonly kind: 'row'; readonly failure: Failure | null }
  /** Brief and row stand, but SharePoint does not take the case's status. */
  | { readonly kind: 'status'; readonly failure: Failure | null };

export type SubmitOutcome =
  | { readonly kind: 'submitted'; readonly revision: number }
  /** SharePoint has not answered on the last step: the status goes there by itself once it does. */
  | { readonly kind: 'sentLater'; readonly revision: number }
  /** Somebody else in the group handed it over in the same moment; one submission stands. */
  | { readonly kind: 'elseSubmitted'; readonly revision: number }
  | { readonly kind: 'problem'; readonly problem: SubmitProblem };

export interface SubmitParts {
  readonly session: CaseSession;
  readonly snapshots: SnapshotPort;
  readonly submittedBy: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Makes a fresh key. */
  readonly newKey: () => string;
  /** The brief of the case as it is when this is called, in Swedish. */
  readonly build: (submission: BriefSubmission) => BriefDocument;
  readonly onStep: (step: SubmitStep) => void;
}

const problem = (what: SubmitProblem): SubmitOutcome => ({ kind: 'problem', problem: what });
const failure = (what: Failure): SubmitOutcome => problem({ kind: 'failure', failure: what });

type RowField = FieldName<'submission'>;
const rowFields: readonly RowField[] = ['name', 'revision', 'submittedOn', 'dataFile', 'dataDigest', 'isRemoved'];

interface Stored { readonly key: string; readonly revision: number; readonly name: string; readonly dataFile: string; readonly dataDigest: string; readonly submittedOn: string }

/**
 * The row that tells of the file. One from a try that was cut off is turned to the new file; when somebody else writes
 * the same row in the same moment, theirs stands, file and digest together.
 */
const putRow = async (session: CaseSession, { key, ...values }: Stored): Promise<SubmitProblem | null> => {
  const row = { ...values, isRemoved: false };
  if (session.row('submission', key) === undefined) session.add('submission', row, key); else session.edit('submission', key, row);
  await session.flush();
  const states = (): readonly ReturnType<typeof session.field<'submission', RowField>>[] => rowFields.map((field) => session.field('submission', key, field));
  if (states().some(({ status }) => status === 'conflict')) {
    rowFields.forEach((field) => session.resolve('submission', key, field, 'theirs'));
    await session.flush();
  }
  const unsaved = states().find(({ status }) => status !== 'saved');
  return unsaved === undefined ? null : { kind: 'row', failure: unsaved.failure ?? null };
};

/** A row that SharePoint refused in an earlier try is tried again: somebody may have put right what was wrong. */
const wakeRow = (session: CaseSession): void => {
  const key = submissionKey(session.assessment().key, lastRevision(session.assessment().revision, session.decisions(), session.rows('submission')) + 1);
  if (session.row('submission', key) !== undefined && session.field('submission', key, 'dataFile').status === 'refused') session.edit('submission', key, { isRemoved: false });
};

/**
 * Hands a case to the management group: the brief as it is now goes into a file that is never changed, a row tells of the
 * file, and last the case's status columns move. The columns are what counts, so that a try which is cut off before them
 * has handed over nothing; every step may be done again.
 */
export const submitCase = async (parts: SubmitParts): Promise<SubmitOutcome> => {
  const { session, snapshots, submittedBy, now, newKey, build, onStep } = parts;
  onStep('reading');
  wakeRow(session);
  if ((await session.flush()).status !== 'saved') return problem({ kind: 'unsaved' });
  const unread = await session.refresh();
  if (unread !== null) return failure(unread);
  const before: Assessment = session.assessment();
  const last = lastRevision(before.revision, session.decisions(), session.rows('submission'));
  const flow = submitToManagement({ ...before, revision: last }, now);
  if (!flow.ok) return problem({ kind: 'refused', because: flow.because });
  const revision = last + 1;

  onStep('document');
  const document = build({ submission: revision, submittedOn: now });
  const bytes = encodeSubmission(submissionSnapshot({ caseKey: before.key, revision, submittedOn: now, submittedBy }, document));

  onStep('storing');
  const dataFile = submissionFile(before.key, revision, newKey());
  const stored = await snapshots.store(dataFile, bytes);
  if (!stored.ok) return failure(stored.failure);
  const dataDigest = await digestOf(bytes);
  if (stored.value === 'existed') {
    // An answer that was lost on the way: the file is ours if it says what we sent.
    const there = await snapshots.read(dataFile);
    if (!there.ok) return failure(there.failure);
    if (await digestOf(there.value) !== dataDigest) return failure({ kind: 'busy', retryAfterSeconds: null });
  }

  onStep('row');
  const rowKey = submissionKey(before.key, revision);
  const rowProblem = await putRow(session, { key: rowKey, revision, name: document.title.slice(0, 255), submittedOn: now, dataFile, dataDigest });
  if (rowProblem !== null) return problem(rowProblem);

  onStep('status');
  const changes: StandingChanges & { readonly summary?: string } = { ...flow.changes, ...(isOwnSummary(before.summary) ? { summary: cardSummary(document) } : {}) };
  const moved = await moveColumns(session, before, changes);
  const { status, revision: reached } = session.assessment();
  switch (moved.kind) {
    case 'waiting': return { kind: 'sentLater', revision };
    case 'refused': return problem({ kind: 'status', failure: moved.failure });
    case 'moved': case 'conflict': {
      if (status !== 'AwaitingDecision' || reached !== revision) return problem({ kind: 'status', failure: null });
      return { kind: session.row('submission', rowKey)?.dataFile === dataFile ? 'submitted' : 'elseSubmitted', revision };
    }
  }
};
