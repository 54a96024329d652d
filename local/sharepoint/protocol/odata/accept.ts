import { SpError } from '../../model/errors';
import type { Format } from '../http/exchange';

type Headers = Readonly<Record<string, string | undefined>>;

/** How an answer is to be written. Atom is made of the verbose form, full metadata of the minimal one. */
export interface Wanted {
  readonly format: Format;
  readonly isAtom: boolean;
  readonly isFull: boolean;
}

const json = (format: Format, isFull = false): Wanted => ({ format, isAtom: false, isFull });
const ATOM: Wanted = { format: 'verbose', isAtom: true, isFull: false };
const MARKUP = /^(?:\*\/\*|application\/(?:\*|atom\+xml|xml|xhtml\+xml)|text\/(?:\*|xml|html))$/;

interface Range {
  readonly type: string;
  readonly params: Readonly<Record<string, string>>;
  readonly quality: number;
}

/** What clients ask for is nearly always the same few headers. */
const known = new Map<string, readonly Range[]>();
const MOST_KNOWN = 200;

/** The media ranges of an Accept header, best first; of equal ones the first named. */
function rangesOf(accept: string): readonly Range[] {
  const held = known.get(accept);
  if (held !== undefined) return held;
  const read = readRanges(accept);
  if (known.size < MOST_KNOWN && accept.length < 300) known.set(accept, read);
  return read;
}

function readRanges(accept: string): Range[] {
  const ranges = accept.split(',').map((part) => {
    const [type = '', ...params] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const named = Object.fromEntries(params.map((piece): [string, string] => {
      const equals = piece.indexOf('=');
      return [piece.slice(0, Math.max(0, equals)).trim(), piece.slice(equals + 1).trim().replace(/^"|"$/g, '')];
    }));
    const quality = Number(named['q'] ?? '1');
    return { type, params: named, quality: Number.isFinite(quality) ? quality : 1 };
  });
  return ranges.filter(({ type, quality }) => type !== '' && quality > 0).sort((a, b) => b.quality - a.quality);
}

/** The dialect one range asks for: `odata=` is OData 3's parameter, `odata.metadata=` OData 4's. */
function jsonOf({ params }: Range, version: string): Wanted {
  switch (params['odata']) {
    case 'verbose': return json('verbose');
    case 'nometadata': return json('none');
    case 'fullmetadata': return json('minimal', true);
    case 'minimalmetadata': return json('minimal');
    default: break;
  }
  if (params['odata.metadata'] === 'none') return json('none');
  return params['odata.metadata'] !== undefined || version.startsWith('4') ? json('v4') : json('minimal');
}

const notAcceptable = (): SpError =>
  new SpError(406, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'The HTTP header ACCEPT is missing or its value is invalid.');

/**
 * The form asked for by Accept and OData-Version (rules 1.1 to 1.4); `$format` goes before them. Plain `application/json`
 * means minimal metadata, no Accept, a wildcard or a browser's list mean Atom. Throws SharePoint's 406 for a list of others.
 */
export function wantedOf(headers: Headers, format?: string | null): Wanted {
  const named = format === null || format === undefined || format === '' ? undefined : format.toLowerCase();
  const accept = named === 'json' ? 'application/json' : named === 'atom' || named === 'xml' ? 'application/atom+xml' : (named ?? headers['accept'] ?? '');
  if (accept.trim() === '') return ATOM;
  for (const range of rangesOf(accept)) {
    if (range.type === 'application/json' || range.type === 'text/json') return jsonOf(range, headers['odata-version'] ?? headers['odata-maxversion'] ?? '');
    if (MARKUP.test(range.type)) return ATOM;
  }
  throw notAcceptable();
}
