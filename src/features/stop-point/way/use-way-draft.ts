import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useAssessment, useSession } from '../../../data/bindings/session-context';
import type { FormDrafts } from '../../../data/ports/form-drafts';
import { likelyParticipants } from '../../../domain/stop-record';
import type { StopPointId } from '../../../method/ids';
import { stopOutcomes } from '../../../method/scales';
import type { StopOutcome } from '../../../method/scales';

/** What is chosen but not recorded; `participants` null: nobody has changed the suggestion. */
export interface WayDraft {
  readonly way: StopOutcome | null;
  readonly participants: string | null;
  readonly toRole: string;
}

const empty: WayDraft = { way: null, participants: null, toRole: '' };
const nameOf = (caseId: number, stop: StopPointId, round: number): string => `way/${caseId}/${stop}/${round}`;

const parse = (kept: unknown): WayDraft => {
  // The version before kept the way alone.
  const given: { readonly [K in keyof WayDraft]?: unknown } = typeof kept === 'object' && kept !== null ? kept : { way: kept };
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { way: stopOutcomes.find((code) => code === given.way) ?? null, participants: text(given.participants), toRole: text(given.toRole) ?? '' };
};

/** Moves what was chosen to the next time the stop is taken. */
export const moveWayDraft = (drafts: FormDrafts, caseId: number, stop: StopPointId, from: number, to: number): void => {
  const kept = drafts.read(nameOf(caseId, stop, from));
  if (kept !== null) drafts.write(nameOf(caseId, stop, to), kept);
  drafts.clear(nameOf(caseId, stop, from));
};

export interface WayDraftBinding extends WayDraft {
  /** Who took part, as it will be recorded: what somebody has written, else those who belong to the case. */
  readonly who: string;
  readonly change: (changes: Partial<WayDraft>) => void;
  readonly clear: () => void;
}

/** The way the group is about to take; kept in this browser until it is recorded, so that a reload loses nothing. */
export const useWayDraft = (stop: StopPointId, round: number): WayDraftBinding => {
  const { caseId } = useSession();
  const { formDrafts } = useProduct();
  const { owner, group } = useAssessment();
  const name = nameOf(caseId, stop, round);
  const [draft, setDraft] = React.useState<WayDraft>(() => parse(formDrafts.read(name)));
  const latest = React.useRef(draft);
  const change = React.useCallback((changes: Partial<WayDraft>): void => {
    latest.current = { ...latest.current, ...changes };
    setDraft(latest.current);
    formDrafts.write(name, latest.current);
  }, [formDrafts, name]);
  const clear = React.useCallback(() => { latest.current = empty; formDrafts.clear(name); }, [formDrafts, name]);
  return { ...draft, who: draft.participants ?? likelyParticipants(owner, group), change, clear };
};
