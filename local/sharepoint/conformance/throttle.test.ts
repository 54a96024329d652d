import { pnp, raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let now = 0;
beforeEach(async () => {
  now = Date.parse('2026-11-23T10:00:00Z');
  server = await startTest({ now: () => new Date(now), throttle: { perMinute: 10 } });
});
afterEach(() => server.stop());
const limits = (headers: Headers) => ['limit', 'remaining', 'reset'].map((name) => headers.get(`ratelimit-${name}`));
const put = (body: object) => fetch(`${server.origin}/_local/throttle`, { method: 'PUT', body: JSON.stringify(body) });

it('8.1 names the limit from 80 % of it, then answers 429 with Retry-After until the minute is over', async () => {
  const anna = raw(server, 'anna');
  for (let i = 1; i <= 7; i += 1) expect(limits((await anna('GET', 'web/title')).headers)).toEqual([null, null, null]);
  now += 20_000;
  expect(limits((await anna('GET', 'web/title')).headers)).toEqual(['10', '2', '40']);
  await anna('GET', 'web/title');
  expect(limits((await anna('GET', 'web/title')).headers)).toEqual(['10', '0', '40']);
  const stopped = await anna('GET', 'web/title');
  expect([stopped.status, stopped.headers.get('retry-after'), stopped.text, ...limits(stopped.headers)]).toEqual([429, '40', '429 TOO MANY REQUESTS', '10', '0', '40']);
  now += 40_000;
  expect((await anna('GET', 'web/title')).status).toBe(200);
});

it('8.1 stops one person without naming a limit, and nobody else', async () => {
  expect((await put({ per5Minutes: 2, retryAfter: 7 })).status).toBe(200);
  const anna = raw(server, 'anna');
  expect([(await anna('GET', 'web/title')).status, (await anna('GET', 'web/title')).status]).toEqual([200, 200]);
  const stopped = await anna('GET', 'web/title');
  expect([stopped.status, stopped.headers.get('retry-after'), ...limits(stopped.headers)]).toEqual([429, '7', null, null, null]);
  expect((await raw(server, 'erik')('GET', 'web/title')).status).toBe(200);
  expect((await put({ perMinute: 'x' })).status).toBe(400);
  await fetch(`${server.origin}/_local/throttle`, { method: 'DELETE' });
  expect((await anna('GET', 'web/title')).status).toBe(200);
});

it('8.2 counts the parts of a batch one by one', async () => {
  const part = ['--b', 'Content-Type: application/http', '', `GET ${server.url}/_api/web/title HTTP/1.1`, 'Accept: application/json', ''];
  const send = (n: number) => raw(server, 'anna')('POST', '$batch', { body: [...Array.from({ length: n }, () => part).flat(), '--b--', ''].join('\n'), headers: { 'Content-Type': 'multipart/mixed; boundary=b' } });
  const first = await send(9);
  expect([first.status, first.headers.get('ratelimit-remaining')]).toEqual([200, '1']);
  const second = await send(3);
  expect([...second.text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '429', '429']);
  expect((await send(1)).status).toBe(429);
});

it('8.3 a client that waits as it is told comes through: PnPjs asks again after Retry-After', async () => {
  await fetch(`${server.origin}/_local/faults`, { method: 'POST', body: JSON.stringify({ url: '/lists', status: 429, retryAfter: 1, times: 1 }) });
  const began = Date.now();
  expect((await pnp(server, 'anna').web.lists()).length).toBeGreaterThan(0);
  expect(Date.now() - began).toBeGreaterThanOrEqual(990);
  expect(server.requests.list().filter(({ url }) => url.includes('/lists')).map(({ status }) => status)).toEqual([429, 200]);
});
