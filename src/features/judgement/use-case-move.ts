import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import type { Assessment } from '../../data/ports/rows';
import type { Flow } from '../../domain/case-flow/case-flow';
import { useTexts } from '../../i18n/texts-context';
import { moveColumns } from './move-columns';

export interface CaseMove {
  readonly isBusy: boolean;
  /** What stood in the way, in a sentence; '' while nothing has. */
  readonly problem: string;
  /** @returns whether the case has moved (or will, once the browser is connected again) */
  readonly run: () => Promise<boolean>;
  readonly forget: () => void;
}

/**
 * Moves the case on: writes everything that waits first, then the status columns in one write.
 * @param plan the rule that says what the columns become, or why it is not possible
 * @param failedText said when SharePoint refuses the write
 */
export const useCaseMove = (plan: (standing: Assessment) => Flow, failedText: string): CaseMove => {
  const session = useSession();
  const texts = useTexts('laterSteps').judgement;
  const [isBusy, setIsBusy] = React.useState(false);
  const [problem, setProblem] = React.useState('');
  const attempt = async (): Promise<string> => {
    const { status } = await session.flush();
    if (status !== 'saved') return texts.unsaved;
    const before = session.assessment();
    const flow = plan(before);
    if (!flow.ok) return texts.refusals[flow.because];
    const { kind } = await moveColumns(session, before, flow.changes);
    return kind === 'refused' || (kind === 'conflict' && session.assessment().status !== flow.changes.status) ? failedText : '';
  };
  const run = async (): Promise<boolean> => {
    setIsBusy(true);
    // The port never rejects; if it did, the sentence that nothing has happened is the safe one.
    const found = await attempt().catch(() => failedText);
    setIsBusy(false);
    setProblem(found);
    return found === '';
  };
  return { isBusy, problem, run, forget: () => setProblem('') };
};
