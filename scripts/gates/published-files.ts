import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from './foreign-files';

/** The packages of SPFx: its runtime, its build and its lint rules. */
const IS_SPFX = /^(sp-|spfx-|eslint-(config|plugin)-spfx$)/;
/** Smaller files say too little to be anyone's: `export {};`, one line that hands on another module. */
const LEAST_BYTES = 200;

/**
 * Hashes of every file of SPFx that npm delivered, its dist, lib and all other folders. Hashing them takes seconds,
 * so the list is kept under node_modules/.cache for as long as the lock file stays as it is.
 */
export function publishedHashes(root: string): ReadonlySet<string> {
  const cache = path.join(root, 'node_modules/.cache/gates', `spfx-${hashOf(readFileSync(path.join(root, 'package-lock.json'))).slice(0, 16)}.txt`);
  const kept = readKept(cache);
  if (kept !== undefined) return kept;
  const scope = path.join(root, 'node_modules/@microsoft');
  const hashes = new Set(readdirSync(scope).filter((name) => IS_SPFX.test(name)).flatMap((name) => hashesIn(path.join(scope, name))));
  if (hashes.size === 0) throw new Error('node_modules/@microsoft holds nothing of SPFx to compare with: run `npm ci`.');
  mkdirSync(path.dirname(cache), { recursive: true });
  writeFileSync(cache, [...hashes].join('\n'));
  return hashes;
}

function readKept(cache: string): ReadonlySet<string> | undefined {
  try {
    const hashes = readFileSync(cache, 'utf8').split('\n').filter((line) => /^[0-9a-f]{64}$/.test(line));
    return hashes.length === 0 ? undefined : new Set(hashes);
  } catch {
    return undefined;
  }
}

/** A package's own files; what it carries of others under node_modules is not SPFx. */
export function hashesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : hashesIn(at);
    return entry.isFile() && statSync(at).size >= LEAST_BYTES ? [hashOf(readFileSync(at))] : [];
  });
}
