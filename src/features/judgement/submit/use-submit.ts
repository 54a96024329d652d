import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { useSession } from '../../../data/bindings/session-context';
import type { BriefSubmission } from '../../../domain/brief/build';
import type { BriefDocument } from '../../../domain/brief/document';
import { useTexts } from '../../../i18n/texts-context';
import { failureSentence } from '../../../ui-bindings/failure-sentence';
import type { CaseMove } from '../use-case-move';
import { submitCase } from './submit-case';
import type { SubmitOutcome, SubmitProblem, SubmitStep } from './submit-case';

export interface Submitting extends CaseMove {
  /** Null while nothing is under way. */
  readonly step: SubmitStep | null;
}

/** What stood in the way as a sentence. */
const useProblemSentence = (): ((problem: SubmitProblem) => string) => {
  const { judgement: texts, management } = useTexts('laterSteps');
  const { failures } = useTexts('common');
  return (problem) => {
    switch (problem.kind) {
      case 'unsaved': return texts.unsaved;
      case 'refused': return texts.refusals[problem.because];
      case 'failure': return `${texts.notHandedOver} ${failureSentence(problem.failure, failures)}`;
      case 'row': case 'status': return problem.failure === null ? texts.notHandedOver
        : problem.failure.kind === 'forbidden' ? management.forbidden[problem.kind] : `${texts.notHandedOver} ${failureSentence(problem.failure, failures)}`;
    }
  };
};

/**
 * Handing the case to the management group, as the dialog shows it.
 * @param build the brief in Swedish; null while its words are on their way
 * @param onSubmitted told with how it ended, once the case has left the group
 */
export const useSubmit = (build: ((submission: BriefSubmission) => BriefDocument) | null, onSubmitted: (outcome: SubmitOutcome) => void): Submitting => {
  const session = useSession();
  const { snapshots, host, now, newKey } = useProduct();
  const { judgement: texts, management } = useTexts('laterSteps');
  const sentence = useProblemSentence();
  const [step, setStep] = React.useState<SubmitStep | null>(null);
  const [problem, setProblem] = React.useState('');
  const newest = React.useRef(build);
  newest.current = build;
  const isHere = React.useRef(true);
  React.useEffect(() => { isHere.current = true; return () => { isHere.current = false; }; }, []);

  const attempt = async (): Promise<string> => {
    const make = newest.current;
    if (make === null) return management.noWords;
    const outcome = await submitCase({
      session, snapshots, submittedBy: host.person.name, now: now(), newKey, build: make,
      onStep: (next) => { if (isHere.current) setStep(next); },
    });
    if (outcome.kind === 'problem') return sentence(outcome.problem);
    onSubmitted(outcome);
    return '';
  };
  const run = async (): Promise<boolean> => {
    setStep('reading');
    setProblem('');
    // The ports never reject; if one did, the sentence that nothing has happened is the safe one.
    const found = await attempt().catch(() => texts.notHandedOver);
    if (isHere.current) { setStep(null); setProblem(found); }
    return found === '';
  };
  return { step, isBusy: step !== null, problem, run, forget: () => setProblem('') };
};
