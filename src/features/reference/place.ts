import { referenceSets, type EntrySet } from '../../method/reference';

/** Where in the screen a person is. */
export type EditorPlace =
  | { readonly at: 'sets'; readonly set: EntrySet; readonly entry: string | null }
  | { readonly at: 'review' }
  | { readonly at: 'history'; readonly edition: number | null };

/** The sets as the menu shows them. */
export const setGroups = {
  asked: ['question', 'checkPoint', 'supportQuestion', 'scale'],
  goals: ['framework', 'goal', 'goalTarget'],
  strategy: ['strategy', 'node', 'nodeType'],
  scope: ['unit', 'place', 'group'],
  other: ['link'],
} as const satisfies Readonly<Record<string, readonly EntrySet[]>>;
export type SetGroup = keyof typeof setGroups;
export const setGroupNames = Object.keys(setGroups) as readonly SetGroup[];

export const startPlace: EditorPlace = { at: 'sets', set: 'question', entry: null };

/** The place a person was at in this browser the last time. @param kept anything */
export const parsePlace = (kept: unknown): EditorPlace => {
  if (typeof kept !== 'object' || kept === null) return startPlace;
  const { set, entry } = kept as { readonly set?: unknown; readonly entry?: unknown };
  const known = referenceSets.find((one) => one === set);
  return known === undefined || known === 'edition' ? startPlace : { at: 'sets', set: known, entry: typeof entry === 'string' ? entry : null };
};
