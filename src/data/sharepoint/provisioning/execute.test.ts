import { clientAt } from '../client/client';
import { desiredLists } from './desired';
import { diffSite } from './diff';
import { execute } from './execute';
import { emptySite } from './testing/simulated-site';
import { BATCH_SIZE, sendBatch, sendReads, webPathOf } from './transport';

interface Sent { readonly url: string; readonly operations: readonly string[] }

/** A SharePoint that says yes to everything and counts: what leaves the client, before any server is asked. */
const yesSayer = (answerTo: (line: string, at: number) => { status: number; body: string } = (_, at) => ({ status: 201, body: `{"Id":${at + 100}}` })) => {
  const sent: Sent[] = [];
  const fetch = (async (url: string, init: RequestInit): Promise<Response> => {
    if (url.endsWith('/contextinfo')) return new Response('{"FormDigestValue":"0x1,21 Apr 2026 10:06:12 -0000"}', { status: 200 });
    const operations = [...String(init.body).matchAll(/^(?:GET|POST|MERGE) .*(?= HTTP)/gm)].map(String);
    sent.push({ url, operations });
    const parts = operations.map((line, at) => {
      const { status, body } = answerTo(line, at);
      return `--batchresponse_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${status} X\r\nCONTENT-TYPE: application/json\r\n\r\n${body}\r\n`;
    });
    return new Response(`${parts.join('')}--batchresponse_1--\r\n`, { status: 200 });
  }) as typeof globalThis.fetch;
  return { sent, sp: clientAt('http://127.0.0.1/sites/å demo', { fetch }).sp };
};

describe('carrying operations out', () => {
  const everything = diffSite(emptySite).operations;

  it('sends a fresh site in as few batches of at most a hundred as there can be, each operation once', async () => {
    const { sp, sent } = yesSayer();
    const answered: number[] = [];
    const outcome = await execute(sp, everything, emptySite, (done) => answered.push(done));
    expect(outcome).toEqual({ done: everything.length, refused: [], stop: null });
    expect(sent).toHaveLength(Math.ceil(everything.length / BATCH_SIZE));
    expect(Math.max(...sent.map(({ operations }) => operations.length))).toBeLessThanOrEqual(BATCH_SIZE);
    expect(sent.flatMap(({ operations }) => operations)).toHaveLength(everything.length);
    expect(answered[answered.length - 1]).toBe(everything.length);
  });

  it('keeps the rights of a list in one batch, after the ids they need', async () => {
    const { sp, sent } = yesSayer();
    await execute(sp, everything, emptySite, () => undefined);
    const batchesOf = (list: string): number[] => sent.flatMap(({ operations }, at) =>
      (operations.some((line) => line.includes(`Lists/${list}'`) && /roleassignments|breakrole/.test(line)) ? [at] : []));
    for (const list of ['HbAssessments', 'HbDecisions', 'HbConfig']) expect(batchesOf(list)).toHaveLength(1);
    expect(sent.map(({ operations }) => operations.filter((line) => line.endsWith('/web/sitegroups')).length)).toEqual([5, ...sent.slice(1).map(() => 0)]);
    expect(sent[0]?.operations.filter((line) => line.includes('roleassignments'))).toEqual([]);
  });

  it('stops at a 403 and tells how far it came', async () => {
    const { sp, sent } = yesSayer((line, at) => (line.includes('breakroleinheritance') ? { status: 403, body: '{"odata.error":{"code":"-1","message":{"value":"no"}}}' } : { status: 200, body: `{"Id":${at}}` }));
    const outcome = await execute(sp, everything, emptySite, () => undefined);
    expect(outcome.stop).toMatchObject({ status: 403, message: 'no' });
    const last = sent[sent.length - 1];
    expect(last?.operations.some((line) => line.includes('breakroleinheritance'))).toBe(true);
    expect(outcome.done).toBeLessThan(everything.length);
  });

  it('goes on past what SharePoint refuses, and names it', async () => {
    const { sp } = yesSayer((line, at) => (line.endsWith('/web/lists') ? { status: 500, body: '{"odata.error":{"code":"-2130575342, X","message":{"value":"taken"}}}' } : { status: 200, body: `{"Id":${at}}` }));
    const outcome = await execute(sp, everything, emptySite, () => undefined);
    expect(outcome.stop).toBeNull();
    expect(outcome.refused).toHaveLength(desiredLists.length);
    expect(outcome.refused[0]).toMatchObject({ key: 'createList:HbAssessments', trouble: { status: 500, message: 'taken' } });
  });

  it('leaves out what lacks its id when a group could not be made', async () => {
    const { sp, sent } = yesSayer((line) => (line.endsWith('/web/sitegroups') ? { status: 500, body: '{}' } : { status: 200, body: '{}' }));
    const outcome = await execute(sp, everything, emptySite, () => undefined);
    expect(outcome.refused.filter(({ key }) => key.startsWith('createGroup'))).toHaveLength(5);
    expect(sent.flatMap(({ operations }) => operations).filter((line) => line.includes('addroleassignment'))).toEqual([]);
  });

  it('counts a batch without an answer as no answer for each of it', async () => {
    const fetch = (async () => { throw new TypeError('fetch failed'); }) as unknown as typeof globalThis.fetch;
    const { sp } = clientAt('http://127.0.0.1/sites/demo', { fetch });
    const answers = await sendBatch(sp, [{ method: 'GET', path: 'web' }, { method: 'POST', path: 'web/lists', body: {} }]);
    expect(answers).toEqual([0, 0].map((status) => ({ ok: false, trouble: expect.objectContaining({ status }) as unknown })));
  });

  it('reads more than a batch holds in even batches, and answers in order', async () => {
    const { sp, sent } = yesSayer((line) => ({ status: 200, body: `{"Id":${/\((\d+)\)/.exec(line)?.[1] ?? ''}}` }));
    const answers = await sendReads(sp, Array.from({ length: 150 }, (_, at) => ({ method: 'GET', path: `web/sitegroups(${at})` })));
    expect(sent.map(({ operations }) => operations.length)).toEqual([75, 75]);
    expect(answers.map((answer) => (answer.ok ? (answer.value as { Id: number }).Id : null))).toEqual(answers.map((_, at) => at));
    expect(await sendReads(sp, [])).toEqual([]);
  });

  it('knows where the site lies', () => {
    expect(webPathOf(clientAt('https://x.sharepoint.com/sites/demo').sp)).toBe('/sites/demo');
    expect(webPathOf(clientAt('https://x.sharepoint.com').sp)).toBe('');
    expect(webPathOf(clientAt('https://x.sharepoint.com/sites/%C3%A5').sp)).toBe('/sites/å');
  });
});
