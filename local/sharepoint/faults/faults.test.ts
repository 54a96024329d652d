import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';
import type { FaultRule } from './rules';

let server: RunningSharePoint;
let maria: ReturnType<typeof raw>;
const items = "web/lists/getByTitle('Things')/items";
const control = (method: string, path: string, body?: unknown) =>
  fetch(`${server.origin}/_local/${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
const arm = (...rules: FaultRule[]) => control('POST', 'faults', rules);
const count = async (): Promise<number> => Number((await maria('GET', "web/lists/getByTitle('Things')/itemcount")).json['value']);

beforeAll(async () => {
  server = await startTest();
  maria = raw(server, 'maria');
  await raw(server, 'anna')('POST', 'web/lists', { body: { Title: 'Things' } });
});
afterEach(() => control('DELETE', 'faults'));
afterAll(() => server.stop());

describe('faults', () => {
  it.each([429, 503] as const)('%d comes with Retry-After, as often as asked', async (status) => {
    await arm({ status, retryAfter: 7, times: 2, url: '/items' });
    const answers = [await maria('GET', items), await maria('GET', items), await maria('GET', items)];
    expect(answers.map((a) => a.status)).toEqual([status, status, 200]);
    expect(answers[0]?.headers.get('retry-after')).toBe('7');
  });

  it.each([403, 500] as const)('%d has no Retry-After', async (status) => {
    await arm({ status, times: 1 });
    const answer = await maria('GET', items);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, null]);
  });

  it('meets only what its conditions say', async () => {
    await arm({ status: 500, method: 'MERGE', url: "getByTitle('Things')/items(1)", person: 'erik' });
    expect((await maria('POST', items, { body: { Title: 'x' } })).status).toBe(201);
    expect((await maria('MERGE', `${items}(1)`, { body: { Title: 'y' }, headers: { 'If-Match': '*' } })).status).toBe(204);
    const erik = await raw(server, 'erik')('POST', `${items}(1)`, { body: { Title: 'z' }, headers: { 'If-Match': '*', 'X-HTTP-Method': 'MERGE' } });
    expect(erik.status).toBe(500);
  });

  it('skips the first ones, and adds up waiting', async () => {
    await arm({ status: 500, skip: 1, times: 1 }, { latencyMs: 60 }, { latencyMs: 60 });
    const started = performance.now();
    expect((await maria('GET', items)).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(118);
    expect((await maria('GET', items)).status).toBe(500);
  });

  it('drops the connection before the write: nothing was written', async () => {
    const before = await count();
    await arm({ drop: 'before', method: 'POST', url: '/items', times: 1 });
    await expect(maria('POST', items, { body: { Title: 'x' } })).rejects.toThrow();
    expect(await count()).toBe(before);
  });

  it('drops the connection after the write: it was written, the answer is lost', async () => {
    const before = await count();
    await arm({ drop: 'after', method: 'POST', url: '/items', times: 1 });
    await expect(maria('POST', items, { body: { Title: 'x' } })).rejects.toThrow();
    expect(await count()).toBe(before + 1);
  });

  it('meets one operation of a batch', async () => {
    await arm({ part: true, status: 429, url: '/web/title', times: 1 });
    const part = ['--b', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `GET ${server.url}/_api/web/title HTTP/1.1`, 'Accept: application/json', ''];
    const { text } = await maria('POST', '$batch', { body: [...part, ...part, '--b--', ''].join('\n'), headers: { 'Content-Type': 'multipart/mixed; boundary=b' } });
    expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map((m) => m[1])).toEqual(['429', '200']);
    expect(text).toContain('RETRY-AFTER: 1');
  });

  it('says what is wrong with a rule', async () => {
    const answer = await control('POST', 'faults', { stauts: 500 });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('stauts');
  });
});

describe('the log', () => {
  it('tells method, address, status and sizes', async () => {
    await control('DELETE', 'requests');
    await maria('POST', items, { body: { Title: 'åäö' } });
    const log = (await (await control('GET', 'requests')).json()) as unknown[];
    expect(log).toMatchObject([{ method: 'POST', url: '/sites/demo/_api/web/lists/getByTitle(\'Things\')/items', status: 201, person: 'maria', requestBytes: 18, batch: null, fault: null }]);
  });
});
