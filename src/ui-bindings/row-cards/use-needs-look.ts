import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import type { CaseSession } from '../../data/ports/case-session';
import type { ChildKind, FieldName } from '../../data/ports/rows';

const needsLook = <K extends ChildKind>(session: CaseSession, kind: K, key: string, fields?: readonly string[]): boolean =>
  (fields ?? Object.keys(session.row(kind, key) ?? {})).some((name) => {
    const { status } = session.field(kind, key, name as FieldName<K>) ?? {};
    return status === 'conflict' || status === 'refused';
  });

/**
 * Whether a field of the row asks for a choice, so that a closed card or fold never hides it.
 * @param fields those the fold holds, the same array every time; all fields of the row when left out
 */
export const useNeedsLook = (kind: ChildKind, key: string, fields?: readonly string[]): boolean => {
  const session = useSession();
  const [isNeeded, setIsNeeded] = React.useState(() => needsLook(session, kind, key, fields));
  React.useEffect(() => {
    const check = (): void => setIsNeeded(needsLook(session, kind, key, fields));
    check();
    return session.subscribeRow(kind, key, check);
  }, [session, kind, key, fields]);
  return isNeeded;
};

/** The same of several rows that are closed together. */
export const useNeedLook = (kind: ChildKind, rows: readonly { readonly key: string }[]): boolean => {
  const session = useSession();
  const keys = rows.map(({ key }) => key).join('\n');
  const [isNeeded, setIsNeeded] = React.useState(() => rows.some(({ key }) => needsLook(session, kind, key)));
  React.useEffect(() => {
    const all = keys === '' ? [] : keys.split('\n');
    const check = (): void => setIsNeeded(all.some((key) => needsLook(session, kind, key)));
    check();
    const stops = all.map((key) => session.subscribeRow(kind, key, check));
    return () => stops.forEach((stop) => stop());
  }, [session, kind, keys]);
  return isNeeded;
};
