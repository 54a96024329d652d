import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSharePoint } from '../index';
import { contentAt, filesOf, findFile } from './files';
import { findItem } from './items';

const root = join(__dirname, '../../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sharepoint-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(...more: string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/sharepoint/main.ts', '--port', '0', '--data', folder, '--as', 'anna', ...more], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.once('data', (text: Buffer) => resolve({ child, url: text.toString().trim() }));
  });
}

const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => void child.once('exit', () => resolve()));

async function digestOf(url: string): Promise<string> {
  const answer = await fetch(`${url}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json' } });
  return ((await answer.json()) as { FormDigestValue: string }).FormDigestValue;
}

/** Somebody who subscribes: says yes to everything and counts what they are told. */
async function listen(): Promise<{ url: string; told: () => number; close: () => Promise<void> }> {
  let told = 0;
  const server = createServer((req, res) => {
    const token = new URL(req.url ?? '/', 'http://x').searchParams.get('validationtoken');
    if (token === null) told += 1;
    res.end(token ?? '');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`, told: () => told,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

type Send = (path: string, body: BodyInit, headers?: Record<string, string>) => Promise<Response>;
const sender = (url: string, digest: string): Send => (path, body, headers = {}) =>
  fetch(`${url}/_api/${path}`, { method: 'POST', body, headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-RequestDigest': digest, ...headers } });

const ITEMS = "web/lists/getByTitle('Things')/items";
const ADD = "web/GetFolderByServerRelativePath(decodedurl='/sites/demo/Papers')/Files/AddUsingPath";

/** Begins the names of files that are sent in pieces: until the last one they are empty. */
const PIECES = 'pieces-';
const UPLOAD = '6a0dc3a5-8b39-4f1e-9d3f-0c1d2e3f4a5b';

/** What the server said it had written. */
interface Acknowledged {
  readonly items: Map<number, string>;
  readonly files: Map<string, Buffer>;
  /** Version and title of the latest change of row 1. */
  last: readonly [version: number, title: string];
}

const batchOf = (titles: readonly string[]): string => [
  '--b', 'Content-Type: multipart/mixed; boundary="c"', '',
  ...titles.flatMap((Title) => ['--c', 'Content-Type: application/http', '', `POST /sites/demo/_api/${ITEMS} HTTP/1.1`, 'Accept: application/json', 'Content-Type: application/json', '', JSON.stringify({ Title }), '']),
  '--c--', '', '--b--', '',
].join('\n');

/** One writer of each kind: rows, rows in batches, changes of one row, files. Each stops when the server is gone. */
function writers(send: Send, round: number, said: Acknowledged): Promise<unknown>[] {
  const forEver = async (write: (i: number) => Promise<void>): Promise<void> => {
    for (let i = 0; ; i += 1) await write(i);
  };
  const keep = ({ Id, Title }: { Id: number; Title: string }): void => void said.items.set(Id, Title);
  return [
    forEver(async (i) => keep((await (await send(ITEMS, JSON.stringify({ Title: `row ${round} ${i}` }))).json()) as { Id: number; Title: string })),
    forEver(async (i) => {
      const answer = await send('$batch', batchOf([1, 2, 3, 4, 5].map((n) => `batch ${round} ${i} ${n}`)), { 'Content-Type': 'multipart/mixed; boundary=b' });
      for (const [json] of (await answer.text()).matchAll(/^\{.*\}/gm)) keep(JSON.parse(json) as { Id: number; Title: string });
    }),
    forEver(async (i) => {
      const Title = `change ${round} ${i}`;
      const answer = await send(`${ITEMS}(1)`, JSON.stringify({ Title }), { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
      if (answer.status === 204) said.last = [Number((answer.headers.get('etag') ?? '').replace(/"/g, '')), Title];
    }),
    forEver(async (i) => {
      const [name, content] = [`${round}-${i}.bin`, randomBytes(20_000)];
      const answer = await send(`${ADD}(decodedurl='${name}')`, new Uint8Array(content));
      await answer.text();
      if (answer.status === 200) said.files.set(name, content);
    }),
    forEver(async (i) => {
      const [name, content] = [`${PIECES}${round}-${i}.bin`, randomBytes(20_000)];
      const file = `web/GetFileByServerRelativePath(decodedurl='/sites/demo/Papers/${name}')`;
      await (await send(`${ADD}(decodedurl='${name}')`, '')).text();
      for (const [verb, from, to] of [['startUpload', 0, 8000], ['continueUpload', 8000, 16_000], ['finishUpload', 16_000, 20_000]] as const) {
        const answer = await send(`${file}/${verb}(uploadId=guid'${UPLOAD}'${from === 0 ? '' : `,fileOffset=${from}`})`, new Uint8Array(content.subarray(from, to)));
        await answer.text();
        if (answer.status === 200 && to === 20_000) said.files.set(name, content);
      }
    }),
  ].map((work) => work.catch(() => undefined));
}

it('loses nothing it acknowledged when it is killed three times in the middle of writing rows, batches, changes, files and pieces of files, and tells whoever subscribed', async () => {
  const said: Acknowledged = { items: new Map(), files: new Map(), last: [1, ''] };
  const listener = await listen();
  for (let round = 1; round <= 3; round += 1) {
    const { child, url } = await start();
    const send = sender(url, await digestOf(url));
    if (round === 1) {
      await send('web/lists', '{"Title":"Things"}');
      await send('web/lists', '{"Title":"Papers","BaseTemplate":101}');
      await send(ITEMS, '{"Title":"first"}');
      const expirationDateTime = new Date(Date.now() + 86_400_000).toISOString();
      expect((await send("web/lists/getByTitle('Things')/subscriptions", JSON.stringify({ resource: 'x', notificationUrl: listener.url, expirationDateTime }))).status).toBe(201);
    }
    const before = said.items.size;
    const working = writers(send, round, said);
    while (said.items.size < before + 20 || !said.files.has(`${round}-0.bin`) || !said.files.has(`${PIECES}${round}-0.bin`)) await new Promise((resolve) => void setTimeout(resolve, 2));
    await new Promise((resolve) => void setTimeout(resolve, Math.random() * 120));
    child.kill('SIGKILL');
    await Promise.all([ended(child), ...working]);
  }

  const toldBefore = listener.told();
  const again = createSharePoint({ dataFolder: folder, webhookTimes: { quietMs: 1 } });
  const { db, lists } = again.store;
  const [list, library] = [lists.byTitle('Things'), lists.byTitle('Papers')];
  if (list === undefined || library === undefined) throw new Error('a list is gone');
  const lostRows = [...said.items].filter(([id, title]) => findItem(db, list, id)?.data['Title'] !== title);
  const lostFiles = [...said.files].filter(([name, content]) => {
    const file = findFile(db, library, name);
    return file === undefined || Buffer.compare(contentAt(db, library.no, file.item.id, file.item.uiVersion), content) !== 0;
  });
  const first = findItem(db, list, 1);
  const rows = Number(db.get('SELECT count(*) AS n FROM items WHERE list = ?', list.no)?.['n']);
  const sizes = filesOf(db, library).every(({ size, item }) => size === 20_000 || (size === 0 && String(item.data['FileLeafRef']).startsWith(PIECES)));
  // The killed server had a second to gather changes in, and no time to tell of them.
  while (listener.told() === toldBefore) await new Promise((resolve) => void setTimeout(resolve, 2));
  await listener.close();
  const health = db.get('PRAGMA integrity_check')?.['integrity_check'];
  again.close();
  expect([lostRows, lostFiles.map(([name]) => name)]).toEqual([[], []]);
  // A change may have been written and not answered, one in each round.
  const [version, title] = said.last;
  expect(first?.version === version ? first.data['Title'] : (first?.version ?? 0) > version).toEqual(first?.version === version ? title : true);
  // In each round at most one row by itself and the five of a batch were written and not answered; row 1 is none of the counted.
  expect([rows - 1 - said.items.size <= 18, list.itemCount === rows, sizes, health]).toEqual([true, true, true, 'ok']);
}, 30_000);

it('refuses a second server on the same data, in words', () => {
  const first = createSharePoint({ dataFolder: folder });
  try {
    expect(() => createSharePoint({ dataFolder: folder })).toThrow(/Another server is using the data in/);
  } finally {
    first.close();
  }
}, 10_000);

it('keeps its data from start to start, and begins anew with --reset', async () => {
  const has = async (...more: string[]): Promise<number> => {
    const { child, url } = await start(...more);
    const { status } = await fetch(`${url}/_api/web/lists/getByTitle('Kept')`, { headers: { Accept: 'application/json' } });
    child.kill('SIGTERM');
    await ended(child);
    return status;
  };
  const first = createSharePoint({ dataFolder: folder });
  first.store.lists.create({ id: first.store.newGuid(), title: 'Kept', template: 100 });
  first.close();
  expect(await has()).toBe(200);
  expect(await has('--reset')).toBe(404);
}, 30_000);
