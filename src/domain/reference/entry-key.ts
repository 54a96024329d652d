import type { EntrySet } from '../../method/reference';

/** What tells entries apart: ids are unique within a set. */
export const entryKey = ({ set, id }: { readonly set: EntrySet; readonly id: string }): string => `${set}:${id}`;
