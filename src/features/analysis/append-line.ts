/**
 * Puts a line last in a text, on a line of its own.
 * @param text what stands there; kept as it is, but for blank lines at its end
 * @param line one line of plain text
 */
export const appendLine = (text: string, line: string): string => {
  const before = text.replace(/\s+$/, '');
  return before === '' ? line : `${before}\n${line}`;
};
