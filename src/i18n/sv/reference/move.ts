/** Svenska texter för den som väljer om en öppen säkring ska gå över till en nyare utgåva. */
export const moveTexts = {
  title: 'Gå över till den nya utgåvan?',
  from: (edition: number): string => (edition === 0 ? 'Säkringen följer metoden som den levererades.' : `Säkringen följer utgåva ${edition}.`),
  to: (edition: number): string => `Den nyaste är utgåva ${edition}. Allt ni har skrivit finns kvar vad ni än väljer.`,
  editionsTitle: 'Utgåvor sedan dess',
  edition: (number: number, day: string): string => (day === '' ? `Utgåva ${number}` : `Utgåva ${number}, ${day}`),
  changesTitle: 'Det här ändras för er',
  count: (all: number, concerned: number): string =>
    `${all === 1 ? '1 ändring' : `${all} ändringar`}. ${concerned === 0 ? 'Ingen rör något ni har svarat på eller valt.' : concerned === 1 ? '1 rör något ni har svarat på eller valt.' : `${concerned} rör något ni har svarat på eller valt.`}`,
  onlyConcerned: 'Visa bara det som rör er',
  concerned: 'Ni har svarat eller valt här',
  nothing: 'Inget ni ser ändras. Det som är nytt gäller ordning eller översättning.',
  withdrawn: 'Går inte att välja längre. Det ni redan har valt och skrivit behåller sina ord.',
  empty: 'Tomt',
  goOn: 'Gå över till den nya utgåvan',
  stay: 'Stanna kvar',
  moved: (edition: number): string => `Säkringen följer nu utgåva ${edition}.`,
} as const;
