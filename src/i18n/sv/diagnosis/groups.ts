/** Texts of the groups: who can do what, and what it means when a group is empty. */
export const groupTexts = {
  title: 'Grupper',
  toMembers: 'Lägg till personer',
  names: { administrators: 'Administratörer', project: 'Projektgrupper', management: 'Ledningsgrupp', readers: 'Läsare', flow: 'Flöden' },
  count: (n: number): string => (n === 1 ? '1 medlem' : `${n} medlemmar`),
  untold: 'SharePoint visar inte dig vilka som är med. En ägare av webbplatsen kan se det.',
  missing: 'Gruppen finns inte. Installationen skapar den.',
  fine: { administrators: 'De sköter listor och inställningar.', project: 'De startar och fyller i säkringar.', management: 'De beslutar.', readers: 'De läser säkringar och beslut.', flow: 'Konton som flödena arbetar under.' },
  empty: {
    management: 'Ingen i ledningsgruppen. Då kan ingen besluta i de ärenden som lämnas dit. Lägg till ledamöterna.',
    project: 'Ingen i projektgrupperna. Då kan ingen starta en säkring. Lägg till dem som ska arbeta med säkringar.',
    administrators: 'Ingen administratör. Då är det bara webbplatsens ägare som kan sköta listorna. Lägg till någon.',
    readers: 'Ingen. Gruppen behövs bara om någon ska läsa utan att skriva.',
    flow: 'Ingen. Lägg till kontot som flödena arbetar under, om ni använder flöden.',
    flowNeeded: 'Ingen, fast flödena har hörts av. Lägg till kontot som de arbetar under, annars misslyckas de.',
  },
  renamed: (title: string): string => `Gruppen har fått ett annat namn, och verktyget ser inte vilka som är ledamöter. Byt tillbaka namnet till ${title}. Tills dess räknas alla rader i listan Beslut.`,
  within: (names: string): string => `I gruppen finns ${names}, som är en grupp och inte en person. Verktyget ser inte vilka som är med i den, och räknar därför alla rader i listan Beslut. Lägg till ledamöterna en och en om verktyget ska kontrollera vem som har beslutat.`,
} as const;
