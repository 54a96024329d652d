import * as React from 'react';
import { useRow, useSession } from '../../../data/bindings/session-context';
import { isGapAccepted, isGapClosed } from '../../../domain/knowledge-gap';
import type { Hold } from '../../../domain/stop-holds';
import { useTexts } from '../../../i18n/texts-context';
import { GapAccepting, GapClosing } from '../../../ui-bindings/knowledge-gaps/gap-settling';
import { HoldItem } from './hold-item';

export interface GapHoldProps { readonly hold: Extract<Hold, { kind: 'gap' }>; readonly isHolding: boolean }

/** A knowledge gap that holds the stop: closed or accepted where it stands. */
export const GapHold: React.FC<GapHoldProps> = ({ hold, isHolding }) => {
  const session = useSession();
  const { unnamed } = useTexts('stop').holds;
  const row = useRow('knowledgeGap', hold.key);
  if (row === undefined || row.isRemoved) return null;
  const canEdit = session.canEdit();
  const state = isHolding ? 'open' : isGapClosed(row) ? 'closed' : isGapAccepted(row) ? 'accepted' : 'released';
  return (
    <HoldItem hold={hold} name={row.question.trim() || unnamed} state={state} hasWayOut={canEdit}>
      {canEdit && <><GapClosing row={row} isShort /><GapAccepting row={row} /></>}
    </HoldItem>
  );
};
