import { badQuery } from '../../model/errors';

/** One HTTP request written inside a batch. */
export interface BatchPart {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const bad = (what: string): Error => badQuery(`The batch request is not valid: ${what}`);

export const boundaryOf = (contentType: string): string | undefined => {
  const found = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
};

/** The texts between boundary lines. Line ends may be CRLF or, as PnPjs writes them, bare LF. */
function pieces(text: string, boundary: string): string[] {
  const marker = `--${boundary}`;
  const out: string[] = [];
  let start: number | undefined;
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.length)) {
    const isLineStart = at === 0 || text[at - 1] === '\n';
    const after = text.slice(at + marker.length, at + marker.length + 4);
    if (!isLineStart || !/^(--)?\s*(\r?\n|$)/.test(after)) continue;
    if (start !== undefined) out.push(text.slice(start, at));
    if (after.startsWith('--')) return out;
    const lineEnd = text.indexOf('\n', at);
    start = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  throw bad(`the closing --${boundary}-- is missing.`);
}

/** Headers up to the first blank line, and the text after it. */
function headersOf(text: string): { headers: Record<string, string>; rest: string } {
  const blank = /\r?\n\r?\n|^\r?\n/.exec(text);
  const head = blank === null ? text : text.slice(0, blank.index);
  const headers: Record<string, string> = {};
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, rest: blank === null ? '' : text.slice(blank.index + blank[0].length) };
}

function requestOf(text: string): BatchPart {
  const { rest } = headersOf(text);
  const lineEnd = rest.search(/\r?\n/);
  const line = (lineEnd < 0 ? rest : rest.slice(0, lineEnd)).trim();
  const found = /^([A-Za-z]+)\s+(\S.*?)\s+HTTP\/1\.[01]$/.exec(line);
  if (found === null) throw bad(`"${line.slice(0, 80)}" is not a request line.`);
  const after = lineEnd < 0 ? '' : rest.slice(lineEnd).replace(/^\r?\n/, '');
  const { headers, rest: body } = headersOf(after);
  return { method: (headers['x-http-method'] ?? found[1] ?? '').toUpperCase(), url: found[2] ?? '', headers, body: body.trim() };
}

/** The operations of a batch in order; those of change sets lie flat among the others. */
export function parseBatch(body: string, contentType: string): BatchPart[] {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw bad('its Content-Type names no boundary.');
  return pieces(body, boundary).flatMap((piece) => {
    const { headers, rest } = headersOf(piece);
    const inner = boundaryOf(headers['content-type'] ?? '');
    if (!(headers['content-type'] ?? '').toLowerCase().startsWith('multipart/mixed')) return [requestOf(piece)];
    if (inner === undefined) throw bad('a change set names no boundary.');
    return pieces(rest, inner).map(requestOf);
  });
}
