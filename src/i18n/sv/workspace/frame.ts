/** Ramen runt en säkring: huvudet, listan med delar och hur det går att spara. */
export const frameTexts = {
  unnamed: 'Insats utan namn',
  what: 'Typ och enhet',
  owner: 'Ansvarig',
  noOwner: 'Ingen ansvarig än',
  group: 'Projektgrupp',
  noGroup: 'Ingen projektgrupp än',
  andMore: (count: number): string => `och ${count} till`,
  partsLabel: 'Delar av säkringen',
  status: {
    Planned: 'Planerad', InProgress: 'Pågår', AwaitingDecision: 'Hos ledningsgruppen', Completed: 'Klar', Ended: 'Avslutad', unknown: 'Okänd status',
  },
  unproven: 'Beslut saknas',
  state: {
    empty: 'Inte påbörjad',
    started: (count: number): string => `${count} kvar`,
    done: 'Klar',
    attention: 'Behöver ses över',
    plain: 'Fylls i av sig själv',
    withheld: 'Visas inte för dig',
  },
  save: {
    saved: (time: string): string => `Sparat ${time}`,
    untouched: 'Allt är sparat',
    saving: 'Sparar …',
    waiting: 'Sparas här tills du är tillbaka',
    waitingInMemory: 'Sparas här så länge sidan är öppen. Stäng den inte än.',
    conflict: (count: number): string => (count === 1 ? 'Ett fält har två texter. Välj vilken som gäller.' : `${count} fält har två texter. Välj vilka som gäller.`),
    refused: 'Allt är inte sparat. Läs under fältet vad som behövs.',
  },
  readOnly: {
    gone: 'Säkringen har tagits bort av någon. Det ni har skrivit finns kvar här: kopiera det ni behöver, eller be administratören återställa den ur papperskorgen.',
    reader: 'Du kan läsa den här säkringen men inte ändra. Ska du vara med och skriva, prata med den som är ansvarig för insatsen.',
    withManagement: 'Säkringen är hos ledningsgruppen. Medan de har den kan ni läsa men inte ändra.',
    ended: 'Säkringen är avslutad. Ni kan läsa allt som skrevs men inte ändra.',
    completed: 'Säkringen är klar. Ni kan läsa men inte ändra.',
  },
  edition: {
    title: 'Metoden har uppdaterats',
    text: 'Säkringen följer metoden som den var när ni började.',
    show: 'Se vad som är ändrat',
    later: 'Metoden har en nyare version',
    failed: 'Ändringarna kunde inte hämtas. Säkringen följer samma version som förut. Kontrollera nätet och försök igen.',
  },
  loadingPart: (part: string): string => `Hämtar ${part} …`,
  partFailed: (part: string): string => `${part} kunde inte hämtas. Det ni har skrivit är inte borta. Kontrollera nätet och försök igen.`,
  /** Remissyttranden har ingen del D. */
  withoutPlan: {
    lead: 'Nu vet ni vad förslaget gör, på gott och ont. Väg det innan ni bedömer helheten.',
    goOn: { title: 'Gå vidare till samlad bedömning', help: 'Nycklarna tar hand om effekterna och ni vet tillräckligt för att svara.' },
    enough: { title: 'Vet ni tillräckligt för att svara?', help: 'En kunskapslucka som kan ändra slutsatsen ska stängas innan ni svarar, eller godtas med skäl.' },
  },
} as const;
