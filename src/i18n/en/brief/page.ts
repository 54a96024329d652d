import type { pageTexts as Swedish } from '../../sv/brief/page';
import type { Wording } from '../../wording';

/** The page of the brief: tabs, the document's language, printing and copying. */
export const pageTexts: Wording<typeof Swedish> = {
  tabsLabel: 'The decision brief',
  tabs: { write: 'Write', read: 'Read and print', picture: 'Picture on one page', publish: 'Publish', after: 'Changes and hand-over' },
  language: 'Language of the document',
  languageHelp: 'What you have written yourselves is not translated. What is published is in Swedish.',
  languages: { sv: 'Swedish', en: 'English' },
  print: 'Print the brief',
  printPicture: 'Print the picture',
  printRefused: 'The print window could not be opened from here.',
  openInBrowser: 'Open the case in the browser and print there',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  showAll: (count) => `Show all ${count}`,
  wordsFailed: 'The words could not be fetched. Check the network and try again.',
  copy: {
    headings: 'Copy the five headings as text',
    all: 'Copy all as text',
    done: 'The text is copied. Paste it where you need it.',
    byHandLabel: 'The text to copy',
    byHand: 'The browser did not allow the text to be copied. It is marked here, so that you can copy it yourselves.',
    close: 'Close',
  },
};
