import { shorten } from './short-text';

/** Longer addresses are cut off by mail programs and by Windows; counted in characters of the address. */
const MOST = 1900;
const MOST_SUBJECT = 120;

/** A message in the parts that may and may not be shortened. */
export interface MailWords {
  readonly to: string;
  readonly subject: string;
  /** Said before the long text, and after it: an address that must stay whole. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Half of a letter that takes two, as people may paste, would stop the encoding. */
const wholeLetter = (letter: string): string => (/^[\ud800-\udfff]$/.test(letter) ? '\ufffd' : letter);

/** Mail programs want CRLF between lines. */
const encode = (text: string): string => encodeURIComponent([...text].map(wholeLetter).join('').replace(/\r?\n/g, '\r\n'));

/**
 * An address that opens a new message in the person's own mail program.
 * @param words `text` is shortened, with an ellipsis, to what such an address can carry; what stands around it never is
 */
export const mailLink = ({ to, subject, before, text, after }: MailWords): string => {
  const letters = [...text];
  const link = (length: number): string => {
    const shown = length >= letters.length ? text : `${letters.slice(0, length).join('').trimEnd()}…`;
    const body = [before, shown, after].filter((part) => part.trim() !== '').join('\n\n');
    return `mailto:${encode(to.trim()).replace(/%40/g, '@')}?subject=${encode(shorten(subject, MOST_SUBJECT))}&body=${encode(body)}`;
  };
  if (link(letters.length).length <= MOST) return link(letters.length);
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (link(middle).length <= MOST) fits = middle;
    else tooLong = middle;
  }
  return link(fits);
};
