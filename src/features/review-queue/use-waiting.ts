import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { Failure, Result } from '../../data/ports/results';
import type { Assessment } from '../../data/ports/rows';

/** What the queue answers: the cases that wait, longest waiting first, and whether this person may decide. */
export interface Waiting {
  readonly cases: readonly Assessment[];
  readonly mayDecide: boolean;
}

export interface WaitingState {
  readonly waiting: Waiting | null;
  readonly failure: Failure | null;
  readonly isReading: boolean;
  readonly readAgain: () => void;
  /** Puts a newer version of a case into the list without reading it all again. */
  readonly replace: (assessment: Assessment) => void;
}

/**
 * Reads the queue; what is there stays readable while it is read again.
 * @param first the answer already under way when the screen was fetched, null when nothing was asked yet
 */
export const useWaiting = (first: Promise<Result<Waiting>> | null): WaitingState => {
  const { decisions } = useProduct();
  const early = React.useRef(first);
  const turn = React.useRef(0);
  const [state, setState] = React.useState<Omit<WaitingState, 'readAgain' | 'replace'>>({ waiting: null, failure: null, isReading: true });

  const readAgain = React.useCallback(() => {
    const answer = early.current ?? decisions.waiting();
    early.current = null;
    const mine = ++turn.current;
    setState((now) => ({ ...now, isReading: true }));
    void answer.then((result) => {
      if (mine !== turn.current) return;
      setState((now) => (result.ok
        ? { waiting: result.value, failure: null, isReading: false }
        : { ...now, failure: result.failure, isReading: false }));
    });
  }, [decisions]);

  React.useEffect(() => {
    readAgain();
    return () => { turn.current += 1; };
  }, [readAgain]);

  const replace = React.useCallback((assessment: Assessment) => {
    setState((now) => (now.waiting === null ? now : {
      ...now, waiting: { ...now.waiting, cases: now.waiting.cases.map((row) => (row.id === assessment.id ? assessment : row)) },
    }));
  }, []);

  return { ...state, readAgain, replace };
};
