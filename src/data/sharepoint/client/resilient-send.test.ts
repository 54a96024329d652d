import { spfi } from '@pnp/sp';
import { clientAt, clientInWebPart } from './client';
import { resilientSend } from './resilient-send';
import { troubleOf } from './errors';

type Answer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string } | 'drop';

/** A network that gives these answers in turn, then 200 with an empty list. */
const network = (...answers: readonly Answer[]) => {
  const sent: { readonly url: string; readonly method: string; readonly at: number; readonly headers: Headers }[] = [];
  let now = Date.parse('2026-11-23T08:00:00Z');
  const start = now;
  const fetchLike = (async (url: string, init: RequestInit) => {
    sent.push({ url, method: init.method ?? 'GET', at: (now - start) / 1000, headers: new Headers(init.headers) });
    if (url.endsWith('contextinfo')) return new Response(JSON.stringify({ FormDigestValue: `fresh-${sent.length}`, FormDigestTimeoutSeconds: 1800 }));
    const asked = sent.filter((one) => !one.url.endsWith('contextinfo')).length;
    const answer = answers[asked - 1] ?? {};
    if (answer === 'drop') throw new TypeError('Failed to fetch');
    return new Response(answer.body ?? '{"value":[]}', { status: answer.status ?? 200, headers: answer.headers ?? {} });
  }) as unknown as typeof fetch;
  const options = { fetch: fetchLike, now: () => now, sleep: async (ms: number) => { now += ms; } };
  const client = clientAt('https://region.example/sites/demo', options);
  return { sent, options, client, items: client.sp.web.getList('/sites/demo/Lists/X').items, times: () => sent.map(({ at }) => at), now: () => now };
};

it.each<[string, readonly Answer[], readonly number[]]>([
  ['seconds', [{ status: 429, headers: { 'Retry-After': '7' } }], [0, 7]],
  ['a date', [{ status: 503, headers: { 'Retry-After': 'Mon, 23 Nov 2026 08:00:12 GMT' } }], [0, 12]],
  ['nothing: doubles', [{ status: 503 }, { status: 504 }, { status: 429 }], [0, 1, 3, 7]],
])('waits as SharePoint asks: %s', async (_name, answers, times) => {
  const { items, times: at } = network(...answers);
  await expect(items()).resolves.toEqual([]);
  expect(at()).toEqual(times);
});

it('gives up after four tries, and lets nothing else through before the time', async () => {
  const busy = { status: 429, headers: { 'Retry-After': '5' } };
  const { items, client, times, now } = network(busy, busy, busy, busy);
  const error: unknown = await items().catch((caught: unknown) => caught);
  expect(troubleOf(error, now())).toMatchObject({ status: 429, retryAfterSeconds: 5 });
  await client.sp.web.getList('/sites/demo/Lists/Y').items();
  expect(times()).toEqual([0, 5, 10, 15, 20]);
});

it('hands a long pause back instead of waiting it out', async () => {
  const { items, times, now } = network({ status: 429, headers: { 'Retry-After': '120' } });
  const error: unknown = await items().catch((caught: unknown) => caught);
  expect(troubleOf(error, now())).toMatchObject({ status: 429, retryAfterSeconds: 120 });
  expect(times()).toEqual([0]);
});

it('sends a read once more when the connection breaks, and a write never', async () => {
  const reading = network('drop');
  await expect(reading.items()).resolves.toEqual([]);
  expect(reading.sent).toHaveLength(2);
  const twice = network('drop', 'drop');
  await expect(twice.items()).rejects.toThrow('Failed to fetch');
  const writing = network('drop');
  await expect(writing.items.add({ Title: 'x' })).rejects.toThrow('Failed to fetch');
  expect(writing.sent.map(({ method, url }) => `${method} ${url.split('/').pop()}`)).toEqual(['POST contextinfo', 'POST items']);
  const batch = network('drop');
  const [sp, send] = batch.client.readTogether();
  sp.web.getList('/sites/demo/Lists/X').items().catch(() => undefined);
  await expect(send()).rejects.not.toThrow('Failed to fetch');
  expect(batch.sent.filter(({ url }) => url.endsWith('$batch'))).toHaveLength(2);
});

it('asks for plain JSON, also inside a batch, in one request for a hundred operations', async () => {
  const bodies: string[] = [];
  const { options } = network();
  const client = clientAt('https://region.example/sites/demo', { ...options, fetch: (async (url: string, init: RequestInit) => { bodies.push(String(init.body)); return options.fetch(url, init); }) as typeof fetch });
  const [sp, send] = client.readTogether();
  for (let n = 0; n < 100; n += 1) sp.web.getList(`/sites/demo/Lists/L${n}`).items().catch(() => undefined);
  await send().catch(() => undefined);
  const batches = bodies.filter((body) => body.includes('--batch_'));
  expect(batches).toHaveLength(1);
  expect(batches[0]?.match(/accept: application\/json;odata=nometadata/gi)).toHaveLength(100);
});

it('fetches a digest anew when SharePoint no longer takes it, once', async () => {
  const stale = { status: 403, body: '{"odata.error":{"code":"-2130575252, Microsoft.SharePoint.SPException","message":{"value":"The security validation for this page is invalid"}}}' };
  const { items, sent } = network(stale);
  await items.add({ Title: 'x' });
  const digests = sent.filter(({ url }) => url.endsWith('items')).map(({ headers }) => headers.get('X-RequestDigest'));
  expect(digests).toEqual(['fresh-1', 'fresh-3']);
  const stubborn = network(stale, stale, stale);
  await expect(stubborn.items.add({ Title: 'x' })).rejects.toMatchObject({ status: 403 });
  expect(stubborn.sent.filter(({ url }) => url.endsWith('items'))).toHaveLength(2);
});

it('uses the page’s digest in a web part, without a request of its own', async () => {
  const { options, sent } = network();
  const digest = `0xABC,${new Date().toUTCString()}`;
  const client = clientInWebPart({ pageContext: { web: { absoluteUrl: 'https://region.example/sites/page' }, legacyPageContext: { formDigestValue: digest, formDigestTimeoutSeconds: 1800 } } } as never, undefined, options);
  await client.sp.web.getList('/sites/page/Lists/X').items.add({ Title: 'x' });
  expect(sent.map(({ url }) => url.split('/').pop())).toEqual(['items']);
  expect(sent[0]?.headers.get('X-RequestDigest')).toBe(digest);
});

it('can be laid over any PnP instance', () => {
  expect(() => spfi('https://region.example').using(resilientSend({ fetch, now: () => 0, sleep: async () => undefined }) as never)).not.toThrow();
});
