import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

const slashes = (file: string): string => file.split(path.sep).join('/');

/** All files below `folder` whose name ends so, relative to the repository; an absent folder has none. */
export function filesIn(folder: string, ends: readonly string[], root = ROOT): readonly string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.some((end) => entry.name.endsWith(end)))
    .map((entry) => slashes(path.relative(root, path.join(entry.parentPath, entry.name))))
    .sort();
}

/** What .gitignore leaves out, for a copy of the sources that is no clone (an archive, say). */
const NOT_SOURCES: ReadonlySet<string> = new Set(['.git', 'node_modules', 'lib', 'lib-commonjs', 'lib-dts', 'lib-esm', 'dist', 'temp', 'release', '.heft', '.data', 'test-results', 'playwright-report', 'coverage', 'jest-output']);

/** The files of the repository: what git tracks, or in a copy without git everything outside the folders it ignores. */
export function repositoryFiles(root = ROOT): readonly string[] {
  if (existsSync(path.join(root, '.git'))) {
    const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    if (listed.status !== 0) throw new Error('git could not list the tracked files, so nothing was compared.');
    return listed.stdout.split('\0').filter((name) => name !== '');
  }
  return readdirSync(root).filter((name) => !NOT_SOURCES.has(name)).flatMap((name) => {
    if (statSync(path.join(root, name)).isFile()) return [name];
    return filesIn(name, [''], root).filter((file) => !file.startsWith('sharepoint/solution/') && !file.split('/').some((part) => NOT_SOURCES.has(part)));
  });
}
