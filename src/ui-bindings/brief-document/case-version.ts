import * as React from 'react';
import type { CaseSession } from '../../data/ports/case-session';
import type { ChildKind } from '../../data/ports/rows';

/** A number that grows with every change of the case and of its rows of some kinds. @param kinds the same list from render to render */
export const useCaseVersion = (session: CaseSession, kinds: readonly ChildKind[]): number => {
  const [version, grow] = React.useReducer((n: number) => n + 1, 0);
  React.useEffect(() => {
    const leave = [session.subscribeRow('assessment', session.assessment().key, grow), ...kinds.map((kind) => session.subscribeRows(kind, grow))];
    return () => leave.forEach((stop) => stop());
  }, [session, kinds]);
  return version;
};
