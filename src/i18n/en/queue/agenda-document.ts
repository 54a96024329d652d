const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The agenda of a meeting, to print or open in Word. */
export const agendaDocumentTexts = {
  open: 'Agenda to print',
  close: 'Close the agenda',
  print: 'Print the agenda',
  read: 'Read the agenda here',
  unread: (names: readonly string[]): string =>
    `The submitted brief of ${listed.format(names.map((name) => (name.trim() === '' ? 'a case without a name' : name)))} could not be read. The case stands on the agenda without its brief.`,
} as const;
