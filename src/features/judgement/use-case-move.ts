import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import type { CaseSession } from '../../data/ports/case-session';
import type { Assessment, FieldName } from '../../data/ports/rows';
import type { Flow, StandingChanges } from '../../domain/case-flow/case-flow';
import { useTexts } from '../../i18n/texts-context';

export interface CaseMove {
  readonly isBusy: boolean;
  /** What stood in the way, in a sentence; '' while nothing has. */
  readonly problem: string;
  /** @returns whether the case has moved (or will, once the browser is connected again) */
  readonly run: () => Promise<boolean>;
  readonly forget: () => void;
}

type Column = Extract<keyof StandingChanges, FieldName<'assessment'>>;

/** Takes the columns back that SharePoint did not accept, so that the page does not claim what is not so. */
const takeBack = (session: CaseSession, key: string, before: Assessment, columns: readonly Column[]): void => {
  for (const column of columns) {
    if (session.field('assessment', key, column).status === 'conflict') session.resolve('assessment', key, column, 'theirs');
    else session.edit('assessment', key, { [column]: before[column] });
  }
};

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
    const columns = Object.keys(flow.changes) as Column[];
    session.edit('assessment', before.key, flow.changes);
    await session.flush();
    const states = columns.map((column) => session.field('assessment', before.key, column).status);
    if (!states.includes('refused') && !states.includes('conflict')) return '';
    takeBack(session, before.key, before, columns);
    return failedText;
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
