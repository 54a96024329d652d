import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest } from '../runtime/manifest';
import { shownPath } from './shown-path';
import { ASSET_BASE, type WebPartSource } from './web-part-source';

/** The build output in `dist/`, read afresh for every request so that a rebuild shows on the next load. */
export function openBuildOutput(folder: string): WebPartSource {
  return {
    kind: 'build',
    path: shownPath(folder),
    async manifests() {
      const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.manifest.json'));
      if (files.length === 0) throw new Error(`There is no build output in ${shownPath(folder)}. Build it first: npm run build`);
      return Promise.all(files.map(async (name) => withOwnBase(JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Manifest)));
    },
    asset: (name) => (/^[\w.-]+$/.test(name) ? readFile(path.join(folder, name)).catch(() => undefined) : Promise.resolve(undefined)),
  };
}

function withOwnBase(manifest: Manifest): Manifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [ASSET_BASE] } };
}
