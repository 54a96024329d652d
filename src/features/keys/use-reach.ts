import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import { reachOf } from '../../domain/key-reach';
import type { KeyReach } from '../../domain/key-reach';

/** What some keys meet, together. @returns a function of the rows' keys they say they meet */
export const useReach = (): ((meets: readonly string[]) => KeyReach) => {
  const effects = useRows('goalImpact');
  const conflicts = useRows('conflict');
  const gaps = useRows('knowledgeGap');
  return React.useCallback((meets: readonly string[]) => reachOf(meets, { effects, conflicts, gaps }), [effects, conflicts, gaps]);
};
