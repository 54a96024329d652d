import * as React from 'react';
import { useRows } from '../../../data/bindings/session-context';
import { contentsOf } from '../../../domain/key-hand-over';
import type { KeyContents } from '../../../domain/key-hand-over';

/** The keys of the case, each with what goes with it, as they stand now. */
export const useKeyContents = (): readonly KeyContents[] => {
  const keys = useRows('sustainabilityKey');
  const actions = useRows('action');
  const indicators = useRows('indicator');
  return React.useMemo(() => contentsOf(keys, actions, indicators), [keys, actions, indicators]);
};
