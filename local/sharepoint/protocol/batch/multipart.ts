import { badQuery } from '../../model/errors';
import { verbOf } from '../http/verbs';

/** One HTTP request written inside a batch. */
export interface BatchPart {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Without the blank lines clients put around it. */
  readonly body: string;
  /** The body as it stands, up to the line end that belongs to the boundary. */
  readonly content: string;
}

export const boundaryOf = (contentType: string): string | undefined => {
  const found = /boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
};

/** The texts between boundary lines. Line ends may be CRLF or, as PnPjs writes them, bare LF; what stands before the first is no part. */
function pieces(text: string, boundary: string): string[] {
  const marker = `--${boundary}`;
  const out: string[] = [];
  let start: number | undefined;
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.length)) {
    // The CLI for Microsoft 365 writes the boundary right behind a part's JSON.
    const isLineStart = at === 0 || text[at - 1] === '\n' || text[at - 1] === '}';
    const after = text.slice(at + marker.length, at + marker.length + 8);
    if (!isLineStart || !/^(--)?[ \t]*(\r?\n|$)/.test(after)) continue;
    if (start !== undefined) out.push(text.slice(start, at));
    if (after.startsWith('--')) return out;
    const lineEnd = text.indexOf('\n', at);
    start = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  throw badQuery(`The batch request is not valid: the closing --${boundary}-- is missing.`);
}

/** Headers up to the first blank line, and the text after it. Blank lines before them are read past. */
function headersOf(text: string, isLenient = true): { headers: Record<string, string>; rest: string } {
  const given = isLenient ? text.replace(/^(?:[ \t]*\r?\n)+/, '') : text;
  const blank = /\r?\n\r?\n|^\r?\n/.exec(given);
  const head = blank === null ? given : given.slice(0, blank.index);
  const headers = Object.create(null) as Record<string, string>;
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, rest: blank === null ? '' : given.slice(blank.index + blank[0].length) };
}

function requestOf(text: string): BatchPart {
  const rest = headersOf(text).rest.replace(/^(?:[ \t]*\r?\n)+/, '');
  const lineEnd = rest.search(/\r?\n/);
  const line = (lineEnd < 0 ? rest : rest.slice(0, lineEnd)).trim();
  const found = /^([A-Za-z]+)\s+(\S.*?)\s+HTTP\/1\.[01]$/.exec(line);
  if (found === null) throw badQuery(`The request line '${line.slice(0, 80)}' is invalid. The request line at the start of each operation must be of the format 'HttpMethod RequestUri HttpVersion'.`);
  const after = lineEnd < 0 ? '' : rest.slice(lineEnd).replace(/^\r?\n/, '');
  const { headers, rest: content } = headersOf(after, false);
  return { method: verbOf(found[1], headers['x-http-method']), url: found[2] ?? '', headers, body: content.trim(), content: content.replace(/\r?\n$/, '') };
}

function writeOf(text: string): BatchPart {
  const request = requestOf(text);
  if (request.method === 'GET')
    throw badQuery("An invalid HTTP method 'GET' was detected for a request in a change set. Requests in change sets only support the HTTP methods 'POST', 'PUT', 'DELETE', 'PATCH', and 'MERGE'.");
  return request;
}

function boundaryIn(contentType: string): string {
  const found = boundaryOf(contentType);
  if (found === undefined || !/^multipart\/mixed/i.test(contentType.trim()))
    throw badQuery(`The content type '${contentType}' specifies a batch payload; however, the payload either does not include a batch boundary or includes more than one boundary. In OData, batch payload content types must specify exactly one batch boundary in the 'boundary' parameter of the content type.`);
  return found;
}

/** The operations of a batch in order: each piece is one, or those of a change set. Throws a 400 that says what cannot be read. */
export function parseBatch(body: string, contentType: string): BatchPart[][] {
  return pieces(body, boundaryIn(contentType)).map((piece) => {
    const { headers, rest } = headersOf(piece);
    const type = headers['content-type'] ?? 'application/http';
    if (/^multipart\/mixed/i.test(type)) return pieces(rest, boundaryIn(type)).map(writeOf);
    if (!/^application\/http/i.test(type))
      throw badQuery(`The 'Content-Type' header value '${type}' is invalid. When this is the start of the change set, the value should be 'multipart/mixed'; otherwise it should be 'application/http'.`);
    return [requestOf(piece)];
  });
}
