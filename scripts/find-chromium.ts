import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'msedge', 'chromium', 'chromium-browser'];
const FIXED = [
  // Where Debian's is, for a caller whose PATH is short.
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];
const HELP = 'No Chromium was found: install Chrome, Edge or Chromium, or set CHROMIUM_PATH to the program the tests should use.';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRunnable: (file: string) => boolean;
  readonly isRoot: boolean;
  /** Installs Debian's Chromium; false when that did not work. */
  readonly install: () => boolean;
}

const isRunnable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const run = (command: string, args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

const real: Surroundings = {
  env: process.env,
  isRunnable,
  isRoot: process.getuid?.() === 0,
  install: () => {
    process.stdout.write("Installing Debian's Chromium for the browser tests...\n");
    // A list that cannot be fetched does not matter when the one the machine has is good enough.
    run('apt-get', ['update', '-q']);
    // With the fonts that stand in for Arial and Times; without them text is as wide as whatever font is there.
    return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  },
};

/**
 * The program the browser tests use: the one in CHROMIUM_PATH, else Chrome, Edge or Chromium on the machine, else
 * Debian's, which is installed when this runs as root. Throws one sentence that says what to do when there is none.
 */
export function findChromium(around: Surroundings = real): string {
  const told = around.env['CHROMIUM_PATH'];
  if (told !== undefined && told !== '') {
    if (around.isRunnable(told)) return told;
    throw new Error(`CHROMIUM_PATH says ${told}, but no program that can be started is there.`);
  }
  const found = search(around);
  if (found !== undefined) return found;
  if (around.isRoot && around.install()) {
    const installed = search(around);
    if (installed !== undefined) return installed;
  }
  throw new Error(HELP);
}

function search({ env, isRunnable: can }: Surroundings): string | undefined {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...FIXED];
  return candidates.find(can);
}

/** How the tests start it: no phone home, and only as root without the sandbox that root may not use. */
export const chromiumArgs = (isRoot: boolean = real.isRoot): readonly string[] => [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
];

if (require.main === module) {
  try {
    process.stdout.write(`${findChromium()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
