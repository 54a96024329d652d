import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { Failure } from '../../data/ports/results';
import type { SetupPlan } from '../../data/ports/site-setup';

export interface Progress { readonly done: number; readonly total: number }

export interface Setup {
  /** Null until the site has been read. */
  readonly plan: SetupPlan | null;
  readonly isReading: boolean;
  /** Why the site could not be read, or why the last run stopped. */
  readonly failure: Failure | null;
  /** Set while the installer works. */
  readonly progress: Progress | null;
  /** Whether this visit has installed something: then the page goes on to its second step. */
  readonly hasInstalled: boolean;
  readonly read: () => void;
  readonly install: () => void;
}

interface State extends Omit<Setup, 'read' | 'install'> { readonly isReading: boolean }
const start: State = { plan: null, isReading: true, failure: null, progress: null, hasInstalled: false };

/** Reads what the site needs and carries it out. A stop keeps the plan, so that the person can go on from where they were. */
export const useSetup = (): Setup => {
  const { setup } = useProduct();
  const [state, setState] = React.useState(start);
  const isMounted = React.useRef(true);
  const set = React.useCallback((change: Partial<State>): void => {
    if (isMounted.current) setState((now) => ({ ...now, ...change }));
  }, []);
  const isBusy = React.useRef(false);

  const read = React.useCallback(async (): Promise<void> => {
    set({ isReading: true, failure: null });
    const found = await setup.plan();
    set(found.ok ? { plan: found.value, isReading: false } : { failure: found.failure, isReading: false });
  }, [set, setup]);

  const install = React.useCallback(async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    set({ failure: null, progress: { done: 0, total: 0 } });
    const result = await setup.install((done, total) => set({ progress: { done, total } }));
    isBusy.current = false;
    if (result.ok) {
      set({ plan: result.value, progress: null, hasInstalled: result.value.state.kind === 'ready' });
      return;
    }
    // What remains is less now. When it cannot be read either, the plan from before is still true enough to go on from.
    const again = await setup.plan();
    set({ failure: result.failure, progress: null, ...(again.ok ? { plan: again.value } : {}) });
  }, [set, setup]);

  React.useEffect(() => {
    isMounted.current = true;
    void read();
    return () => { isMounted.current = false; };
  }, [read]);

  return { ...state, read: () => void read(), install: () => void install() };
};
