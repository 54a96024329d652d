/** The agenda of the management group's meeting. */
export const agendaWords = {
  kind: 'Agenda for the case review',
  date: 'Date', note: 'Time, place and more', count: 'Cases', printed: 'Printed',
  overview: 'Cases at the meeting',
  overviewCaption: 'Cases in the order they are taken',
  head: { order: 'No.', name: 'Case', unit: 'Unit', presenter: 'Presented by' },
  noMeetingName: 'Meeting of the management group',
  nothing: 'There are no cases on the agenda.',
  numbered: (order: number, name: string): string => `${order}. ${name}`,
  about: 'About the case',
  aboutCaption: 'Facts of the case',
  facts: { unit: 'Unit', owner: 'Responsible officer', presenter: 'Presented by', handedOver: 'Handed over', submission: 'Submission', diaryNumber: 'Diary number' },
  factHead: { what: 'Item', value: 'Content' },
  judgedCaption: 'Overall judgement, one row for each dimension',
  noDocument: 'The brief could not be read. Open the case in the decision queue.',
  decisionHere: 'Possible decisions: continue, continue with conditions, end, or back to the project group. Write the reason, conditions and section of the minutes.',
} as const;
