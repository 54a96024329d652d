import { useProduct, useReference } from '../../../data/bindings/product-context';
import { useAssessment, useSession } from '../../../data/bindings/session-context';
import { shorten } from '../../../domain/short-text';
import { useTexts } from '../../../i18n/texts-context';
import { stopOutcomeIds } from '../../../method/ids';
import type { StopPointId } from '../../../method/ids';
import { useAnswerField } from '../../../ui-bindings/use-answer';
import { useHolds } from '../holds/use-holds';
import { flowOf, recordWay } from './record-way';
import type { WayOutcome } from './record-way';
import { moveWayDraft, useWayDraft } from './use-way-draft';
import type { WayDraftBinding } from './use-way-draft';
import { holdsOf } from '../../../domain/stop-holds';
import type { Hold } from '../../../domain/stop-holds';

/** Why the way cannot be recorded yet. */
export type WayProblem = 'way' | 'held' | 'reason' | 'conflict' | 'participants' | 'head' | 'notOpen';

/** A line of text in SharePoint. */
const LINE = 255;

export interface WayChoice {
  readonly draft: WayDraftBinding;
  readonly holds: readonly Hold[];
  readonly reason: string;
  /** The first thing that is missing; null when the way can be recorded. */
  readonly check: () => WayProblem | null;
  readonly record: () => Promise<WayOutcome>;
}

/** The way the group is about to take, what hinders it, and its recording. */
export const useRecordWay = (stop: StopPointId, round: number): WayChoice => {
  const session = useSession();
  const { snapshots, formDrafts, now } = useProduct();
  const { checkPoints } = useReference();
  const { end, version } = useTexts('stop');
  const { head, name } = useAssessment();
  const draft = useWayDraft(stop, round);
  const holds = useHolds(stop);
  const { state } = useAnswerField(stopOutcomeIds[stop], 'text', round);
  const { way } = draft;

  const check = (): WayProblem | null => {
    if (way === null) return 'way';
    if (way === 'goOn' && holds.length > 0) return 'held';
    if (state.status === 'conflict') return 'conflict';
    if (state.value.trim() === '') return 'reason';
    if (draft.who.trim() === '') return 'participants';
    if (way === 'end' && head === null && draft.toRole.trim() === '') return 'head';
    return flowOf(session, stop, way).ok ? null : 'notOpen';
  };
  const record = async (): Promise<WayOutcome> => {
    if (way === null) return { kind: 'over' };
    const outcome = await recordWay({
      session, snapshots, now: now(), stop, round, way, participants: draft.who.trim(),
      checkPoints: checkPoints.filter((point) => point.stop === stop).map(({ id }) => id),
      isHeld: () => holdsOf(stop, { knowledgeGaps: session.rows('knowledgeGap'), answers: session.rows('answer'), checkPoints }).length > 0,
      notice: { name: shorten(end.noticeName(name, version.stops[stop]), LINE), toRole: shorten(draft.toRole, LINE) },
    });
    if (outcome.kind === 'recorded') draft.clear();
    if (outcome.kind === 'taken') moveWayDraft(formDrafts, session.caseId, stop, round, outcome.nextRound);
    return outcome;
  };
  return { draft, holds, reason: state.value, check, record };
};
