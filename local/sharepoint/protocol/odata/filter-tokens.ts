import { badQuery } from '../../model/errors';

/** A word, text, date, number or mark of a `$filter`. */
export interface Token {
  readonly kind: 'word' | 'text' | 'date' | 'number' | 'mark';
  readonly text: string;
}

const TOKEN = /\s+|(datetimeoffset|datetime|guid)?'((?:[^']|'')*)'|([A-Za-z_][\w./]*)|(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)[fdmFDMlL]?|([(),])/gy;
/** More than this is no filter a person or a client writes; the tree is walked by recursion. */
const MOST_TOKENS = 8000;

export const notValid = (source: string): Error => badQuery(`The expression "${source.length > 500 ? `${source.slice(0, 500)}…` : source}" is not valid.`);

/** Splits a `$filter`. Throws SharePoint's 400 for a character that begins nothing. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const found = TOKEN.exec(source);
    if (found === null || tokens.length > MOST_TOKENS) throw notValid(source);
    const [, prefix, quoted, word, number, mark] = found;
    if (quoted !== undefined) tokens.push({ kind: prefix?.toLowerCase().startsWith('datetime') === true ? 'date' : 'text', text: quoted.replace(/''/g, "'") });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
  }
  return tokens;
}
