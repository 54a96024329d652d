import type { Wording } from '../../wording';
import type { problemsTexts as swedish } from '../../sv/reference/problems';

/** English sentences about what must be mended before a publication. */
export const problemsTexts: Wording<typeof swedish> = {
  title: (n) => (n === 1 ? 'One thing to mend before you can publish' : `${n} things to mend before you can publish`),
  show: (name) => `Show ${name}`,
  duplicateId: (name, id) => `${name}: the id ${id} exists twice. Remove one of them.`,
  badId: (name, id) => `${name}: the id ${id} cannot be used. Remove the entry and add it again.`,
  emptyTitle: (name) => `${name}: the Swedish name is missing. Write a name.`,
  emptyHelp: (name) => `${name}: the Swedish guidance is missing. Write a sentence about how to answer.`,
  circularParent: (name) => `${name} stands under itself. Choose something else for it to stand under.`,
  fixedSet: (name) => `${name} cannot be added here. Remove the entry from the draft.`,
  sameName: (name) => `Two units are called ${name}. Rename one or retire it.`,
  missingParent: (name) => `${name} belongs to nothing that exists. Choose where it belongs.`,
  badLink: (name, url) => (url === '' ? `${name}: the address is missing. Write all of it.` : `${name}: the address ${url} cannot be opened. Write all of it, with https://`),
  badDetail: (name, detail) => `${name}: “${detail}” is missing or wrong. Mend it in the entry.`,
  tooLong: (name, field, length, limit) => `${name}: ${field} has ${length} characters, and there is room for ${limit}. Shorten the text.`,
  noCurrent: 'No strategy applies. Open the one that should and set its status to Applies.',
  severalCurrent: (names) => `Several strategies apply: ${names}. Let one apply and set the others to Superseded.`,
  undecided: (name) => `${name}: choose which version should apply.`,
  and: 'and',
};
