/** The dimensions inside a sentence. */
export const inWords = { social: 'social', ecological: 'ekologisk', economic: 'ekonomisk' } as const;
export type Dimension = keyof typeof inWords;
