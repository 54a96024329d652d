import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useRows, useSession } from '../../data/bindings/session-context';
import { passStop } from '../../domain/case-flow/case-flow';
import type { Flow } from '../../domain/case-flow/case-flow';
import { hasActionPlan } from '../../domain/shown-parts';
import { isOpenAndBlocking, needsReason } from '../../domain/stop-record';
import { stopOutcomeIds } from '../../method/ids';
import type { StopPointId } from '../../method/ids';
import { stopOutcomes } from '../../method/scales';
import type { StopOutcome } from '../../method/scales';
import { useAnswer } from '../../ui-bindings/use-answer';

export type WayProblem = 'way' | 'reason' | 'notOpen';

export interface WayChoice {
  readonly way: StopOutcome | null;
  readonly choose: (way: StopOutcome) => void;
  readonly openGaps: number;
  readonly isReasonNeeded: boolean;
  readonly reason: string;
  /** Why the way cannot be recorded yet; null when it can. */
  readonly check: () => WayProblem | null;
  /** Writes the record and lets the case follow. Resolves when SharePoint has answered, or when it waits in this browser. */
  readonly record: () => Promise<void>;
}

/** The way the group is about to take; kept in this browser until it is recorded, so that a reload loses nothing. */
export const useRecordWay = (stop: StopPointId, round: number): WayChoice => {
  const session = useSession();
  const { formDrafts } = useProduct();
  const answer = useAnswer(stopOutcomeIds[stop], round);
  const draftName = `way/${session.caseId}/${stop}/${round}`;
  const [way, setWay] = React.useState<StopOutcome | null>(() => {
    const kept = formDrafts.read(draftName);
    return stopOutcomes.find((code) => code === kept) ?? null;
  });
  const gaps = useRows('knowledgeGap');
  const openGaps = stop === 'S2' ? gaps.filter(isOpenAndBlocking).length : 0;
  const isReasonNeeded = way !== null && needsReason(way, openGaps);
  const reason = answer.row?.text ?? '';

  const pass = (next: StopOutcome): Flow => {
    const assessment = session.assessment();
    return passStop(assessment, stop, next, hasActionPlan(assessment.type));
  };
  const choose = (next: StopOutcome): void => { setWay(next); formDrafts.write(draftName, next); };
  const check = (): WayProblem | null => {
    if (way === null) return 'way';
    if (isReasonNeeded && reason.trim() === '') return 'reason';
    return pass(way).ok ? null : 'notOpen';
  };
  const record = async (): Promise<void> => {
    if (way === null) return;
    const flow = pass(way);
    if (!flow.ok) return;
    answer.change({ choice: way });
    // The record first: a case that has ended takes no more rows.
    await session.flush();
    session.edit('assessment', session.assessment().key, flow.changes);
    formDrafts.clear(draftName);
    const { status } = await session.flush();
    // SharePoint dates the record and says whose it is; without contact that comes with the next reading.
    if (status === 'saved') await session.refresh();
  };
  return { way, choose, openGaps, isReasonNeeded, reason, check, record };
};
