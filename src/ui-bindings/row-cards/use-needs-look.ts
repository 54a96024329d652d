import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import type { CaseSession } from '../../data/ports/case-session';
import type { ChildKind, FieldName } from '../../data/ports/rows';

const needsLook = <K extends ChildKind>(session: CaseSession, kind: K, key: string): boolean =>
  Object.keys(session.row(kind, key) ?? {}).some((name) => {
    const { status } = session.field(kind, key, name as FieldName<K>) ?? {};
    return status === 'conflict' || status === 'refused';
  });

/** Whether a field of the row asks for a choice, so that a closed card never hides it. */
export const useNeedsLook = (kind: ChildKind, key: string): boolean => {
  const session = useSession();
  const [isNeeded, setIsNeeded] = React.useState(() => needsLook(session, kind, key));
  React.useEffect(() => {
    const check = (): void => setIsNeeded(needsLook(session, kind, key));
    check();
    return session.subscribeRow(kind, key, check);
  }, [session, kind, key]);
  return isNeeded;
};
