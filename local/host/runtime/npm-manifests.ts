import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest, ScriptResource } from './manifest';

/** A component that another one asks for: its public name is only there for messages. */
export interface Reference {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly askedBy: readonly string[];
}

/** The manifests of every SPFx component that npm carries, pointing at `/npm/`. */
export async function readNpmManifests(nodeModules: string): Promise<readonly Manifest[]> {
  const scope = path.join(nodeModules, '@microsoft');
  const found: Manifest[] = [];
  for (const name of (await readdir(scope)).sort()) {
    const folder = path.join(scope, name, 'dist');
    const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.manifest.json'));
    for (const file of files) {
      const manifest = JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Manifest;
      if (manifest.rootComponentId === undefined) found.push(asInternal(manifest, `/npm/@microsoft/${name}/dist/`));
    }
  }
  return found;
}

function asInternal(manifest: Manifest, baseUrl: string): Manifest {
  const scriptResources = Object.fromEntries(
    Object.entries(manifest.loaderConfig.scriptResources).map(([name, resource]) => [name, inEnglish(resource)]),
  );
  return { ...manifest, isInternal: true, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl], scriptResources } };
}

/** npm has the platform's texts in English only, and its `default` file holds the names of the texts instead of texts. */
function inEnglish(resource: ScriptResource): ScriptResource {
  if (resource.type !== 'localizedPath') return resource;
  const english = resource.paths?.['en-US'] ?? resource.paths?.['default'] ?? resource.defaultPath;
  if (english === undefined) return resource;
  return { type: 'path', path: typeof english === 'string' ? english : english.path };
}

/** Components that `manifests` ask for and do not contain. */
export function missingComponents(manifests: readonly Manifest[]): readonly Reference[] {
  const present = new Set(manifests.map(({ id }) => id));
  const missing = new Map<string, Reference>();
  for (const manifest of manifests) {
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type !== 'component' || present.has(resource.id)) continue;
      const askedBy = [...(missing.get(resource.id)?.askedBy ?? []), manifest.alias];
      missing.set(resource.id, { id: resource.id, name, version: resource.version, askedBy });
    }
  }
  return [...missing.values()];
}
