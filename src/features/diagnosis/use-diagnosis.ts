import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { Diagnosis } from '../../data/ports/diagnosis';
import type { Failure, Result } from '../../data/ports/results';

/** One thing that is being mended, or was tried: told beside what it belongs to. */
export interface Mending { readonly key: string; readonly failure: Failure | null }

export interface DiagnosisState {
  /** As last read; stays while it is read again. */
  readonly diagnosis: Diagnosis | null;
  /** ISO 8601, UTC: when it was read. */
  readonly readAt: string;
  readonly isReading: boolean;
  readonly failure: Failure | null;
  readonly mending: Mending | null;
  /** What was mended last, in words. */
  readonly said: string;
  readonly read: () => void;
  /** Mends one thing, says so and reads anew. @param key of what it belongs to */
  readonly mend: (key: string, work: () => Promise<Result<unknown>>, said: string) => void;
}

type State = Omit<DiagnosisState, 'read' | 'mend'>;
const start: State = { diagnosis: null, readAt: '', isReading: true, failure: null, mending: null, said: '' };

/** Reads how the tool stands, and mends one thing at a time. */
export const useDiagnosis = (): DiagnosisState => {
  const { diagnosis: port, now } = useProduct();
  const [state, setState] = React.useState(start);
  const isMounted = React.useRef(true);
  const isMending = React.useRef(false);
  const set = React.useCallback((change: Partial<State>): void => {
    if (isMounted.current) setState((before) => ({ ...before, ...change }));
  }, []);

  const read = React.useCallback(async (): Promise<void> => {
    set({ isReading: true, failure: null });
    const found = await port.read();
    set(found.ok ? { diagnosis: found.value, readAt: now(), isReading: false } : { failure: found.failure, isReading: false });
  }, [port, now, set]);

  const mend = React.useCallback(async (key: string, work: () => Promise<Result<unknown>>, said: string): Promise<void> => {
    if (isMending.current) return;
    isMending.current = true;
    set({ mending: { key, failure: null }, said: '' });
    const done = await work();
    isMending.current = false;
    set(done.ok ? { mending: null, said } : { mending: { key, failure: done.failure } });
    if (done.ok) await read();
  }, [read, set]);

  React.useEffect(() => {
    isMounted.current = true;
    void read();
    return () => { isMounted.current = false; };
  }, [read]);

  return { ...state, read: () => void read(), mend: (...given) => void mend(...given) };
};
