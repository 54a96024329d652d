/** Swedish texts of the fields that follow a row in SharePoint. */
export const bindingTexts = {
  status: {
    waiting: 'Sparas här tills du är tillbaka.',
    conflict: 'Någon annan har ändrat samtidigt. Välj vad som ska gälla.',
    refused: (why: string): string => `Inte sparat än. Din text finns kvar här. ${why}`,
  },
  conflict: {
    title: 'Två texter i samma fält',
    mine: 'Din text',
    theirs: (name: string): string => `Text från ${name}`,
    someone: 'någon annan',
    keepMine: 'Behåll min',
    keepTheirs: (name: string): string => `Ta texten från ${name}`,
    keepBoth: 'Behåll båda',
    empty: 'Tomt',
  },
  nameMissing: 'Skriv ett namn, så att andra vet vad det gäller.',
  exampleLabel: 'Exempel',
  termsLabel: 'Begrepp',
  notChosen: 'Inte valt',
  several: {
    choose: 'Välj',
    done: 'Klar',
    filter: 'Sök bland alternativen',
    noHits: 'Inget alternativ passar. Pröva ett annat ord.',
    none: 'Inget valt',
    remove: (label: string): string => `Ta bort ${label}`,
  },
  viewFailed: 'Det gick inte att hämta den här vyn. Det ni har skrivit är inte berört.',
  notice: 'Skriv om grupper och funktioner, inte om enskilda personer. Inga sekretessuppgifter.',
} as const;
