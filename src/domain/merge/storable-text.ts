/**
 * Typed or pasted text as SharePoint can keep it: line ends as `\n`, vertical tabs and page breaks (PowerPoint, Word)
 * as line ends, and no characters that XML forbids; SharePoint refuses a whole row for one of those.
 */
export const storableText = (text: string): string => {
  if (!suspicious.test(text)) return text;
  return text
    .replace(/\r\n?|[\u000b\u000c]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '')
    .replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]+/g, '$1');
};

const suspicious = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** The same for a column of one line: line ends become spaces. */
export const storableLine = (text: string): string => storableText(text).replace(/\n+/g, ' ');
