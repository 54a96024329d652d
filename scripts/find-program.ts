import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRunnable: (file: string) => boolean;
  readonly isRoot: boolean;
  /** Installs what is looked for from Debian's packages; false when that did not work. */
  readonly install: () => boolean;
}

/** What is looked for, and where. */
export interface Wanted {
  /** The variable in which a person names the program to use. */
  readonly variable: string;
  /** What it is called on the path, best first. */
  readonly names: readonly string[];
  /** Where it usually is when the path does not say. */
  readonly fixed: readonly string[];
  /** One sentence that says what to do when there is none. */
  readonly help: string;
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

/** This machine. @param what is installed, as it is told; @param packages Debian's names */
export const thisMachine = (what: string, packages: readonly string[]): Surroundings => ({
  env: process.env,
  isRunnable,
  isRoot: process.getuid?.() === 0,
  install: () => {
    process.stdout.write(`Installing ${what}...\n`);
    // A list that cannot be fetched does not matter when the one the machine has is good enough.
    run('apt-get', ['update', '-q']);
    return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
  },
});

/**
 * A program the tests use: the one that is named in its variable, else the first on the machine, else Debian's, which is
 * installed when this runs as root. Throws one sentence that says what to do when there is none.
 */
export function findProgram(wanted: Wanted, around: Surroundings): string {
  const told = around.env[wanted.variable];
  if (told !== undefined && told !== '') {
    if (around.isRunnable(told)) return told;
    throw new Error(`${wanted.variable} says ${told}, but no program that can be started is there.`);
  }
  const found = search(wanted, around);
  if (found !== undefined) return found;
  if (around.isRoot && around.install()) {
    const installed = search(wanted, around);
    if (installed !== undefined) return installed;
  }
  throw new Error(wanted.help);
}

function search({ names, fixed }: Wanted, { env, isRunnable: can }: Surroundings): string | undefined {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...fixed].find(can);
}

/** For a tool that prints where a program is. */
export function printProgram(find: () => string): void {
  try {
    process.stdout.write(`${find()}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
