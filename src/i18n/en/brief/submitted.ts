import type { submittedTexts as Swedish } from '../../sv/brief/submitted';
import type { Wording } from '../../wording';

/** The brief as it was when the case was handed to the management group. */
export const submittedTexts: Wording<typeof Swedish> = {
  loading: 'Fetching the brief as it was handed over …',
  by: (day, name) => (name === '' ? `Handed over ${day}.` : `Handed over ${day} by ${name}.`),
  none: 'No brief was stored when the case was handed over.',
  intact: 'The brief is exactly as it was when it was handed over.',
  altered: 'The file of the brief has been changed since the case was handed over. The version history of the library shows what it was like.',
  gone: 'The file of the brief is no longer in the library. Ask the administrator to restore it from the recycle bin.',
  unreadable: 'The file of the brief cannot be read. It has been changed outside the tool.',
  newer: 'The brief was stored by a newer version of the tool. Reload the page.',
  changed: {
    what: 'See what has changed',
    decision: { title: 'Changed since the decision', text: 'The case is no longer the same as the brief the management group decided on.' },
    submission: { title: 'Changed since it was handed over', text: 'The case is no longer the same as the brief the project group handed over.' },
  },
};
