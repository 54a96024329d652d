/** Del D: kompletterande investeringar, löpande kostnader och vem som betalar. */
export const costsTexts = {
  help: 'Tänk på det som kommer vid sidan av insatsens egen budget: sådant någon annan behöver bygga, och drift och underhåll när insatsen är klar.',
  example: 'Löpande kostnad: drift av hållplatser, 400 000 kr per år, kommunen betalar, pengarna saknas än.',
  title: 'Följdkostnader och vem som betalar',
  lead: 'Svara på båda frågorna. Den som ska besluta behöver veta vad som kostar också sedan.',
  fromSupportQuestion: (text: string): string => `I stödfrågan om investeringar och underhåll har ni skrivit: ${text}`,
  toSupportQuestion: 'Till stödfrågan',
  questions: {
    investment: { label: 'Leder insatsen till kompletterande investeringar?', how: 'Hur ska investeringarna bekostas?' },
    runningCost: { label: 'Leder insatsen till löpande kostnader?', how: 'Hur ska de löpande kostnaderna bekostas?' },
  },
  yesWithoutRows: 'Ni har svarat ja. Lägg till det som kostar och skriv vem som betalar.',
  rowsAgainstNo: 'Ni har svarat nej, men här står kostnader. Ändra svaret eller ta bort kostnaderna.',
  notKnown: 'Skriv vem som ska ta reda på det, och när.',
  add: { investment: 'Lägg till investering', runningCost: 'Lägg till löpande kostnad' },
  unnamed: (number: number): string => `Kostnad ${number}`,
  remove: (name: string): string => `Ta bort kostnaden ${name}`,
  removed: 'Kostnaden är borttagen.',
  fields: { name: 'Vad kostar?', amount: 'Belopp', payer: 'Vem betalar?', payerHelp: 'En organisation eller en funktion, inte en person.', funding: 'Finns pengarna?', comment: 'Kommentar', kind: 'Slag' },
  units: { investment: 'kr', runningCost: 'kr per år' },
  notAnAmount: 'Skriv beloppet i siffror, noll eller mer, till exempel 400 000.',
  funding: { funded: 'Pengarna finns', notFunded: 'Pengar saknas', unknown: 'Oklart om pengarna finns' },
  noPayer: 'Ingen betalare',
  kinds: { investment: 'Kompletterande investering', runningCost: 'Löpande kostnad' },
  withoutKindTitle: 'Kostnader utan slag',
  withoutKindLead: 'Välj om de är investeringar eller löpande kostnader. Förrän dess räknas de inte.',
  sums: {
    title: 'Så mycket blir det',
    names: { investment: 'Kompletterande investeringar', runningCost: 'Löpande kostnader' },
    whole: 'hela summan',
    /** "Löpande kostnader: 1,2 Mkr per år, varav 0,4 Mkr saknar finansiering." */
    line: (name: string, sum: string, notFunded: string, unknown: string): string => {
      const parts = [notFunded === '' ? '' : `${notFunded} saknar finansiering`, unknown === '' ? '' : `${unknown} har oklar finansiering`].filter((part) => part !== '');
      return parts.length === 0 ? `${name}: ${sum}. Pengarna finns.` : `${name}: ${sum}, varav ${parts.join(' och ')}.`;
    },
    millions: (figure: string): string => `${figure} Mkr`,
    kronor: (figure: string): string => `${figure} kr`,
    perYear: (amount: string): string => `${amount} per år`,
    caption: 'Följdkostnader efter om pengarna finns',
    funding: 'Finns pengarna?', heads: { investment: 'Investeringar, kr', runningCost: 'Löpande, kr per år' }, sum: 'Summa', none: '–',
    notCounted: (count: number): string => (count === 1 ? '1 kostnad saknar belopp och är inte med i summan.' : `${count} kostnader saknar belopp och är inte med i summan.`),
  },
} as const;
