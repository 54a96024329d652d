import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { withNames } from '../../data/ports/people';
import type { Failure } from '../../data/ports/results';
import type { GroupMembers, GroupName } from '../../data/ports/site-setup';

export interface PersonToAdd { readonly login: string; readonly name: string }

/** What the last attempt to add somebody to a group came to. */
export type Adding =
  | { readonly kind: 'sending'; readonly name: string }
  | { readonly kind: 'added'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly failure: Failure };

export interface Groups {
  readonly groups: readonly GroupMembers[] | null;
  readonly failure: Failure | null;
  readonly adding: Readonly<Partial<Record<GroupName, Adding>>>;
  readonly read: () => void;
  readonly add: (group: GroupName, person: PersonToAdd) => void;
}

/** The product's groups on this site, with the way to add people to them. */
export const useGroups = (): Groups => {
  const { setup } = useProduct();
  const [groups, setGroups] = React.useState<readonly GroupMembers[] | null>(null);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const [adding, setAdding] = React.useState<Groups['adding']>({});
  const isMounted = React.useRef(true);

  const read = React.useCallback(async (): Promise<void> => {
    setFailure(null);
    const found = await setup.groups();
    if (!isMounted.current) return;
    if (found.ok) setGroups(found.value); else setFailure(found.failure);
  }, [setup]);

  const add = React.useCallback(async (group: GroupName, { login, name }: PersonToAdd): Promise<void> => {
    const tell = (now: Adding): void => setAdding((all) => ({ ...all, [group]: now }));
    tell({ kind: 'sending', name });
    const changed = await setup.addMember(group, login);
    if (!isMounted.current) return;
    if (!changed.ok) { tell({ kind: 'failed', name, failure: withNames(changed.failure, [{ login, name }]) }); return; }
    setGroups((all) => (all ?? []).map((one) => (one.group === group ? changed.value : one)));
    tell({ kind: 'added', name });
  }, [setup]);

  React.useEffect(() => {
    isMounted.current = true;
    void read();
    return () => { isMounted.current = false; };
  }, [read]);

  return { groups, failure, adding, read: () => void read(), add: (group, person) => void add(group, person) };
};
