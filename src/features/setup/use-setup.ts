import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { Failure } from '../../data/ports/results';
import type { SiteState } from '../../data/ports/results';
import type { SetupPlan } from '../../data/ports/site-setup';
import { useTexts } from '../../i18n/texts-context';
import type { Texts } from '../../i18n/load-texts';

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

/** What the log is told of a run, by how the site was before it. */
const notedAs = (before: SiteState | undefined, noted: Texts['setup']['install']['noted']): string => {
  switch (before?.kind) {
    case 'older': return noted.upgraded(before.installed, before.expected);
    case 'empty': return noted.installed;
    default: return noted.mended;
  }
};

/** Reads what the site needs and carries it out. A stop keeps the plan, so that the person can go on from where they were. */
export const useSetup = (): Setup => {
  const { setup, events } = useProduct();
  const { noted } = useTexts('setup').install;
  const [state, setState] = React.useState(start);
  const isMounted = React.useRef(true);
  const set = React.useCallback((change: Partial<State>): void => {
    if (isMounted.current) setState((now) => ({ ...now, ...change }));
  }, []);
  const isBusy = React.useRef(false);
  const siteBefore = React.useRef<SiteState>();
  siteBefore.current = state.plan?.state;

  const read = React.useCallback(async (): Promise<void> => {
    set({ isReading: true, failure: null });
    const found = await setup.plan();
    set(found.ok ? { plan: found.value, isReading: false } : { failure: found.failure, isReading: false });
  }, [set, setup]);

  const install = React.useCallback(async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    const before = siteBefore.current;
    set({ failure: null, progress: { done: 0, total: 0 } });
    const result = await setup.install((done, total) => set({ progress: { done, total } }));
    isBusy.current = false;
    if (result.ok) {
      if (result.value.state.kind === 'ready') void events.note({ kind: 'installed', name: notedAs(before, noted), source: 'setup', assessmentId: null, text: '' });
      set({ plan: result.value, progress: null, hasInstalled: result.value.state.kind === 'ready' });
      return;
    }
    // What remains is less now. When it cannot be read either, the plan from before is still true enough to go on from.
    const again = await setup.plan();
    set({ failure: result.failure, progress: null, ...(again.ok ? { plan: again.value } : {}) });
  }, [set, setup, events, noted]);

  React.useEffect(() => {
    isMounted.current = true;
    void read();
    return () => { isMounted.current = false; };
  }, [read]);

  return { ...state, read: () => void read(), install: () => void install() };
};
