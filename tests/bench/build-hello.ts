import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const HOME = path.join(ROOT, 'node_modules/.cache/bench-hello');
const RESULT = path.join(HOME, 'sharepoint/solution/hello.sppkg');

/**
 * Builds the yardstick with the rig the product is built with, in a cache that is never committed.
 * The path of the package comes back; a package that is there already is taken as it is unless `isFresh`.
 */
export function buildHello(isFresh = false): string {
  if (existsSync(RESULT) && !isFresh) return RESULT;
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  cpSync(path.join(__dirname, 'hello'), HOME, { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(HOME, 'node_modules'), 'junction');
  for (const action of [['build', '--clean', '--production'], ['package-solution', '--production']]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/@rushstack/heft/bin/heft'), ...action], { cwd: HOME, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The yardstick web part could not be built.\n${stdout}${stderr}`);
  }
  return RESULT;
}

if (require.main === module) process.stdout.write(`${buildHello(true)}\n`);
