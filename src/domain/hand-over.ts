import { handOverId } from '../method/ids';

interface Person { readonly id: number }

/** A case as far as the handing over of its ownership reads and changes it. */
export interface Owned<P extends Person> {
  readonly owner: P | null;
  readonly ownerRole: string;
  readonly group: readonly P[];
}

/**
 * Who answers for the case after it is handed over. The former owner stays in the group, so that nothing they know is
 * lost and their way into the case is not closed.
 * @param role the new owner's role; blank keeps the role that answers for the case
 */
export const handOver = <P extends Person>(before: Owned<P>, to: P, role: string): Owned<P> => {
  const { owner, ownerRole, group } = before;
  const stays = owner === null || owner.id === to.id || group.some(({ id }) => id === owner.id);
  return { owner: to, ownerRole: role.trim() === '' ? ownerRole : role.trim(), group: stays ? group : [...group, owner] };
};

/** An answer row as far as the record of a handing over goes. */
export interface HandOverAnswer { readonly item: string; readonly participants: string }

/** Recorded handings over, oldest first. A row that names nobody is a reason somebody has begun to write. */
export const handOverRecords = <A extends HandOverAnswer>(answers: readonly A[]): readonly A[] =>
  answers.filter(({ item, participants }) => item === handOverId && participants.trim() !== '');

/** Which time the ownership is handed over next, from 1; the record of each time is an answer of its own. */
export const nextHandOver = (answers: readonly HandOverAnswer[]): number => handOverRecords(answers).length + 1;
