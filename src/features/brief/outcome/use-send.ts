import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import { withNames } from '../../../data/ports/people';
import type { Failure } from '../../../data/ports/results';
import type { PersonRef } from '../../../data/ports/rows';
import { handOverProblems, receiverOf } from '../../../domain/key-hand-over';
import type { HandOverProblem, KeyContents } from '../../../domain/key-hand-over';
import type { HandOverDraft } from './hand-over-draft';

export interface Sending {
  readonly isBusy: boolean;
  /** What stands in the way, from the first attempt on. */
  readonly problems: readonly HandOverProblem[];
  /** Why the person could not be looked up. */
  readonly failure: Failure | null;
  readonly forget: () => void;
  readonly send: () => Promise<void>;
}

/**
 * Sends a hand-over: looks the person up and makes the notice, under the draft's key however often it is tried.
 * @param chosen the chosen keys that are still there, in the order of the case
 * @param text message and sheet, as they are sent
 * @param onSent told who it went to
 */
export const useSend = (draft: HandOverDraft, chosen: readonly KeyContents[], text: string, onSent: (who: string) => void): Sending => {
  const session = useSession();
  const { people, now } = useProduct();
  const [isTried, setIsTried] = React.useState(false);
  const [isBusy, setIsBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const isHere = React.useRef(true);
  React.useEffect(() => () => { isHere.current = false; }, []);
  const about = chosen.map(({ key }) => key);
  const found = handOverProblems({ ...draft, keys: about }, text);

  const resolve = async (): Promise<PersonRef | null | Failure> => {
    if (draft.to === null) return null;
    if (draft.to.ref !== undefined) return draft.to.ref;
    const result = await people.resolve(draft.to.login);
    return result.ok ? result.value : withNames(result.failure, [draft.to]);
  };
  const send = async (): Promise<void> => {
    setIsTried(true);
    if (found.length > 0) return;
    setIsBusy(true);
    const to = await resolve().catch((): Failure => ({ kind: 'offline' }));
    // Whoever has closed the form meanwhile has changed their mind.
    if (!isHere.current) return;
    setIsBusy(false);
    if (to !== null && 'kind' in to) { setFailure(to); return; }
    const toRole = draft.toRole.trim();
    // Sent already, from another tab with the same draft: what has been sent is never changed.
    if (session.row('notice', draft.key) === undefined) {
      session.add('notice', { kind: 'keysHandedOver', name: session.assessment().name, to, toRole, about, text, sentOn: now() }, draft.key);
      session.flush().catch(() => undefined);
    }
    onSent(receiverOf({ to, toRole }));
  };
  return { isBusy, problems: isTried ? found : [], failure, forget: () => setFailure(null), send };
};
