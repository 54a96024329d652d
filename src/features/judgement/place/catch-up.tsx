import * as React from 'react';
import { useSession } from '../../../data/bindings/session-context';
import type { StandingChanges } from '../../../domain/case-flow/case-flow';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { useCaseMove } from '../use-case-move';
import { useMayMove } from './use-may-move';

/**
 * A decision stands, but the page of whoever made it was closed before the status columns followed. The group can let
 * them follow, so that nobody waits for somebody to open the queue.
 */
export const CatchUp: React.FC<{ readonly changes: StandingChanges }> = ({ changes }) => {
  const { management } = useTexts('laterSteps');
  const mayMove = useMayMove();
  const session = useSession();
  const move = useCaseMove(() => ({ ok: true, changes }), management.notCaughtUp);
  // Decided to go on or returned: afterwards the group may write again, and the page follows by itself.
  const handleCatchUp = (): void => { move.run().then(() => session.refresh()).catch(() => undefined); };
  return (
    <>
      <Message tone="warning" actions={mayMove ? <Button busy={move.isBusy} onClick={handleCatchUp}>{management.catchUp}</Button> : undefined}>{management.lagging}</Message>
      {move.problem !== '' && <Message tone="danger" live="alert">{move.problem}</Message>}
    </>
  );
};
