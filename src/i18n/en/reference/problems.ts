import type { Wording } from '../../wording';
import type { problemsTexts as swedish } from '../../sv/reference/problems';

/** English sentences about what must be mended before a publication. */
export const problemsTexts: Wording<typeof swedish> = {
  title: (n) => (n === 1 ? 'One thing to mend before you can publish' : `${n} things to mend before you can publish`),
  show: (name) => `Show ${name}`,
  duplicateId: (id) => `The id ${id} exists twice. Remove one of them.`,
  badId: (id) => `The id ${id} cannot be used. Remove the entry and add it again.`,
  emptyTitle: 'The Swedish name is missing. Write a name.',
  emptyHelp: 'The Swedish guidance is missing. Write a sentence about how to answer.',
  circularParent: 'The part stands under itself. Choose something else for it to stand under.',
  fixedSet: 'The entry cannot be added or retired here. Remove it from the draft.',
  sameName: (name) => `Another unit is called ${name}, too. Rename one or retire it.`,
  sameVersion: (version) => `Another strategy has version ${version}, too. A case knows its strategy by the version. Write another one.`,
  missingParent: 'The entry belongs to nothing that exists. Choose where it belongs.',
  badLink: (url) => (url === '' ? 'The address is missing. Write all of it, with https://' : `The address ${url} cannot be opened. Write all of it, with https://`),
  badDetail: (detail) => `“${detail}” is missing or wrong. Mend it here.`,
  tooLong: (field, length, limit) => `${field} has ${length} characters, and there is room for ${limit}. Shorten the text.`,
  noCurrent: 'No strategy applies. Open the one that should and set its status to Applies.',
  severalCurrent: (names) => `Several strategies apply: ${names}. Let one apply and set the others to Superseded.`,
  and: 'and',
};
