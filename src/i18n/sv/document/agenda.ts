/** Dagordningen till ledningsgruppens möte. */
export const agendaWords = {
  kind: 'Dagordning för ärendeberedning',
  date: 'Datum', note: 'Tid, plats och annat', count: 'Ärenden', printed: 'Utskriven',
  overview: 'Ärenden på mötet',
  overviewCaption: 'Ärenden i den ordning de tas upp',
  head: { order: 'Nr', name: 'Ärende', unit: 'Enhet', presenter: 'Föredrar' },
  noMeetingName: 'Ledningsgruppens möte',
  nothing: 'Inga ärenden står på dagordningen.',
  numbered: (order: number, name: string): string => `${order}. ${name}`,
  about: 'Om ärendet',
  aboutCaption: 'Uppgifter om ärendet',
  facts: { unit: 'Enhet', owner: 'Ansvarig tjänsteperson', presenter: 'Föredrar', handedOver: 'Lämnat', submission: 'Inlämning', diaryNumber: 'Diarienummer' },
  factHead: { what: 'Uppgift', value: 'Innehåll' },
  judgedCaption: 'Samlad bedömning, en rad för varje dimension',
  noDocument: 'Underlaget kunde inte läsas. Öppna ärendet i beslutskön.',
  decisionHere: 'Möjliga beslut: fortsätt, fortsätt med villkor, avsluta eller åter till projektgruppen. Skriv skäl, villkor och paragraf.',
} as const;
