import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** Code of ours that runs in the page; made from `client/` into a cache under node_modules, which is never committed. */
export interface ClientFile {
  readonly name: string;
  readonly source: string;
  /** AMD modules it is called with, and the expression that is its value; without both it is a plain script. */
  readonly amd?: { readonly dependencies: readonly string[]; readonly value: string };
}

const AMD_ARGUMENTS = '{ applicationBase: m[0], webPartBase: m[1], componentBase: m[2], coreLibrary: m[3] }';

export const CLIENT_FILES: readonly ClientFile[] = [
  {
    name: 'host-app.js',
    source: 'host-app.ts',
    amd: {
      dependencies: ['@microsoft/sp-application-base', '@microsoft/sp-webpart-base', '@microsoft/sp-component-base', '@microsoft/sp-core-library'],
      value: `own.createHostApp(${AMD_ARGUMENTS})`,
    },
  },
  { name: 'shims/sp-edit-customer-promise.js', source: 'shims.ts', amd: { dependencies: ['@microsoft/sp-core-library'], value: 'own.editCustomerPromise(m[0])' } },
  { name: 'shims/sp-idle-web-task.js', source: 'shims.ts', amd: { dependencies: [], value: 'own.idleWebTask()' } },
  { name: 'shims/property-pane-part.js', source: 'shims.ts', amd: { dependencies: [], value: 'own.emptyComponent()' } },
  { name: 'bar.js', source: 'bar.ts' },
  { name: 'teams-frame.js', source: 'teams-frame.ts' },
  { name: 'flows.js', source: 'flows.ts' },
];

/** Builds what the cache lacks and returns every file by name. The key is what the sources say. */
export async function buildClientCode(sourceFolder: string, nodeModules: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const cache = path.join(nodeModules, '.cache', 'local-host', await hashOf([sourceFolder, path.dirname(sourceFolder)], JSON.stringify(CLIENT_FILES)));
  await mkdir(path.join(cache, 'shims'), { recursive: true });
  const files = new Map<string, Uint8Array>();
  for (const file of CLIENT_FILES) {
    const target = path.join(cache, file.name);
    if (!existsSync(target)) await writeFile(target, await bundle(path.join(sourceFolder, file.source), file.amd));
    files.set(file.name, await readFile(target));
  }
  return files;
}

async function bundle(entry: string, amd: ClientFile['amd']): Promise<string> {
  const result = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'own', target: 'es2019', charset: 'utf8' });
  const code = result.outputFiles[0]?.text ?? '';
  if (amd === undefined) return code;
  return `define(${JSON.stringify(amd.dependencies)}, function () { var m = arguments;\n${code}\nreturn ${amd.value}; });\n`;
}

async function hashOf(folders: readonly string[], seed: string): Promise<string> {
  const hash = createHash('sha256').update(seed);
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort()) hash.update(await readFile(path.join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
