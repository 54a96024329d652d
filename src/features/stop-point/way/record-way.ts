import type { CaseSession } from '../../../data/ports/case-session';
import type { Failure } from '../../../data/ports/results';
import type { Changes } from '../../../data/ports/rows';
import type { SnapshotPort } from '../../../data/ports/snapshots';
import { passStop } from '../../../domain/case-flow/case-flow';
import type { Flow } from '../../../domain/case-flow/case-flow';
import { hasActionPlan } from '../../../domain/shown-parts';
import { endNoticeKey, nextRound, versionFileName } from '../../../domain/stop-record';
import { encodeStopVersion } from '../../../domain/stop-version/file';
import { stopVersion } from '../../../domain/stop-version/version';
import { stopOutcomeIds } from '../../../method/ids';
import type { StopPointId } from '../../../method/ids';
import type { StopOutcome } from '../../../method/scales';
import { answerKey } from '../../../ui-bindings/use-answer';
import { versionFacts } from '../version/version-facts';

export interface WayToRecord {
  readonly session: CaseSession;
  readonly snapshots: SnapshotPort;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly stop: StopPointId;
  readonly round: number;
  readonly way: StopOutcome;
  readonly participants: string;
  /** Ids of the stop's check points in the case's edition. */
  readonly checkPoints: readonly string[];
  /** Whether something holds the stop, as the session knows the case when this is called. */
  readonly isHeld: () => boolean;
  /** Who is told when the initiative ends: what the notice says beside the reason. */
  readonly notice: { readonly name: string; readonly toRole: string };
}

/**
 * How the recording ended. `taken`: somebody else recorded a way first; theirs stands and the reason is kept for the next
 * time. `held`: somebody else has added what holds the stop. `over`: the case takes no more rows. With `failure` nothing is recorded and everything typed is kept.
 */
export type WayOutcome =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'taken'; readonly nextRound: number }
  | { readonly kind: 'held' }
  | { readonly kind: 'over' }
  | { readonly kind: 'failure'; readonly failure: Failure };

const fields = ['choice', 'text', 'participants'] as const;
const noticeFields = ['name', 'to', 'toRole', 'text', 'sentOn'] as const;

export const flowOf = (session: CaseSession, stop: StopPointId, way: StopOutcome): Flow => {
  const assessment = session.assessment();
  return passStop(assessment, stop, way, hasActionPlan(assessment.type));
};

const putAnswer = (session: CaseSession, key: string, changes: Changes<'answer'>): void => {
  if (session.row('answer', key) === undefined) session.add('answer', changes, key);
  else session.edit('answer', key, changes);
};

/** Lets the other's record stand and keeps what was written here as a beginning of the next. */
const giveWay = ({ session, stop }: WayToRecord, key: string, mine: string): WayOutcome => {
  const item = stopOutcomeIds[stop];
  fields.filter((field) => session.field('answer', key, field).status === 'conflict')
    .forEach((field) => session.resolve('answer', key, field, 'theirs'));
  const next = nextRound(stop, session.rows('answer'));
  const isTheirs = session.row('answer', key)?.text.trim() === mine.trim();
  if (mine.trim() !== '' && !isTheirs) putAnswer(session, answerKey(session.assessment().key, item, next), { item, text: mine });
  return { kind: 'taken', nextRound: next };
};

/** How things are as the group chooses to rework, kept as a file; one that is there from a try before is as good. */
const keepVersion = async ({ session, snapshots, stop, round, now, checkPoints }: WayToRecord): Promise<Failure | null> => {
  const { key } = session.assessment();
  const bytes = encodeStopVersion(stopVersion(stop, round, now, versionFacts(session), checkPoints));
  const stored = await snapshots.store(versionFileName(key, stop, round), bytes);
  return stored.ok ? null : stored.failure;
};

/** The notice to the head of department, before the case is over and takes no more rows. */
const tellHead = async ({ session, stop, round, now, notice }: WayToRecord, reason: string): Promise<void> => {
  const { key, head } = session.assessment();
  const values: Changes<'notice'> = { kind: 'ended', name: notice.name, to: head, toRole: notice.toRole, text: reason, sentOn: now };
  const noticeKey = endNoticeKey(key, stop, round);
  if (session.row('notice', noticeKey) === undefined) session.add('notice', values, noticeKey);
  await session.flush();
  // Somebody who ended it in the same moment has told the head already: theirs is the one notice, and it has no field to choose in.
  noticeFields.filter((field) => session.field('notice', noticeKey, field).status === 'conflict')
    .forEach((field) => session.resolve('notice', noticeKey, field, 'theirs'));
};

/**
 * Leaves the dated record of a way and lets the case follow. Going on and ending first ask SharePoint how the case stands:
 * going on may do without an answer, ending may not. Reworking first keeps how things are; ending tells the head of department.
 * @returns once SharePoint has answered, or when the record waits in this browser (going on without a network)
 */
export const recordWay = async (parts: WayToRecord): Promise<WayOutcome> => {
  const { session, stop, round, way, participants } = parts;
  const item = stopOutcomeIds[stop];
  const key = answerKey(session.assessment().key, item, round);
  const reason = session.row('answer', key)?.text ?? '';
  if (way !== 'revise') {
    const failure = await session.refresh();
    if (failure !== null && way === 'end') return { kind: 'failure', failure };
  }
  if (!session.canEdit() || !flowOf(session, stop, way).ok) return { kind: 'over' };
  if ((session.row('answer', key)?.choice ?? '') !== '') return giveWay(parts, key, reason);
  if (way === 'goOn' && parts.isHeld()) return { kind: 'held' };
  if (way === 'revise') {
    const failure = await keepVersion(parts);
    if (failure !== null) return { kind: 'failure', failure };
  }

  putAnswer(session, key, { item, choice: way, participants });
  // The record first: a case that has ended takes no more rows.
  await session.flush();
  const refused = fields.map((field) => session.field('answer', key, field)).find(({ status }) => status === 'refused');
  if (refused !== undefined) {
    // Nothing is recorded: the way is chosen anew when what stood in the way is mended; the words stay.
    session.edit('answer', key, { choice: '' });
    return { kind: 'failure', failure: refused.failure ?? { kind: 'forbidden' } };
  }
  if (session.field('answer', key, 'choice').status === 'conflict') return giveWay(parts, key, reason);
  // Both had begun a text: neither is lost, and the record has no field to choose in.
  fields.filter((field) => session.field('answer', key, field).status === 'conflict').forEach((field) => session.resolve('answer', key, field, 'both'));
  if (way === 'end') await tellHead(parts, session.row('answer', key)?.text ?? reason);

  const flow = flowOf(session, stop, way);
  if (flow.ok) session.edit('assessment', session.assessment().key, flow.changes);
  const { status } = await session.flush();
  // SharePoint dates the record and says whose it is; without contact that comes with the next reading.
  if (status === 'saved') await session.refresh();
  return { kind: 'recorded' };
};
