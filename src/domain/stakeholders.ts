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
