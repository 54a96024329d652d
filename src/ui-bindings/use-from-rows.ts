import * as React from 'react';
import { useSession } from '../data/bindings/session-context';
import type { ChildKind, Row } from '../data/ports/rows';

/**
 * What follows from all rows of a kind, for those who need little of it: renders again only when the answer is another.
 * @param derive pure and the same function from render to render; its answer is compared with `Object.is`
 */
export const useFromRows = <K extends ChildKind, T extends string | number | boolean>(kind: K, derive: (rows: readonly Row<K>[]) => T): T => {
  const session = useSession();
  const [, again] = React.useReducer((n: number) => n + 1, 0);
  const latest = React.useRef<T>();
  const answer = derive(session.rows(kind));
  latest.current = answer;
  React.useEffect(() => {
    const check = (): void => { if (!Object.is(latest.current, derive(session.rows(kind)))) again(); };
    check();
    return session.subscribeRows(kind, check);
  }, [session, kind, derive]);
  return answer;
};
