import * as React from 'react';
import type { CaseSession, FieldState, SaveSummary } from '../ports/case-session';
import type { Deciders } from '../ports/decisions';
import type { Assessment, ChildKind, Condition, Decision, EditableKind, FieldName, Row } from '../ports/rows';

const SessionContext = React.createContext<CaseSession | null>(null);

/** Makes the open case available to every part of the workspace. */
export const SessionProvider = SessionContext.Provider;

/** The open case. @throws outside a workspace: a mistake in `app`, never a state a user can reach */
export const useSession = (): CaseSession => {
  const session = React.useContext(SessionContext);
  if (session === null) throw new Error('No case is open here');
  return session;
};

/** Renders again when `subscribe` says so and the snapshot is another object (React 17 has no useSyncExternalStore). */
const useSnapshot = <T,>(subscribe: (listener: () => void) => () => void, read: () => T): T => {
  const [, again] = React.useReducer((n: number) => n + 1, 0);
  const latest = React.useRef<T>();
  latest.current = read();
  React.useEffect(() => {
    const check = (): void => { if (!Object.is(latest.current, read())) again(); };
    check();
    return subscribe(check);
  }, [subscribe, read]);
  return latest.current;
};

/** One row, followed as it changes. */
export const useRow = <K extends EditableKind>(kind: K, key: string): Row<K> | undefined => {
  const session = useSession();
  return useSnapshot(
    React.useCallback((l: () => void) => session.subscribeRow(kind, key, l), [session, kind, key]),
    React.useCallback(() => session.row(kind, key), [session, kind, key]));
};

/** All rows of a kind that are not removed, oldest first. */
export const useRows = <K extends ChildKind>(kind: K): readonly Row<K>[] => {
  const session = useSession();
  return useSnapshot(
    React.useCallback((l: () => void) => session.subscribeRows(kind, l), [session, kind]),
    React.useCallback(() => session.rows(kind), [session, kind]));
};

/** One field with where it stands on its way to SharePoint, and the way to change it. */
export const useField = <K extends EditableKind, F extends FieldName<K>>(kind: K, key: string, field: F): FieldState<Row<K>[F]> => {
  const session = useSession();
  return useSnapshot(
    React.useCallback((l: () => void) => session.subscribeRow(kind, key, l), [session, kind, key]),
    React.useCallback(() => session.field(kind, key, field), [session, kind, key, field]));
};

export const useAssessment = (): Assessment => {
  const session = useSession();
  const key = session.assessment().key;
  return useRow('assessment', key) ?? session.assessment();
};

/** The state of saving as a whole. */
export const useSaveSummary = (): SaveSummary => {
  const session = useSession();
  return useSnapshot(
    React.useCallback((l: () => void) => session.subscribeSummary(l), [session]),
    React.useCallback(() => session.summary(), [session]));
};

/** What the session tells of the case as a whole, followed as it changes. */
const useOfCase = <T,>(read: (session: CaseSession) => T): T => {
  const session = useSession();
  return useSnapshot(
    React.useCallback((l: () => void) => session.subscribeSummary(l), [session]),
    React.useCallback(() => read(session), [session, read]));
};
const decisionsOf = (session: CaseSession): readonly Decision[] => session.decisions();
const conditionsOf = (session: CaseSession): readonly Condition[] => session.conditions();
const decidersOf = (session: CaseSession): Deciders => session.deciders();

/** Every row of HbDecisions for the case; which one counts, `useProvenStanding` tells. */
export const useDecisions = (): readonly Decision[] => useOfCase(decisionsOf);

/** Conditions of all decisions on the case; one counts only with the standing decision of its `attempt`. */
export const useConditions = (): readonly Condition[] => useOfCase(conditionsOf);

/** Whose rows count as decisions. */
export const useDeciders = (): Deciders => useOfCase(decidersOf);
