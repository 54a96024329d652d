import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_RULES, readPackage } from './package-check/package-facts';
import type { Tally } from './tally';

const ROOT = path.resolve(__dirname, '..');
export const PACKAGE_FILE = path.join(ROOT, 'sharepoint/solution/hallbarhetssakring.sppkg');
/** What the package is made of; anything newer makes it stale. */
const SOURCES = ['src', 'config', 'teams', 'package.json', 'package-lock.json', 'tsconfig.json'];

const newest = (at: string): number => {
  if (!existsSync(at)) return 0;
  const stat = statSync(at);
  return stat.isDirectory() ? Math.max(stat.mtimeMs, ...readdirSync(at).map((name) => newest(path.join(at, name)))) : stat.mtimeMs;
};

export const isStale = (): boolean =>
  !existsSync(PACKAGE_FILE) || statSync(PACKAGE_FILE).mtimeMs < Math.max(...SOURCES.map((name) => newest(path.join(ROOT, name))));

/** Builds the production package with the task people know; false when it failed (its report is on the screen). */
export function buildPackage(): boolean {
  const gulp = path.join(ROOT, 'node_modules/gulp/bin/gulp.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [gulp, 'package-solution', '--ship'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) process.stdout.write(`${stdout}${stderr}`);
  return status === 0;
}

/** Looks into the package: each rule it keeps counts as passed. Prints its size and that of every script. */
export function checkPackage(): Tally {
  const facts = readPackage(PACKAGE_FILE);
  let failed = 0;
  for (const { title, broken } of PACKAGE_RULES) {
    const finding = broken(facts);
    if (finding !== undefined) failed += 1;
    process.stdout.write(finding === undefined ? `ok     package: ${title}\n` : `FAILED package: ${title}: ${finding}\n`);
  }
  const kib = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(7);
  const rows = [...facts.scripts].sort((a, b) => b.gzip - a.gzip).map(({ name, gzip }) => `${kib(gzip)} KiB gz  ${name}\n`);
  process.stdout.write(`${kib(facts.bytes)} KiB     ${path.basename(PACKAGE_FILE)}\n${rows.join('')}`);
  return { passed: PACKAGE_RULES.length - failed, failed };
}
