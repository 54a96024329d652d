import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import type { Failure } from '../../../data/ports/results';
import { decisionFor } from '../../../domain/case-flow/proven-standing';
import { useTexts } from '../../../i18n/texts-context';
import { failureSentence } from '../../../ui-bindings/failure-sentence';

/** `decided`, `moved`: the case had left the management group already, and nothing was taken back. */
export type WithdrawEnd = 'withdrawn' | 'decided' | 'moved';

export interface Withdrawing {
  readonly reason: string;
  readonly onReason: (text: string) => void;
  readonly isBusy: boolean;
  /** What stood in the way, in a sentence; '' while nothing has. */
  readonly problem: string;
  /** @returns how it ended; null when something stood in the way, which `problem` says */
  readonly run: () => Promise<WithdrawEnd | null>;
  readonly forget: () => void;
}

/** Taking a submission back with a reason; what is typed is kept in this browser until it has been sent. */
export const useWithdraw = (): Withdrawing => {
  const session = useSession();
  const { submissions, formDrafts, now } = useProduct();
  const { management: { withdraw: texts } } = useTexts('laterSteps');
  const { failures } = useTexts('common');
  const name = `withdraw/${session.caseId}`;
  const [reason, setReason] = React.useState(() => { const kept = formDrafts.read(name); return typeof kept === 'string' ? kept : ''; });
  const [isBusy, setIsBusy] = React.useState(false);
  const [problem, setProblem] = React.useState('');
  const isHere = React.useRef(true);
  React.useEffect(() => { isHere.current = true; return () => { isHere.current = false; }; }, []);

  const saidOf = (failure: Failure): string => (failure.kind === 'forbidden' ? texts.forbidden : `${texts.failed} ${failureSentence(failure, failures)}`);
  const attempt = async (): Promise<WithdrawEnd | { readonly problem: string }> => {
    await session.flush();
    const { revision } = session.assessment();
    const answer = await submissions.withdraw(session.caseId, revision ?? 0, reason.trim(), now());
    if (!answer.ok) return { problem: saidOf(answer.failure) };
    formDrafts.clear(name);
    // What cannot be read anew now comes with the next reading; the case has moved all the same.
    await session.refresh();
    if (answer.value.kind === 'withdrawn') return 'withdrawn';
    return decisionFor(revision, session.decisions(), session.deciders()) === undefined ? 'moved' : 'decided';
  };
  const run = async (): Promise<WithdrawEnd | null> => {
    setIsBusy(true);
    setProblem('');
    // The ports never reject; if one did, that nothing is known to have happened is the safe sentence.
    const ended = await attempt().catch(() => ({ problem: texts.failed }));
    const found = typeof ended === 'string' ? '' : ended.problem;
    // The page follows the case, so that this form is perhaps gone by now.
    if (isHere.current) { setIsBusy(false); setProblem(found); }
    return typeof ended === 'string' ? ended : null;
  };
  return {
    reason, isBusy, problem, run, forget: () => setProblem(''),
    onReason: (text) => { setReason(text); if (text === '') formDrafts.clear(name); else formDrafts.write(name, text); },
  };
};
