import { isSameValue } from './same-value';

/**
 * Joins what two people did to the same list (goals chosen, effects a key meets, people of a group): what either has
 * added is in, what either has taken away is out. Nobody has to choose, since both can be right at once.
 * @param base the list both began with; @param mine and @param theirs what they made of it
 * @returns theirs in its order, without what I took away, then what I added
 */
export const mergeLists = (base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] => {
  const has = (list: readonly unknown[], part: unknown): boolean => list.some((one) => isSameValue(one, part));
  const kept = theirs.filter((part) => has(mine, part) || !has(base, part));
  const added = mine.filter((part) => !has(base, part) && !has(theirs, part));
  return [...kept, ...added];
};
