import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Names that Microsoft's SPFx runtime and packages have and ours never do. */
const NAMES = [/(^|\/)sp-(default|loader)-assembly_/, /(^|\/)(sp-[a-z-]+|chunk\.[\w.-]+)_(default|none|en-us|qps-ploca?)(_[0-9a-f]{8,})?\.js$/, /\.sppkg$/, /(^|\/)node_modules\//];

/** Marks of a published file of Microsoft's, each with what it is in words. */
const SIGNATURES: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'the copyright line', pattern: /Copyright \(c\) Microsoft(?: Corporation)?\.? All rights reserved/i },
  { what: 'the licence of SPFx', pattern: /aka\.ms\/spfx\/license/i },
  { what: 'the licence terms of SPFx', pattern: /Microsoft software license terms for SharePoint Framework/i },
  { what: 'the notice of third parties', pattern: /components that are being relicensed to you by Microsoft/i },
  { what: 'the banner of a chunk', pattern: /For license information please see chunk\.[\w.-]+\.LICENSE\.txt/ },
  { what: 'the chunk list of a component', pattern: /webpackJsonp_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}_1\.\d+\.\d+/ },
  { what: 'the definition of a component', pattern: /define\(\s*["'][0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}_1\.\d+\.\d+["']/ },
  { what: 'the start of the module loader', pattern: /\bspModuleLoader\s*=\s*\(/ },
  { what: 'the name of a package of SPFx as its own', pattern: /^\s*"name":\s*"@(microsoft\/(sp|spfx)-|msinternal\/)/m },
  { what: 'the notice of a generated test file', pattern: /THIS FILE IS PART OF THE TEST-API PATTERN/ },
];

/** Documents, the lock file and this gate speak of the licence without being under it. */
const SPEAKS_OF_THEM = /\.md$|^package-lock\.json$|^scripts\/gates\/foreign-files(\.test)?\.ts$/;

/** SHA-256 of the content, line ends and outer blanks aside, so that a checkout on Windows or an editor hides no copy. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n').trim(), 'latin1').digest('hex');

/** Why this file counts as one of Microsoft's, or undefined. `published` holds the hashes of the files npm delivered. */
export function whyForeign(name: string, bytes: Uint8Array, published: ReadonlySet<string>): string | undefined {
  if (NAMES.some((pattern) => pattern.test(name))) return 'has the name of an SPFx file';
  if (bytes.length > 0 && published.has(hashOf(bytes))) return 'has the same content as a file of SPFx in node_modules/@microsoft';
  if (SPEAKS_OF_THEM.test(name)) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  const signature = SIGNATURES.find(({ pattern }) => pattern.test(text));
  return signature === undefined ? undefined : `carries a mark of Microsoft's own files: ${signature.what}`;
}

/** Foreign files among `files` (relative to `root`), one sentence each. Files that are gone from disk are left out. */
export function findForeignFiles(root: string, files: readonly string[], published: ReadonlySet<string>): readonly string[] {
  return files.flatMap((name) => {
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
