import { goalLevels } from '../../method/goals';
import { grounds } from '../../method/groups';
import { itemIds, stopPointIds, supportCategories } from '../../method/ids';
import { partIds } from '../../method/parts';
import { placeKinds } from '../../method/places';
import type { EntrySet } from '../../method/reference';
import { dimensions } from '../../method/scales';
import { certainties, strategyStatuses } from '../../method/strategy';

/** What an entry's parent may be: nothing, an entry of another set, or one of the method's own codes. */
export type ParentRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'entry'; readonly set: EntrySet }
  | { readonly kind: 'code'; readonly codes: readonly string[] };

/** `needed`: in Swedish; English may always be left empty and then follows Swedish. `unused`: the product never shows it. */
export type WordRule = 'needed' | 'optional' | 'unused';
export const wordFields = ['title', 'help', 'example'] as const;
export type WordField = (typeof wordFields)[number];

/** One detail of a set. `choices`: codes with commas between. `entry`: the id of another entry; with `hasSameParent` one under the same parent. */
export type DetailRule = { readonly name: string; readonly isNeeded: boolean } & (
  | { readonly kind: 'choice' | 'choices'; readonly codes: readonly string[] }
  | { readonly kind: 'entry'; readonly set: EntrySet; readonly hasSameParent: boolean }
  | { readonly kind: 'number' | 'color' | 'address' | 'line' }
);

/** What may be said of the entries of one set. */
export interface SetRule {
  readonly parent: ParentRule;
  readonly words: Readonly<Record<WordField, WordRule>>;
  readonly details: readonly DetailRule[];
  /** Whether entries may be added and withdrawn; in a closed set only words change. */
  readonly isOpen: boolean;
  /** What the id of an added entry begins with; '' in a closed set. */
  readonly prefix: string;
}

/** Longest texts that still fit the screens, in characters. */
export const MAX_WORDS: Readonly<Record<WordField, number>> = { title: 250, help: 4_000, example: 4_000 };
/** Longest id: it must fit a line of text beside others. */
export const MAX_ID = 80;
/** Longest detail of one line, e.g. the code of a target. */
export const MAX_LINE_DETAIL = 60;

const noParent: ParentRule = { kind: 'none' };
const under = (set: EntrySet): ParentRule => ({ kind: 'entry', set });
const named = { title: 'needed', help: 'unused', example: 'unused' } as const;
const asked = { title: 'needed', help: 'needed', example: 'optional' } as const;

const choice = (name: string, codes: readonly string[], isNeeded = true): DetailRule => ({ kind: 'choice', name, codes, isNeeded });

/** Every set and its rules, in the order they are shown. */
export const setRules: Readonly<Record<EntrySet, SetRule>> = {
  question: { parent: noParent, words: asked, details: [], isOpen: false, prefix: '' },
  supportQuestion: { parent: { kind: 'code', codes: supportCategories }, words: asked, details: [], isOpen: true, prefix: 'SQ.' },
  scale: { parent: noParent, words: { ...named, help: 'optional' }, details: [], isOpen: false, prefix: '' },
  framework: { parent: noParent, words: named, details: [choice('level', goalLevels)], isOpen: true, prefix: 'framework.' },
  goal: {
    parent: under('framework'), words: named, isOpen: true, prefix: 'goal.',
    details: [
      { kind: 'number', name: 'number', isNeeded: true }, { kind: 'choices', name: 'dimensions', codes: dimensions, isNeeded: true },
      { kind: 'color', name: 'color', isNeeded: false },
    ],
  },
  goalTarget: { parent: under('goal'), words: named, details: [{ kind: 'line', name: 'code', isNeeded: true }], isOpen: true, prefix: 'target.' },
  nodeType: { parent: noParent, words: named, details: [choice('takesEffects', ['yes', 'no'])], isOpen: true, prefix: 'type.' },
  strategy: {
    parent: noParent, words: named, isOpen: true, prefix: 'strategy.',
    details: [{ kind: 'line', name: 'version', isNeeded: true }, choice('status', strategyStatuses)],
  },
  node: {
    parent: under('strategy'), words: named, isOpen: true, prefix: 'node.',
    details: [
      { kind: 'entry', name: 'type', set: 'nodeType', hasSameParent: false, isNeeded: true },
      { kind: 'entry', name: 'under', set: 'node', hasSameParent: true, isNeeded: false },
      choice('certainty', certainties, false),
    ],
  },
  unit: { parent: noParent, words: named, details: [], isOpen: true, prefix: 'unit.' },
  place: { parent: noParent, words: named, details: [choice('kind', placeKinds)], isOpen: true, prefix: 'place.' },
  group: { parent: noParent, words: named, details: [choice('ground', grounds)], isOpen: true, prefix: 'group.' },
  link: {
    parent: noParent, words: named, isOpen: true, prefix: 'link.',
    details: [
      { kind: 'address', name: 'url', isNeeded: true }, { kind: 'choices', name: 'items', codes: itemIds, isNeeded: false },
      { kind: 'choices', name: 'parts', codes: partIds, isNeeded: false },
    ],
  },
  // The handbook's have no words of their own: see `check-points.ts`.
  checkPoint: {
    parent: { kind: 'code', codes: stopPointIds }, words: { title: 'needed', help: 'optional', example: 'optional' }, isOpen: true, prefix: 'check.',
    details: [choice('mandatory', ['yes', 'no'])],
  },
};

/** Whether the entries of a set ask people something, so that their title is a question. */
export const asksPeople = (set: EntrySet): boolean => setRules[set].words.example !== 'unused';

/** All sets of entries, in the order they are shown. */
export const entrySets = Object.keys(setRules) as readonly EntrySet[];

/**
 * The id of an entry that is added.
 * @param key a fresh key, made once; only its letters and figures are used
 */
export const newEntryId = (set: EntrySet, key: string): string => `${setRules[set].prefix}${key.replace(/[^A-Za-z0-9]/gu, '').slice(0, 36)}`;
