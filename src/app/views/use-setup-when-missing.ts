import * as React from 'react';
import type { Result } from '../../data/ports/results';
import { givesWayToSetup } from '../place';

/** Leads to the set-up page when a screen's first answer says that lists are missing or closed to the person. */
export const useSetupWhenMissing = (answer: Promise<Result<unknown>>, onSetup: () => void): void => {
  const go = React.useRef(onSetup);
  go.current = onSetup;
  React.useEffect(() => {
    let isHere = true;
    answer.then((result) => { if (isHere && !result.ok && givesWayToSetup(result.failure)) go.current(); }, () => undefined);
    return () => { isHere = false; };
  }, [answer]);
};
