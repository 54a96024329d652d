/** Sidan för beslutsunderlaget: flikar, dokumentets språk, utskrift och kopiering. */
export const pageTexts = {
  tabsLabel: 'Beslutsunderlaget',
  tabs: { write: 'Skriv', read: 'Läs och skriv ut', picture: 'Bild på en sida', publish: 'Publicera', after: 'Ändringar och överlämning' },
  language: 'Dokumentets språk',
  languageHelp: 'Det ni själva har skrivit översätts inte. Det som publiceras är på svenska.',
  languages: { sv: 'Svenska', en: 'Engelska' },
  print: 'Skriv ut underlaget',
  printPicture: 'Skriv ut bilden',
  printRefused: 'Utskriften gick inte att öppna härifrån.',
  openInBrowser: 'Öppna säkringen i webbläsaren och skriv ut där',
  showTable: 'Visa som tabell',
  hideTable: 'Dölj tabellen',
  showAll: (count: number): string => `Visa alla ${count}`,
  wordsFailed: 'Orden kunde inte hämtas. Kontrollera nätet och försök igen.',
  copy: {
    headings: 'Kopiera de fem rubrikerna som text',
    all: 'Kopiera hela som text',
    done: 'Texten är kopierad. Klistra in den i tjänsteskrivelsen.',
    byHandLabel: 'Texten att kopiera',
    byHand: 'Webbläsaren tillät inte att texten kopierades. Den är markerad här, så att ni kan kopiera den själva.',
    close: 'Stäng',
  },
} as const;
