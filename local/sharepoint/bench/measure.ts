import { Agent, request } from 'node:http';
import type { RunningSharePoint } from '../index';
import { ROWS_OF_CASE } from './site';

export interface Figure {
  readonly name: string;
  readonly perSecond: number;
  /** Milliseconds that 95 of 100 requests stayed below. */
  readonly p95: number;
}

interface Ask {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

function send(server: RunningSharePoint, agent: Agent, digest: string, { method, path, body }: Ask): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = { Accept: 'application/json;odata=nometadata', Cookie: 'sp-person=anna', ...(method === 'GET' ? {} : { 'Content-Type': 'application/json', 'X-RequestDigest': digest, 'If-Match': '*' }) };
    const going = request(`${server.url}/_api/${path}`, { method, agent, headers }, (answer) => {
      answer.resume().on('end', () => (answer.statusCode !== undefined && answer.statusCode < 300 ? resolve() : reject(new Error(`${method} ${path}: ${answer.statusCode}`))));
    });
    going.on('error', reject).end(body);
  });
}

/** Sends `count` requests, eight at a time as a busy group does, and times each. */
async function run(server: RunningSharePoint, name: string, count: number, make: (i: number) => Ask): Promise<Figure> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const digest = server.pageContext('anna').formDigestValue;
  for (let i = 0; i < 20; i += 1) await send(server, agent, digest, make(i));
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (let i = next++; i < count; i = next++) {
      const at = performance.now();
      await send(server, agent, digest, make(i));
      times.push(performance.now() - at);
    }
  }));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { name, perSecond: count / seconds, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}

const items = "web/lists/getByTitle('Rows')/items";
const SELECT = '$select=Id,Title,Key,CaseNo,State,Due,Text,Editor/Title&$expand=Editor';

/** What a case tool does all day: opens a case by its number, saves a row, asks who waits. */
export async function measure(server: RunningSharePoint, size: number, count: number): Promise<readonly Figure[]> {
  const cases = Math.max(1, Math.floor(size / ROWS_OF_CASE));
  // A stride that meets all parts of the list, not its beginning.
  const row = (i: number): number => 1 + ((i * 7919) % size);
  return [
    await run(server, 'open a case', count, (i) => ({ method: 'GET', path: `${items}?${SELECT}&$filter=CaseNo eq ${1 + ((i * 31) % cases)}&$top=200`.replace(/ /g, '%20') })),
    await run(server, 'save a row', count, (i) => ({ method: 'PATCH', path: `${items}(${row(i)})`, body: JSON.stringify({ Text: `Ändrat ${i}` }) })),
    await run(server, 'queue query', count, () => ({ method: 'GET', path: `${items}?${SELECT}&$filter=State eq 'Waiting'&$orderby=Due&$top=100`.replace(/ /g, '%20') })),
  ];
}
