const listed = new Intl.ListFormat('sv-SE', { type: 'conjunction' });

/** Dagordningen för ett möte, att skriva ut eller öppna i Word. */
export const agendaDocumentTexts = {
  open: 'Dagordning att skriva ut',
  close: 'Stäng dagordningen',
  print: 'Skriv ut dagordningen',
  read: 'Läs dagordningen här',
  unread: (names: readonly string[]): string =>
    `Det inlämnade underlaget till ${listed.format(names.map((name) => (name.trim() === '' ? 'ett ärende utan namn' : name)))} kunde inte läsas. Ärendet står med på dagordningen utan underlag.`,
} as const;
