import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { CaseSession } from '../../data/ports/case-session';
import type { Failure } from '../../data/ports/results';
import type { Assessment } from '../../data/ports/rows';
import { claim } from '../../domain/case-flow/case-flow';

export interface OpenCase {
  readonly session: CaseSession | null;
  readonly failure: Failure | null;
  readonly openAgain: () => void;
}

/**
 * Opens one case to read. Someone who may decide marks it as being read; others leave no trace, and a mark that could
 * not be set hinders nobody.
 * @param onClaimed told the case as it became, for the list
 */
export const useOpenCase = (caseId: number, onClaimed: (assessment: Assessment) => void): OpenCase => {
  const { cases, decisions } = useProduct();
  const [state, setState] = React.useState<Omit<OpenCase, 'openAgain'>>({ session: null, failure: null });
  const [attempt, setAttempt] = React.useState(0);
  const tell = React.useRef(onClaimed);
  tell.current = onClaimed;

  React.useEffect(() => {
    let isHere = true;
    let opened: CaseSession | null = null;
    setState({ session: null, failure: null });
    void cases.open(caseId).then(async (result) => {
      if (!result.ok) { if (isHere) setState({ session: null, failure: result.failure }); return; }
      if (!isHere) { result.value.close(); return; }
      opened = result.value;
      setState({ session: opened, failure: null });
      if (!opened.mayDecide() || !claim(opened.assessment()).ok) return;
      const claimed = await decisions.claim(opened.assessment());
      if (claimed.ok && isHere) tell.current(claimed.value);
    });
    return () => { isHere = false; opened?.close(); };
  }, [cases, decisions, caseId, attempt]);

  return { ...state, openAgain: () => setAttempt((n) => n + 1) };
};
