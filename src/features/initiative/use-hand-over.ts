import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useSession } from '../../data/bindings/session-context';
import { withNames } from '../../data/ports/people';
import type { Failure } from '../../data/ports/results';
import { handOver, nextHandOver } from '../../domain/hand-over';
import { useTexts } from '../../i18n/texts-context';
import { handOverId } from '../../method/ids';
import type { PickedPerson } from '../../ui/person/person-picker';
import { answerKey, useAnswerWriter } from '../../ui-bindings/use-answer';

export interface HandOverProblems { readonly to?: string; readonly reason?: string }

/**
 * The handing over of a case: the new owner is looked up, the case changed, and the record completed. The reason is an
 * answer row from its first letter, so it is kept like any other text; the record counts once it says from whom to whom.
 */
export const useHandOver = (onDone: (name: string) => void) => {
  const session = useSession();
  const { people } = useProduct();
  const { missing, fromTo, nobody, withRole } = useTexts('initiative').handOver;
  const [round] = React.useState(() => nextHandOver(session.rows('answer')));
  const record = useAnswerWriter(handOverId, round);
  const [to, setTo] = React.useState<PickedPerson | null>(null);
  const [role, setRole] = React.useState(session.assessment().ownerRole);
  const [isTried, setIsTried] = React.useState(false);
  const [isBusy, setIsBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const [isSame, setIsSame] = React.useState(false);
  const isHere = React.useRef(true);
  React.useEffect(() => () => { isHere.current = false; }, []);
  const reason = (): string => session.row('answer', answerKey(session.assessment().key, handOverId, round))?.text ?? '';

  const handleTo = (chosen: readonly PickedPerson[]): void => { setTo(chosen[0] ?? null); setFailure(null); setIsSame(false); };
  const send = async (): Promise<void> => {
    setIsTried(true);
    if (to === null || reason().trim() === '') return;
    setIsBusy(true);
    const found = await people.resolve(to.login);
    // Whoever has closed the dialog meanwhile has changed their mind.
    if (!isHere.current) return;
    setIsBusy(false);
    if (!found.ok) { setFailure(withNames(found.failure, [to])); return; }
    const { key, owner, ownerRole, group } = session.assessment();
    if (owner?.id === found.value.id) { setIsSame(true); return; }
    const after = handOver({ owner, ownerRole, group }, found.value, role);
    record.change({ participants: fromTo(owner === null ? nobody : withRole(owner.name, ownerRole), withRole(found.value.name, after.ownerRole)) });
    session.edit('assessment', key, after);
    session.flush().catch(() => undefined);
    onDone(found.value.name);
  };
  const problems: HandOverProblems = {
    to: isSame ? missing.same : isTried && to === null ? missing.to : undefined,
    reason: isTried && reason().trim() === '' ? missing.reason : undefined,
  };
  return { round, to, role, isBusy, failure, problems, onTo: handleTo, onRole: setRole, send };
};
