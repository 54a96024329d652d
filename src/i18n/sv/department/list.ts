/** Swedish texts of the department's list of cases. */
export const listTexts = {
  title: 'Hållbarhetssäkringar',
  lead: 'Här finns avdelningens insatser som hållbarhetssäkras.',
  startNew: 'Ny säkring',
  whoDoesWhat: 'Vem gör vad',
  reference: 'Metod och mål',
  views: { label: 'Visning', cases: 'Säkringar', plan: 'Planera året', counts: 'Barnbokslut' },
  viewFailed: 'Det gick inte att hämta sidan. Kontrollera nätet och försök igen.',
  noticesFailed: 'Det finns något för dig att ta del av, men det gick inte att hämta. Kontrollera nätet och försök igen.',
  columns: { name: 'Insats', type: 'Typ', unit: 'Enhet', owner: 'Ansvarig', step: 'Steg', status: 'Status' },
  filter: {
    title: 'Urval', status: 'Status', type: 'Typ av insats', unit: 'Enhet', any: 'Alla', clear: 'Visa alla',
  },
  status: {
    Planned: 'Planerad', InProgress: 'Pågår', AwaitingDecision: 'Hos ledningsgruppen', Completed: 'Klar', Ended: 'Avslutad', unknown: 'Okänd status',
  },
  notChosen: 'Inte vald',
  inPlan: (year: number): string => `I urvalet för ${year}`,
  deadline: {
    ahead: (day: string): string => `Svar senast ${day}`,
    near: (day: string, days: number): string => (days === 0 ? `Svar senast i dag, ${day}` : days === 1 ? `Svar senast i morgon, ${day}` : `Svar senast ${day}, ${days} dagar kvar`),
    past: (day: string): string => `Svarstiden gick ut ${day}`,
  },
  step: {
    a: 'A Strategisk inriktning', stop1: 'Hållplats 1', b: 'B Hållbarhetsanalys', c: 'C Hållbarhetsnycklar', stop2: 'Hållplats 2',
    d: 'D Åtgärder och indikatorer', judgement: 'Samlad bedömning', brief: 'Beslutsunderlag',
  },
  outcome: { Sustainable: 'Bedömd hållbar', Unsustainable: 'Bedömd ohållbar' },
  noOwner: 'Ingen ansvarig',
  noName: 'Insats utan namn',
  notSet: 'Inte angivet',
  count: (n: number): string => (n === 1 ? '1 säkring' : `${n} säkringar`),
  countPlanned: (n: number): string => (n === 1 ? '1 planerad insats' : `${n} planerade insatser`),
  countMore: (n: number): string => `${n} säkringar visas, det finns fler`,
  empty: {
    title: 'Inga säkringar än',
    text: 'Börja med en insats som ni planerar just nu. Ju tidigare ni säkrar den, desto lättare är det att ändra.',
    textReader: 'När avdelningen börjar säkra en insats syns den här.',
  },
  noneMatch: { title: 'Inget stämmer med urvalet', text: 'Välj något annat eller visa alla.' },
} as const;
