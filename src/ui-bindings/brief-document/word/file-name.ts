import { storableLine } from '../../../domain/merge/storable-text';

/** Signs that Windows, SharePoint or an address cannot have in the name of a file. */
const FORBIDDEN = /["*:<>?/\\|#%~{}&\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Names that Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const MOST = 100;

/**
 * The name of a file after a case: any name becomes one that can be saved everywhere.
 * @param name as the group has written it
 * @param otherwise what it is called when nothing is left of the name
 * @returns with `.docx`, at most about 100 characters
 */
export const wordFileName = (name: string, otherwise: string): string => {
  const tidy = (text: string): string => storableLine(text).replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  // Counted in characters as read, so that an emoji is never cut in two. Windows drops dots at the end, and hides files with one first.
  const short = [...tidy(name)].slice(0, MOST).join('').replace(/^[. ]+|[. ]+$/g, '');
  const safe = short === '' ? tidy(otherwise) : short;
  return `${RESERVED.test(safe) ? `${safe}_` : safe}.docx`;
};
