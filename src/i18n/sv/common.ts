/** Swedish texts that every web part needs. */
export const commonTexts = {
  productName: 'Hållbarhetssäkring',
  failures: {
    offline: 'Ingen kontakt med SharePoint. Det ni skriver sparas här och skickas när nätet är tillbaka.',
    busy: 'SharePoint har mycket att göra just nu. Vi försöker igen om en stund.',
    forbidden: 'Du har inte behörighet att göra det här. Prata med den som är ansvarig för insatsen.',
    gone: 'Det här finns inte längre. Någon har tagit bort det.',
    refused: (detail: string): string => `SharePoint tog inte emot värdet: ${detail}`,
    tooLong: (length: number, limit: number): string =>
      `Texten är ${length} tecken, och det får plats ${limit}. Den ligger kvar här men är inte sparad i SharePoint. Korta den eller flytta en del till ett annat fält.`,
    noName: 'Skriv ett namn. Tills dess heter insatsen som förut.',
    noSuchPerson: (who: string): string => `${who} finns inte längre i katalogen. Välj någon annan, eller fråga administratören.`,
    locked: 'Säkringen är hos ledningsgruppen eller avslutad. Det ni skrev ligger kvar här men är inte sparat i SharePoint.',
    server: (status: number): string => `Något gick fel i SharePoint (svar ${status}). Försök igen. Händer det igen, prata med administratören.`,
    olderSite: (installed: number, expected: number): string =>
      `Listorna på webbplatsen är äldre (version ${installed}) än det här verktyget (version ${expected}). En ägare av webbplatsen behöver uppgradera dem innan ni kan skriva. Allt ni har skrivit finns kvar.`,
    newerSite: (installed: number, expected: number): string =>
      `Listorna på webbplatsen är nyare (version ${installed}) än det här verktyget (version ${expected}). Ni kan läsa men inte ändra. Ladda om sidan. Hjälper det inte behöver verktyget uppdateras.`,
    emptySite: 'Verktyget är inte installerat på den här webbplatsen än.',
    unfinishedSite: 'Installationen av verktyget är inte klar på den här webbplatsen.',
  },
  actions: {
    retry: 'Försök igen', close: 'Stäng', cancel: 'Avbryt', save: 'Spara', remove: 'Ta bort', undo: 'Ångra', add: 'Lägg till',
    showMore: 'Visa fler', back: 'Tillbaka', open: 'Öppna',
  },
  loading: 'Hämtar …',
  people: {
    placeholder: 'Skriv ett namn eller en e-postadress', searching: 'Söker …', noHits: 'Ingen hittades', remove: (name: string): string => `Ta bort ${name}`,
    hits: (n: number): string => (n === 1 ? '1 träff' : `${n} träffar`), failed: 'Sökningen gick inte. Försök igen.',
  },
  closedToYou: 'Du kan inte öppna det här. Prata med den som är ansvarig för insatsen, eller med en administratör.',
  toList: 'Alla säkringar',
  toSetup: 'Till installationen',
  required: 'obligatorisk',
} as const;
