import { raw, startTest } from '../testing/client';
import type { RunningSharePoint } from '../index';

let server: RunningSharePoint;
let anna: ReturnType<typeof raw>;
const items = "web/lists/getByTitle('Things')/items";
beforeAll(async () => {
  server = await startTest();
  anna = raw(server, 'anna');
  await anna('POST', 'web/lists', { body: { Title: 'Things' } });
  for (let i = 0; i < 21; i += 1) await anna('POST', items, { body: { Title: '0' } });
});
afterAll(() => server.stop());

const merge = async (id: number, title: string, ifMatch = '*') => {
  const { status, headers } = await anna('POST', `${items}(${id})`, { body: { Title: title }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': ifMatch } });
  return { status, etag: headers.get('etag') ?? '', title };
};

it('3.6 two hundred writes at once on one item get a version each, and the last is what stands', async () => {
  const written = await Promise.all(Array.from({ length: 200 }, (_, i) => merge(1, `w${i}`)));
  const versions = written.map(({ etag }) => Number(etag.replace(/"/g, ''))).sort((a, b) => a - b);
  expect(versions).toEqual(Array.from({ length: 200 }, (_, i) => i + 2));
  const last = written.find(({ etag }) => etag === '"201"');
  const now = await anna('GET', `${items}(1)?$select=Title`);
  expect([now.json['Title'], now.headers.get('etag')]).toEqual([last?.title, '"201"']);
});

it('3.9 of two hundred writers who saw the same version one wins', async () => {
  const written = await Promise.all(Array.from({ length: 200 }, (_, i) => merge(2, `w${i}`, '"1"')));
  expect([written.filter(({ status }) => status === 204).length, written.filter(({ status }) => status === 412).length]).toEqual([1, 199]);
  expect((await anna('GET', `${items}(2)?$select=Title`)).json['Title']).toBe(written.find(({ status }) => status === 204)?.title);
});

it('3.6 writes at once on many items keep each item’s order', async () => {
  const ids = Array.from({ length: 19 }, (_, i) => i + 3);
  const written = await Promise.all(Array.from({ length: 190 }, (_, i) => merge(ids[i % 19] ?? 3, `w${i}`).then((one) => ({ ...one, id: ids[i % 19] ?? 3 }))));
  for (const id of ids) {
    const own = written.filter((one) => one.id === id);
    expect(own.map(({ etag }) => etag).sort()).toEqual(Array.from({ length: 10 }, (_, i) => `"${i + 2}"`).sort());
    expect((await anna('GET', `${items}(${id})?$select=Title`)).json['Title']).toBe(own.find(({ etag }) => etag === '"11"')?.title);
  }
});
