import * as React from 'react';
import { useSession } from '../data/bindings/session-context';
import type { CaseSession } from '../data/ports/case-session';
import { isOwnQuestion } from '../method/ids';
import { parts } from '../method/parts';
import type { PartId } from '../method/parts';
import { usePartNavigation } from './part-navigation';

/** The item somebody is on the way to, until its part has taken it; kept with the open case and gone with it. */
const wanted = new WeakMap<CaseSession, string>();

/** The part an item is answered in, undefined for one that no part has. */
export const partOfItem = (item: string): PartId | undefined =>
  isOwnQuestion(item) || /^(MI|HU|KM|RA|SQ\.)/.test(item) ? 'supportQuestions' : parts.find(({ items }) => items.some((one) => one === item))?.id;

/** Goes to the part where an item is answered, and tells that part which. */
export const useGoToItem = (): ((item: string) => void) => {
  const session = useSession();
  const { goTo } = usePartNavigation();
  return React.useCallback((item: string) => {
    const part = partOfItem(item);
    if (part === undefined) return;
    wanted.set(session, item);
    goTo(part);
  }, [session, goTo]);
};

/** The item that led here, once: read as a part is opened. */
export const useWantedItem = (): string | null => {
  const session = useSession();
  const [item] = React.useState(() => wanted.get(session) ?? null);
  React.useEffect(() => { wanted.delete(session); }, [session]);
  return item;
};
