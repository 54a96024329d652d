/** Bilden av de tre dimensionerna. Uppfyller det som ritningen frågar efter. */
export const pictureWords = {
  countFor: (count: number): string => (count === 1 ? '1 effekt för' : `${count} effekter för`),
  countAgainst: (count: number): string => (count === 1 ? '1 effekt emot' : `${count} effekter emot`),
  noReasons: 'Inget resonemang är skrivet.',
} as const;
