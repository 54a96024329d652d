import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Names that Microsoft's SPFx runtime and packages have and ours never do. */
const NAMES = [/(^|\/)sp-(default|loader)-assembly_/, /(^|\/)sp-[a-z-]+_(default|none|en-us|qps-ploca?)(_[0-9a-f]{8,})?\.js$/, /\.sppkg$/, /(^|\/)node_modules\//];

/** Words that a published bundle of Microsoft's carries, in its banner or in the name of its chunk list. */
const SIGNATURES = [
  /Copyright \(c\) Microsoft(?: Corporation)?\.? All rights reserved/i,
  /aka\.ms\/spfx\/license/i,
  /webpackJsonp_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}_1\.\d+\.\d+/,
  /define\("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}_1\.\d+\.\d+"/,
];

/** Documents, the lock file and this gate speak of the licence without being under it. */
const SPEAKS_OF_THEM = /\.md$|^package-lock\.json$|^scripts\/gates\/foreign-files(\.test)?\.ts$/;

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Why this file counts as one of Microsoft's, or undefined. `published` holds the hashes of the files npm delivered. */
export function whyForeign(name: string, bytes: Uint8Array, published: ReadonlySet<string>): string | undefined {
  if (NAMES.some((pattern) => pattern.test(name))) return 'has the name of an SPFx file';
  if (bytes.length > 0 && published.has(hashOf(bytes))) return 'is the same, byte for byte, as a file in node_modules/@microsoft';
  if (SPEAKS_OF_THEM.test(name)) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  const signature = SIGNATURES.find((pattern) => pattern.test(text));
  return signature === undefined ? undefined : `carries a mark of Microsoft's own files (${signature.source.slice(0, 40)}…)`;
}

/** Foreign files among `tracked` (relative to `root`), one sentence each. Files that are gone from disk are left out. */
export function findForeignFiles(root: string, tracked: readonly string[], published: ReadonlySet<string>): readonly string[] {
  return tracked.flatMap((name) => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path.join(root, name));
    } catch {
      return [];
    }
    const why = whyForeign(name, bytes, published);
    return why === undefined ? [] : [`${name} ${why}`];
  });
}
