import * as React from 'react';
import { useReference } from '../../../data/bindings/product-context';
import { useRows } from '../../../data/bindings/session-context';
import { holdName, holdsOf } from '../../../domain/stop-holds';
import type { Hold } from '../../../domain/stop-holds';
import type { StopPointId } from '../../../method/ids';

/** What holds the stop now; follows every keystroke. */
export const useHolds = (stop: StopPointId): readonly Hold[] => {
  const knowledgeGaps = useRows('knowledgeGap');
  const answers = useRows('answer');
  const { checkPoints } = useReference();
  return React.useMemo(() => holdsOf(stop, { knowledgeGaps, answers, checkPoints }), [stop, knowledgeGaps, answers, checkPoints]);
};

/**
 * What has held the stop since the page was opened, in the order it was seen: nothing that somebody writes in vanishes or
 * moves under their hands as it is settled.
 */
export const useSeenHolds = (holds: readonly Hold[]): readonly { readonly hold: Hold; readonly isHolding: boolean }[] => {
  const seen = React.useRef<readonly Hold[]>([]);
  const known = new Set(seen.current.map(holdName));
  seen.current = [...seen.current, ...holds.filter((hold) => !known.has(holdName(hold)))];
  const now = new Set(holds.map(holdName));
  return seen.current.map((hold) => ({ hold, isHolding: now.has(holdName(hold)) }));
};

const asId = (text: string): string => text.replace(/[^\w-]/g, '_');
/** Ids of elements that other places of the page lead to. */
export const holdTitleId = (hold: Hold): string => `hb-hold-${asId(holdName(hold))}`;
export const checkPointFieldId = (id: string): string => `hb-check-${asId(id)}`;

/** Brings somebody to what holds the stop. */
export const focusHold = (hold: Hold): void => { document.getElementById(holdTitleId(hold))?.focus(); };
