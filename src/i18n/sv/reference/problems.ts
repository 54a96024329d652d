/** Swedish sentences about what must be mended before a publication. Each stands beside the name of the entry and says the way out. */
export const problemsTexts = {
  title: (n: number): string => (n === 1 ? 'En sak att rätta innan ni kan publicera' : `${n} saker att rätta innan ni kan publicera`),
  show: (name: string): string => `Visa ${name}`,
  duplicateId: (id: string): string => `Id ${id} finns två gånger. Ta bort den ena.`,
  badId: (id: string): string => `Id ${id} går inte att använda. Ta bort posten och lägg till den på nytt.`,
  emptyTitle: 'Namnet saknas på svenska. Skriv ett namn.',
  emptyHelp: 'Vägledningen saknas på svenska. Skriv en mening om hur man svarar.',
  circularParent: 'Delen ligger under sig själv. Välj något annat att ligga under.',
  fixedSet: 'Posten kan inte läggas till eller tas ur bruk här. Ta bort den ur utkastet.',
  sameName: (name: string): string => `En annan enhet heter också ${name}. Byt namn på den ena eller ta den ur bruk.`,
  missingParent: 'Posten hör inte till något som finns. Välj var den hör hemma.',
  badLink: (url: string): string => (url === '' ? 'Adressen saknas. Skriv den i sin helhet, med https://' : `Adressen ${url} går inte att öppna. Skriv den i sin helhet, med https://`),
  badDetail: (detail: string): string => `”${detail}” saknas eller är fel ifyllt. Rätta det här.`,
  tooLong: (field: string, length: number, limit: number): string => `${field} är ${length} tecken, och det får plats ${limit}. Korta texten.`,
  noCurrent: 'Ingen strategi gäller. Öppna den som ska gälla och sätt läget till Gäller.',
  severalCurrent: (names: string): string => `Flera strategier gäller: ${names}. Låt en gälla och sätt de andra till Ersatt.`,
  and: 'och',
} as const;
