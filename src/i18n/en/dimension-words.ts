/** The dimensions inside a sentence. */
export const inWords = { social: 'social', ecological: 'ecological', economic: 'economic' } as const;
export type Dimension = keyof typeof inWords;
