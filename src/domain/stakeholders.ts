/** Levels 0–3 of a stakeholder; null: not stated. */
export interface StakeholderLevels {
  readonly affected: number | null;
  readonly power: number | null;
}

/**
 * Whether a stakeholder is much affected but has little power: those the handbook asks the group to look for
 * (B, stakeholder analysis: power and influence). A level that is not stated says nothing.
 */
export const isMuchAffectedWithLittlePower = ({ affected, power }: StakeholderLevels): boolean =>
  affected !== null && power !== null && affected >= 2 && power <= 1;

/**
 * Whether a stakeholder is much affected, has little power and has not been met in any logged dialogue (F050).
 * @param dialogues those of the case; a dialogue names the stakeholders it was held with
 */
export const isUnheard = (one: StakeholderLevels & { readonly key: string }, dialogues: readonly { readonly stakeholders: readonly string[] }[]): boolean =>
  isMuchAffectedWithLittlePower(one) && !dialogues.some(({ stakeholders }) => stakeholders.includes(one.key));

/** The fields of the deepened analysis of power and influence (method 1.4), in the order they are asked. */
export const deepenedFields = [
  'interestLevel', 'relevance', 'attitude', 'interest', 'demands', 'contribution', 'phase', 'involvementLevel', 'involvement',
  'represents', 'action', 'owner', 'due',
] as const;
export type DeepenedField = (typeof deepenedFields)[number];

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;

/** How many fields of the deepened analysis say something. */
export const countDeepened = (one: Readonly<Record<DeepenedField, unknown>>): number => deepenedFields.filter((field) => isFilled(one[field])).length;

/** A named person needs a reason; without one it is told as missing (GDPR: the function or the organisation comes first). */
export const lacksPersonReason = (one: { readonly kind: string | null; readonly personReason: string }): boolean =>
  one.kind === 'person' && one.personReason.trim() === '';

/** What stands before a name in a pasted list: a dash, a bullet, "3." or "3)". */
const bullet = /^(?:[-–—•*·]+|\d{1,3}[.)])\s+/;

/**
 * Names of stakeholders from a text with one on each line, as typed or pasted.
 * @param known names there are already; compared without regard to case
 * @returns every new name once, in the order of the text
 */
export const namesIn = (text: string, known: readonly string[] = []): readonly string[] => {
  const seen = new Set(known.map((name) => name.trim().toLocaleLowerCase()));
  const names: string[] = [];
  for (const line of text.split(/[\r\n\t]+/)) {
    const name = line.trim().replace(bullet, '').replace(/\s+/g, ' ').trim();
    const folded = name.toLocaleLowerCase();
    if (name === '' || seen.has(folded)) continue;
    seen.add(folded);
    names.push(name);
  }
  return names;
};

interface HeldOn { readonly heldOn: string | null }

/** Dialogues with the newest first; those without a date, planned or not filled in yet, before them all. */
export const newestFirst = <T extends HeldOn>(dialogues: readonly T[]): readonly T[] =>
  [...dialogues].sort((a, b) => (a.heldOn === b.heldOn ? 0 : a.heldOn === null ? -1 : b.heldOn === null ? 1 : a.heldOn < b.heldOn ? 1 : -1));
