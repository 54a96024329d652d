import * as React from 'react';
import { useSession } from '../data/bindings/session-context';
import type { CaseSession } from '../data/ports/case-session';
import { isOnGoal } from '../domain/effects';
import type { PartId } from '../method/parts';
import { usePartNavigation } from './part-navigation';

/** The row somebody is on the way to, until its part has taken it; kept with the open case and gone with it. */
const wanted = new WeakMap<CaseSession, string>();

const partOf = (session: CaseSession, key: string): PartId | undefined => {
  const effect = session.row('goalImpact', key);
  if (effect !== undefined) return isOnGoal(effect) ? 'goals' : 'a';
  const conflict = session.row('conflict', key);
  if (conflict !== undefined) return conflict.raisedIn === 'a' ? 'a' : conflict.kind === 'interest' ? 'stakeholders' : 'analysis';
  if (session.row('knowledgeGap', key) !== undefined) return 'analysis';
  if (session.row('sustainabilityKey', key) !== undefined) return 'c';
  return session.row('action', key) !== undefined || session.row('indicator', key) !== undefined ? 'd' : undefined;
};

/** The part where the row with this `HbKey` is edited, undefined for one that is not there. */
export const usePartOfRow = (): ((key: string) => PartId | undefined) => {
  const session = useSession();
  return React.useCallback((key: string) => partOf(session, key), [session]);
};

/** Goes to the part where a row is edited, or to the part given, and tells that part which row. */
export const useGoToRow = (): ((key: string, part?: PartId) => void) => {
  const session = useSession();
  const { goTo } = usePartNavigation();
  return React.useCallback((key: string, part?: PartId) => {
    const to = part ?? partOf(session, key);
    if (to === undefined) return;
    wanted.set(session, key);
    goTo(to);
  }, [session, goTo]);
};

/** The row that led here, once: read as a part is opened. */
export const useWantedRow = (): string | null => {
  const session = useSession();
  const [key] = React.useState(() => wanted.get(session) ?? null);
  React.useEffect(() => { wanted.delete(session); }, [session]);
  return key;
};
