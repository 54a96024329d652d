/** Hållplatserna: vad som är klart, tre frågor och tre vägar vidare. */
export const stopTexts = {
  readyTitle: 'Innan ni väljer',
  ready: {
    allFilled: 'Allt före hållplatsen är ifyllt.',
    missing: 'Det här saknas. Ni kan välja väg ändå, men då väljer ni utan det.',
  },
  facts: {
    label: 'Det ni har kommit fram till',
    strategy: (positive: number, negative: number, both: number): string =>
      `Strategin: ${positive} positivt påverkade, ${negative} negativt, ${both} både och.`,
    goals: (positive: number, negative: number): string =>
      `Målen: ${positive === 1 ? '1 positiv effekt' : `${positive} positiva effekter`}, ${negative === 1 ? '1 negativ' : `${negative} negativa`}.`,
    conflicts: (count: number, withPosition: number): string =>
      count === 0 ? 'Inga målkonflikter är beskrivna.' : `${count === 1 ? '1 konflikt' : `${count} konflikter`}, ${withPosition} med ställningstagande.`,
    gaps: (open: number): string => (open === 0 ? 'Inga öppna kunskapsluckor som måste lösas.' : open === 1 ? '1 öppen kunskapslucka som måste lösas.' : `${open} öppna kunskapsluckor som måste lösas.`),
    keys: (count: number): string => (count === 1 ? '1 hållbarhetsnyckel.' : `${count} hållbarhetsnycklar.`),
  },
  questionsTitle: 'Tre frågor att svara på',
  wayTitle: 'Er väg vidare',
  wayLabel: 'Vilken väg väljer ni?',
  reason: 'Skäl',
  reasonHelp: {
    none: 'Skriv så att den som läser om ett år förstår.',
    goOn: 'Skriv gärna varför. Det hjälper den som läser om ett år.',
    goOnWithGaps: 'Det finns kunskapsluckor som skulle lösas först. Skriv varför ni godtar dem.',
    revise: 'Skriv vad som måste ändras innan ni kommer tillbaka hit.',
    end: 'Skriv varför idén läggs ned. Skälet sparas med allt ni har skrivit.',
  },
  participants: 'Vilka var med?',
  participantsHelp: 'Namn eller roller.',
  record: { none: 'Anteckna vägen', goOn: 'Anteckna att ni går vidare', revise: 'Anteckna att ni arbetar om', end: 'Avsluta insatsen' },
  errors: {
    way: 'Välj en av de tre vägarna.',
    reason: 'Skriv skälet. Utan det förstår ingen efteråt varför.',
    notOpen: 'Säkringen går inte att ändra nu. Ladda om sidan och se var den är.',
  },
  dialog: {
    title: 'Avsluta insatsen?',
    text: 'Säkringen blir läsbar men går inte att ändra. Allt ni har skrivit finns kvar, tillsammans med skälet.',
    reason: 'Ert skäl:',
    confirm: 'Ja, avsluta insatsen',
    cancel: 'Nej, fortsätt arbeta',
  },
  /** Remissyttranden har ingen del D. */
  withoutPlan: {
    lead: 'Nu vet ni vad förslaget gör, på gott och ont. Väg det innan ni bedömer helheten.',
    goOn: { title: 'Gå vidare till samlad bedömning', help: 'Nycklarna tar hand om effekterna och ni vet tillräckligt för att svara.' },
    enough: { title: 'Vet ni tillräckligt för att svara?', help: 'En kunskapslucka som kan ändra slutsatsen ska stängas innan ni svarar, eller godtas med skäl.' },
  },
  recorded: 'Ert val är antecknat.',
  latest: 'Ert val',
  earlier: 'Tidigare val vid hållplatsen',
  on: (day: string, name: string): string => (name === '' ? day : `${day}, antecknat av ${name}`),
  justNow: 'Nyss',
  noReason: 'Inget skäl är skrivet.',
  with: (who: string): string => `Med: ${who}`,
  again: 'Ta hållplatsen en gång till',
  keepRecord: 'Behåll valet som det är',
  goTo: (part: string): string => `Gå till ${part}`,
  nothingChosen: 'Ingen väg är vald än.',
} as const;
