import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
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

async function post(url: string, path: string, digest: string, body: unknown): Promise<{ Id: number }> {
  const answer = await fetch(`${url}/_api/${path}`, { method: 'POST', body: JSON.stringify(body), headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-RequestDigest': digest } });
  return (await answer.json()) as { Id: number };
}

it('loses no acknowledged write when it is killed in the middle of writing', async () => {
  const { child, url } = await start();
  const digest = await digestOf(url);
  await post(url, 'web/lists', digest, { Title: 'Things' });
  const acknowledged: (readonly [id: number, title: string])[] = [];
  const writer = async (name: string): Promise<void> => {
    for (let i = 0; ; i += 1) {
      const Title = `${name} ${i}`;
      const { Id } = await post(url, "web/lists/getByTitle('Things')/items", digest, { Title });
      acknowledged.push([Id, Title]);
    }
  };
  const writers = ['a', 'b', 'c', 'd'].map((name) => writer(name).catch(() => undefined));
  while (acknowledged.length < 150) await new Promise((resolve) => void setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await Promise.all([ended(child), ...writers]);

  const again = createSharePoint({ dataFolder: folder });
  const list = again.store.lists.byTitle('Things');
  if (list === undefined) throw new Error('the list is gone');
  const lost = acknowledged.filter(([id, title]) => findItem(again.store.db, list, id)?.data['Title'] !== title);
  const rows = Number(again.store.db.get('SELECT count(*) AS n FROM items WHERE list = ?', list.no)?.['n']);
  const health = again.store.db.get('PRAGMA integrity_check')?.['integrity_check'];
  again.close();
  expect(lost).toEqual([]);
  // Four writers: at most one row each was written and not answered.
  expect([rows - acknowledged.length <= 4, list.itemCount === rows, health]).toEqual([true, true, 'ok']);
}, 30_000);

it('loses no byte of a file that was answered, when it is killed while files are written', async () => {
  const { child, url } = await start();
  const digest = await digestOf(url);
  await post(url, 'web/lists', digest, { Title: 'Papers', BaseTemplate: 101 });
  const acknowledged: (readonly [name: string, content: Buffer])[] = [];
  const writer = async (who: string): Promise<void> => {
    for (let i = 0; ; i += 1) {
      const [name, content] = [`${who}-${i}.bin`, randomBytes(20_000)];
      const headers = { Accept: 'application/json', 'X-RequestDigest': digest };
      const answer = await fetch(`${url}/_api/web/GetFolderByServerRelativePath(decodedurl='/sites/demo/Papers')/Files/AddUsingPath(decodedurl='${name}')`, { method: 'POST', headers, body: content });
      await answer.text();
      if (answer.status === 200) acknowledged.push([name, content]);
    }
  };
  const writers = ['a', 'b', 'c'].map((who) => writer(who).catch(() => undefined));
  while (acknowledged.length < 60) await new Promise((resolve) => void setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await Promise.all([ended(child), ...writers]);

  const again = createSharePoint({ dataFolder: folder });
  const { db, lists } = again.store;
  const library = lists.byTitle('Papers');
  if (library === undefined) throw new Error('the library is gone');
  const lost = acknowledged.filter(([name, content]) => {
    const file = findFile(db, library, name);
    return file === undefined || Buffer.compare(contentAt(db, library.no, file.item.id, file.item.uiVersion), content) !== 0;
  });
  const sizes = [filesOf(db, library).length - acknowledged.length <= 3, filesOf(db, library).every(({ size }) => size === 20_000)];
  again.close();
  expect([lost, ...sizes]).toEqual([[], true, true]);
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
  const first = await start();
  await post(first.url, 'web/lists', await digestOf(first.url), { Title: 'Kept' });
  first.child.kill('SIGTERM');
  await ended(first.child);
  const has = async (...more: string[]): Promise<number> => {
    const { child, url } = await start(...more);
    const { status } = await fetch(`${url}/_api/web/lists/getByTitle('Kept')`, { headers: { Accept: 'application/json' } });
    child.kill('SIGTERM');
    await ended(child);
    return status;
  };
  expect(await has()).toBe(200);
  expect(await has('--reset')).toBe(404);
}, 30_000);
