import type { wordTexts as Swedish } from '../../sv/brief/word';
import type { Wording } from '../../wording';

/** Downloading the brief as Word. */
export const wordTexts: Wording<typeof Swedish> = {
  download: 'Download as Word',
  progress: 'The Word file',
  making: 'Making the Word file …',
  cancel: 'Cancel',
  cancelled: 'You cancelled. No file was made.',
  done: (name) => `${name} has been made and is among the browser’s downloads.`,
  failed: 'The Word file could not be downloaded',
  failures: {
    chunk: 'The part of the tool that makes Word files could not be fetched. Check the network and try again. Everything you have written is still here.',
    making: 'The file could not be made. Try again. If it does not work then either, you can print the page or copy the text.',
    browser: 'The browser did not take the file. Allow downloads from this page, or open the tool in an ordinary browser, and try again.',
  },
};
