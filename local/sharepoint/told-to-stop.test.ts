import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
let folder: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sharepoint-stop-'));
});
afterEach(() => {
  // What outlived its test goes with its process group.
  for (const { pid } of started.splice(0)) {
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // Gone, as it should be.
    }
  }
  rmSync(folder, { recursive: true, force: true });
});

/** In a process group of its own. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(command, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  return child;
}

/** Starts a server and waits for the address it prints. */
function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<{ child: ChildProcess; port: number }> {
  const child = run(command, args, env);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.on('data', (text: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(text.toString());
      if (found !== null) resolve({ child, port: Number(found[1]) });
    });
  });
}

const isFree = (port: number): Promise<boolean> => new Promise((resolve) => {
  const probe = createServer().once('error', () => resolve(false)).listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
});

/** True when the port is given back within two seconds. */
async function isFreeSoon(port: number): Promise<boolean> {
  for (let i = 0; i < 40; i += 1) {
    if (await isFree(port)) return true;
    await new Promise((resolve) => void setTimeout(resolve, 50));
  }
  return false;
}

it('goes when the npm that started it goes', async () => {
  const { child, port } = await start('npm', ['run', '-s', 'sharepoint', '--', '--port', '0', '--data', folder]);
  expect(await isFree(port)).toBe(false);
  child.kill('SIGTERM');
  expect(await isFreeSoon(port)).toBe(true);
}, 30_000);

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('closes and ends well at %s', async (signal) => {
  const { child, port } = await start(process.execPath, ['--import', 'tsx', 'local/sharepoint/main.ts', '--port', '0', '--data', folder]);
  const code = new Promise((resolve) => void child.once('exit', resolve));
  child.kill(signal);
  expect(await code).toBe(0);
  expect(await isFree(port)).toBe(true);
}, 30_000);

it('lives on when what started it was not npm', async () => {
  const { npm_lifecycle_event: _, ...env } = process.env;
  const script = `"${process.execPath}" --import tsx local/sharepoint/main.ts --port 0 --data "${folder}" & echo "pid $!"; wait`;
  const shell = run('sh', ['-c', script], env);
  const [pid, port] = await new Promise<[number, number]>((resolve) => {
    let held = '';
    shell.stdout.on('data', (text: Buffer) => {
      held += text.toString();
      const found = /pid (\d+)[\s\S]*127\.0\.0\.1:(\d+)/.exec(held);
      if (found !== null) resolve([Number(found[1]), Number(found[2])]);
    });
  });
  shell.kill('SIGKILL');
  await new Promise((resolve) => void setTimeout(resolve, 800));
  expect(await isFree(port)).toBe(false);
  process.kill(pid, 'SIGTERM');
  expect(await isFreeSoon(port)).toBe(true);
}, 30_000);
