import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Answer } from './exchange';

/** Build and product number of SharePoint Online as its answers name it. */
export const SERVICES = '16.0.0.25513';

/** What SharePoint says with every answer. No browser may keep one: rights and data differ by cookie and by moment. */
function always(): Record<string, string> {
  const id = randomUUID();
  return {
    'Cache-Control': 'private, max-age=0, no-store', Vary: 'Cookie', 'X-Content-Type-Options': 'nosniff', 'X-FRAME-OPTIONS': 'SAMEORIGIN',
    'X-MS-InvokeApp': '1; RequireReadOnly', MicrosoftSharePointTeamServices: SERVICES, 'X-SharePointHealthScore': '0', SPRequestGuid: id, 'request-id': id,
  };
}

/** OData's version, told with its own formats alone. */
function versionOf(type: string | undefined): Record<string, string> {
  if (type === undefined || !/odata|atom\+xml|application\/xml|multipart\/mixed/.test(type)) return {};
  return type.includes('odata.metadata=') ? { 'OData-Version': '4.0' } : { DataServiceVersion: '3.0' };
}

/** Writes an answer; gives the number of bytes of its body. */
export function send(res: ServerResponse, answer: Answer): number {
  const bytes = answer.bytes ?? Buffer.from(answer.body, 'utf8');
  const hasBody = answer.status !== 204 && answer.status !== 304;
  const headers = { ...always(), ...versionOf(answer.headers['Content-Type']), ...answer.headers, ...(hasBody ? { 'Content-Length': bytes.length } : {}) };
  res.writeHead(answer.status, headers);
  res.end(hasBody ? bytes : undefined);
  return bytes.length;
}

/** An answer that is not of the API's own. */
export const plain = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status, body, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
});
