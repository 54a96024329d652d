import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { completeRuntime } from './components';
import { simpleManifest, type Manifest } from './manifest';
import { missingComponents, readNpmManifests } from './npm-manifests';

/** Id of our own host application; stable, because the loader starts its telemetry anew when it changes. */
export const HOST_APP_ID = '5b0a7c1e-6f6d-4a55-9d0e-0f3f2b7b4a10';
export const ASSEMBLY = '@microsoft/sp-application-base/dist/sp-default-assembly_en-us.js';

/** Components the host application itself needs, by alias. */
const NEEDED = ['SPApplicationBase', 'SPWebPartBase', 'SPComponentBase', 'SPCoreLibrary', 'SPLoader'] as const;

/**
 * The real SPFx runtime out of node_modules, with stand-ins for what npm does not carry.
 * Throws one sentence that names every component nothing can stand in for.
 */
export async function readRuntime(nodeModules: string): Promise<readonly Manifest[]> {
  if (!existsSync(path.join(nodeModules, ASSEMBLY))) {
    throw new Error(`The SPFx runtime is missing: ${ASSEMBLY} is not in node_modules. Run npm ci.`);
  }
  const published = await readNpmManifests(nodeModules);
  const reactVersion = (JSON.parse(await readFile(path.join(nodeModules, 'react/package.json'), 'utf8')) as { version: string }).version;
  const { manifests, unknown } = completeRuntime(missingComponents(published), { react: reactVersion, core: identity(published, 'SPCoreLibrary') });
  const absent = NEEDED.filter((alias) => !published.some((manifest) => manifest.alias === alias));
  const names = [...absent, ...unknown.map(({ name, version, askedBy }) => `${name} ${version} (asked for by ${[...new Set(askedBy)].join(', ')})`)];
  if (names.length > 0) {
    throw new Error(`The SPFx runtime in node_modules lacks ${names.join(', ')}, and the host has nothing to put in its place (local/host/runtime/components.ts).`);
  }
  return [...published, ...manifests, hostApplication(published)];
}

function hostApplication(published: readonly Manifest[]): Manifest {
  const dependency = (alias: string): { id: string; version: string } => identity(published, alias);
  return simpleManifest({
    id: HOST_APP_ID,
    alias: 'LocalHostApplication',
    version: '1.0.0',
    baseUrl: '/_host/',
    file: 'host-app.js',
    componentType: 'Application',
    dependencies: {
      '@microsoft/sp-application-base': dependency('SPApplicationBase'),
      '@microsoft/sp-webpart-base': dependency('SPWebPartBase'),
      '@microsoft/sp-component-base': dependency('SPComponentBase'),
      '@microsoft/sp-core-library': dependency('SPCoreLibrary'),
    },
  });
}

function identity(published: readonly Manifest[], alias: string): { id: string; version: string } {
  const { id, version } = published.find((manifest) => manifest.alias === alias) ?? { id: '', version: '' };
  return { id, version };
}

/** Components that the web parts ask for and the runtime does not have: one sentence, or undefined when all is there. */
export function whatWebPartsLack(runtime: readonly Manifest[], webParts: readonly Manifest[]): string | undefined {
  const lacking = missingComponents([...runtime, ...webParts]);
  if (lacking.length === 0) return undefined;
  return `The web parts ask for components the runtime does not have: ${lacking.map(({ name, version }) => `${name} ${version}`).join(', ')}.`;
}
