import * as React from 'react';
import { useRows, useSession } from '../../../data/bindings/session-context';
import { checkPointState } from '../../../domain/stop-holds';
import type { Hold } from '../../../domain/stop-holds';
import { useTexts } from '../../../i18n/texts-context';
import { LinkButton } from '../../../ui/button/link-button';
import { useItemName } from '../../../ui-bindings/use-item-name';
import { HoldItem } from './hold-item';
import { checkPointFieldId } from './use-holds';

export interface PointHoldProps { readonly hold: Extract<Hold, { kind: 'checkPoint' }>; readonly isHolding: boolean }

/** A check point that holds the stop, with the way to its field further down. */
export const PointHold: React.FC<PointHoldProps> = ({ hold, isHolding }) => {
  const session = useSession();
  const texts = useTexts('stop').holds;
  const answers = useRows('answer');
  const name = useItemName()(hold.id);
  const settled = checkPointState(hold.id, answers);
  const handleGo = (): void => { document.getElementById(checkPointFieldId(hold.id))?.focus(); };
  return (
    <HoldItem hold={hold} name={name} state={isHolding ? 'open' : settled === 'open' ? 'released' : settled} hasWayOut={session.canEdit()}>
      {session.canEdit() && isHolding && <div><LinkButton ariaLabel={texts.answerOn(name)} onClick={handleGo}>{texts.answer}</LinkButton></div>}
    </HoldItem>
  );
};
