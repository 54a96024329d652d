/**
 * The beginning of a text, to name a row by.
 * @param text anything a person has typed
 * @param max most characters to keep, the ellipsis counted; at least 2
 * @returns one line, cut between words where there is one to cut between; '' for a blank text
 */
export const shorten = (text: string, max = 90): string => {
  const line = text.trimStart().slice(0, max * 4).split(/[\r\n]/, 1)[0]?.replace(/\s+/g, ' ').trim() ?? '';
  // Counted in characters as read, so that an emoji is never cut in two.
  const letters = [...line];
  if (letters.length <= max) return line;
  const cut = letters.slice(0, max - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > cut.length / 2 ? cut.slice(0, lastSpace) : cut}…`;
};
