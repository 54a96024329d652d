import type { Assessment, PersonRef } from '../../../data/ports/rows';

/** The people of a case, each once: responsible officer, group, head. They may open it when it is confidential. */
export const casePeople = ({ owner, group, head }: Pick<Assessment, 'owner' | 'group' | 'head'>): readonly PersonRef[] => {
  const all = [owner, ...group, head].filter((one): one is PersonRef => one !== null);
  return all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at);
};

/** Those of the first list that are not in the second, by id. */
export const without = (people: readonly PersonRef[], others: readonly PersonRef[]): readonly PersonRef[] =>
  people.filter(({ id }) => !others.some((other) => other.id === id));
