import { badQuery } from '../../model/errors';

/** One step of an address: `getByTitle('X')` is `{ name: 'getbytitle', args: ['X'] }`. */
export interface Segment {
  /** Lower case: addresses are not case-sensitive. */
  readonly name: string;
  /** As written, for sentences. */
  readonly text: string;
  readonly hasArgs: boolean;
  /** Arguments in order, whether named or not. */
  readonly args: readonly string[];
  /** Named arguments, lower-case names. */
  readonly named: Readonly<Record<string, string>>;
}

const invalid = (text: string): Error => badQuery(`The expression "${text}" is not valid.`);

/** Splits at `separator`, leaving quoted text and parentheses whole. Throws SharePoint's 400 where one of these does not end. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === "'") isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth < 0) throw invalid(text);
    } else if (char === separator && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  if (isQuoted || depth !== 0) throw invalid(text);
  parts.push(text.slice(start));
  return parts;
}

/** `'it''s'` and `guid'…'` without quotes; anything else as it stands; `@x` looked up in the query, once: an alias is no name of another. */
function argument(text: string, query: URLSearchParams, isAliased = false): string {
  const raw = text.trim();
  if (raw.startsWith('@') && !isAliased) return argument(query.get(raw) ?? '', query, true);
  const quoted = /^(?:guid|datetime)?'([\s\S]*)'$/i.exec(raw);
  return quoted === null ? raw : (quoted[1] ?? '').replace(/''/g, "'");
}

function toSegment(text: string, query: URLSearchParams): Segment {
  const open = text.indexOf('(');
  if (open < 0) return { name: text.toLowerCase(), text, hasArgs: false, args: [], named: {} };
  const close = text.lastIndexOf(')');
  // `items(1)x` and `lists('a')('b')` are no steps.
  if (text.slice(close + 1).trim() !== '') throw invalid(text);
  const inside = text.slice(open + 1, close).trim();
  const args: string[] = [];
  const named: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const part of inside === '' ? [] : splitOutside(inside, ',')) {
    const pair = /^\s*([A-Za-z_]\w*)\s*=([\s\S]*)$/.exec(part);
    const value = argument(pair?.[2] ?? part, query);
    args.push(value);
    if (pair?.[1] !== undefined) named[pair[1].toLowerCase()] = value;
  }
  return { name: text.slice(0, open).toLowerCase(), text: text.slice(0, open), hasArgs: inside !== '', args, named };
}

/** The steps of a path below `_api/`. Slashes within quotes (`getList('/sites/x')`) do not split. */
export function parsePath(path: string, query: URLSearchParams): Segment[] {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    throw invalid(path);
  }
  return splitOutside(decoded, '/').filter((part) => part !== '').map((part) => toSegment(part, query));
}
