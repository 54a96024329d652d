import * as React from 'react';
import type { CaseSession } from '../../data/ports/case-session';

/** Sends what waits as the page is hidden or left: a closed laptop, another tab, another address. */
export const useSafeLeaving = (session: CaseSession): void => {
  React.useEffect(() => {
    const flush = (): void => { session.flush().catch(() => undefined); };
    const handleVisibility = (): void => { if (document.visibilityState === 'hidden') flush(); };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', handleVisibility);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', handleVisibility);
    };
  }, [session]);
};
