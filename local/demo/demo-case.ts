import type { NewCase } from '../../src/data/ports/case-list';
import type { Changes, ChildKind, Values } from '../../src/data/ports/rows';
import type { Flow, Standing } from '../../src/domain/case-flow/case-flow';
import { pinsForNewCase } from '../../src/domain/reference/pin';
import { supportCategories, supportQuestionIds } from '../../src/method/ids';
import type { ItemId } from '../../src/method/ids';

/** A row of a demo case; `key` is unique in its list on the whole site and never changes. */
export type DemoRow<K extends ChildKind> = Partial<Values<K>> & { readonly key: string };

/** One case as data. Everything is written as a person would write it, through a session of the product. */
export interface DemoCase {
  /** HbKey of the case: a second run finds it by this. */
  readonly key: string;
  /** Ids of local/sharepoint/people.ts. The owner writes. */
  readonly owner: string;
  readonly group: readonly string[];
  readonly start: Omit<NewCase, 'ownerLogin' | 'groupLogins'>;
  readonly assessment: Changes<'assessment'>;
  readonly answers: { readonly [I in ItemId]?: Changes<'answer'> };
  readonly rows: { readonly [K in Exclude<ChildKind, 'answer'>]?: readonly DemoRow<K>[] };
  /** The way the case has come, step by step, by the product's own rules. */
  readonly road: readonly ((standing: Standing) => Flow)[];
}

/** Days and moments around the day of the seeding, so that the demo never looks old. */
export interface DemoDays {
  /** `yyyy-mm-dd`, so many days from today; negative is past. */
  day(offset: number): string;
  /** ISO 8601, so many days from now. */
  moment(offset: number): string;
}

/** @param now milliseconds since 1970 */
export const demoDays = (now: number): DemoDays => {
  const moment = (offset: number): string => new Date(now + offset * 86_400_000).toISOString();
  return { moment, day: (offset) => moment(offset).slice(0, 10) };
};

/** What every demo case begins with: nothing is decided yet, and the method is as shipped. */
export const asShipped = { decisionState: 'notDecided', deadline: null, ...pinsForNewCase([]) } as const;

/** The answers with every support question judged: relevant where something is written, not relevant elsewhere. */
export const withRelevance = (answers: DemoCase['answers']): DemoCase['answers'] => {
  const ids = supportCategories.flatMap((category): readonly ItemId[] => supportQuestionIds[category]);
  const judged = ids.map((id) => [id, { ...answers[id], choice: answers[id] === undefined ? 'notRelevant' : 'relevant' }] as const);
  return { ...answers, ...Object.fromEntries(judged) };
};

/** Keys of one case's rows: short in the data, unique on the site. */
export const keysOf = (caseKey: string) => (short: string): string => `${caseKey}.${short}`;
