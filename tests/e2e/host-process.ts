import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** The host in a process of its own, as `npm run start:package` starts it: it can be killed. */
export interface HostProcess {
  readonly url: string;
  readonly port: number;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Ends it as Ctrl+C does. */
  stop(): Promise<void>;
}

/** Writes an installed site with people in their groups under a folder. @returns the folder of its data */
export const writeInstalledSite = async (folder: string): Promise<string> => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', 'tsx', 'tests/e2e/write-installed-site.ts', folder], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const [status] = await once(child, 'exit') as [number | null];
  if (status !== 0) throw new Error('The installed site could not be written.');
  return path.join(folder, 'peopled');
};

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/**
 * Starts the host on a folder with data; a fresh folder is filled with the demo.
 * @param port 0 takes a free one. @returns when it has printed its address
 */
export const startHostProcess = async (dataFolder: string, port = 0): Promise<HostProcess> => {
  const args = ['--disable-warning=ExperimentalWarning', '--import', 'tsx', 'local/host/main.ts', '--package', '--port', String(port), '--data', dataFolder, '--no-flows'];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The host did not start: ${said}`)));
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended(child);
  };
  return { url, port: Number(new URL(url).port), kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
};
