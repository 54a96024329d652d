import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import { chainOf } from '../../domain/chain';
import type { Chain } from '../../domain/chain';

/** The chain of the open case; follows every change. */
export const useChain = (): Chain => {
  const effects = useRows('goalImpact');
  const conflicts = useRows('conflict');
  const knowledgeGaps = useRows('knowledgeGap');
  const keys = useRows('sustainabilityKey');
  const actions = useRows('action');
  const indicators = useRows('indicator');
  return React.useMemo(
    () => chainOf({ effects, conflicts, knowledgeGaps, keys, actions, indicators }),
    [effects, conflicts, knowledgeGaps, keys, actions, indicators],
  );
};
