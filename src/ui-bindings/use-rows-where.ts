import * as React from 'react';
import { useSession } from '../data/bindings/session-context';
import type { ChildKind, Row } from '../data/ports/rows';

/**
 * What somebody wants to know of the rows of a kind, followed as they change; renders again only when the answer is
 * another one. For lists of hundreds of rows where each part of the page shows a few.
 * @param select the same function from render to render
 * @param isSame whether two answers show the same
 */
export const useRowsSelect = <K extends ChildKind, T>(kind: K, select: (rows: readonly Row<K>[]) => T, isSame: (a: T, b: T) => boolean): T => {
  const session = useSession();
  const [, again] = React.useReducer((n: number) => n + 1, 0);
  const latest = React.useRef<{ readonly value: T }>();
  const fresh = select(session.rows(kind));
  if (latest.current === undefined || !isSame(latest.current.value, fresh)) latest.current = { value: fresh };
  const now = latest.current.value;
  React.useEffect(() => {
    const check = (): void => { if (latest.current === undefined || !isSame(latest.current.value, select(session.rows(kind)))) again(); };
    check();
    return session.subscribeRows(kind, check);
  }, [session, kind, select, isSame]);
  return now;
};

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((one, index) => Object.is(one, b[index]));

/** The rows of a kind that belong somewhere; a keystroke in another row renders nothing. @param only the same function from render to render; all rows when left out */
export const useRowsWhere = <K extends ChildKind>(kind: K, only?: (row: Row<K>) => boolean): readonly Row<K>[] => {
  const select = React.useCallback((rows: readonly Row<K>[]) => (only === undefined ? rows : rows.filter(only)), [only]);
  return useRowsSelect<K, readonly Row<K>[]>(kind, select, isSameList);
};
