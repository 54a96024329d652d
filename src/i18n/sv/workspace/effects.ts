/** Hur effekter och konflikter nämns på en rad, i alla delar som visar dem. */
const kinds = {
  direct: ['direkt', 'direkta'], indirect: ['indirekt', 'indirekta'], cumulative: ['kumulativ', 'kumulativa'],
  none: ['utan slag', 'utan slag'],
} as const;

export const effectsTexts = {
  /** "+2 direkta", "−1 indirekt" */
  count: (sign: 'positive' | 'negative', kind: 'direct' | 'indirect' | 'cumulative' | null, count: number): string =>
    `${sign === 'positive' ? '+' : '−'}${count} ${kinds[kind ?? 'none'][count === 1 ? 0 : 1]}`,
  countsLabel: 'Antal effekter',
  named: (goal: string, description: string): string => `${goal}: ${description}`,
  between: (one: string, other: string): string => `${one} mot ${other}`,
  noDescription: 'ännu inte beskriven',
  noSide: 'ännu inte namngiven',
  unknownGoal: (id: string): string => `Okänt mål (${id})`,
  goalNumber: (number: number): string => `Mål ${number}`,
} as const;
