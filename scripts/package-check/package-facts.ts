import { readFileSync } from 'node:fs';
import { gzipSync, strFromU8, unzipSync } from 'fflate';
import { readManifest } from '../../local/host/content/sppkg';
import type { Manifest } from '../../local/host/runtime/manifest';

/** What a look into the finished package tells. */
export interface PackageFacts {
  readonly bytes: number;
  readonly manifests: readonly Manifest[];
  /** Size of each script as it travels: gzip, bytes. */
  readonly scripts: readonly { readonly name: string; readonly gzip: number; readonly text: string }[];
  readonly appManifest: string;
  readonly files: readonly string[];
}

export function readPackage(file: string): PackageFacts {
  const bytes = new Uint8Array(readFileSync(file));
  const entries = unzipSync(bytes);
  const names = Object.keys(entries).filter((name) => !name.endsWith('/'));
  const bytesOf = (name: string): Uint8Array => entries[name] ?? new Uint8Array();
  return {
    bytes: bytes.length,
    files: names,
    appManifest: strFromU8(bytesOf('AppManifest.xml')),
    manifests: names.filter((name) => /WebPart_[^/]+\.xml$/.test(name)).map((name) => readManifest(strFromU8(bytesOf(name)))),
    scripts: names
      .filter((name) => name.startsWith('ClientSideAssets/') && name.endsWith('.js'))
      .map((name) => ({ name: name.slice('ClientSideAssets/'.length), gzip: gzipSync(bytesOf(name), { level: 9 }).length, text: strFromU8(bytesOf(name)) })),
  };
}

const HOSTS = ['SharePointFullPage', 'SharePointWebPart', 'TeamsPersonalApp', 'TeamsTab'];
/** A shell with its loader; everything else belongs in a lazy chunk. */
const SHELL_LIMIT = 6 * 1024;

/** Rules the package must keep: the sentence is what is wrong, or undefined. */
export const PACKAGE_RULES: readonly { readonly title: string; readonly broken: (facts: PackageFacts) => string | undefined }[] = [
  { title: 'three web parts', broken: ({ manifests }) => (manifests.length === 3 ? undefined : `there are ${manifests.length}`) },
  {
    title: 'each in SharePoint pages and in Teams',
    broken: ({ manifests }) => oddOnes(manifests, ({ supportedHosts }) => [...(supportedHosts ?? [])].sort().join() === HOSTS.join()),
  },
  {
    title: 'no static dependency on the property pane',
    broken: ({ manifests }) => oddOnes(manifests, ({ loaderConfig }) => !('@microsoft/sp-property-pane' in loaderConfig.scriptResources)),
  },
  {
    title: 'shells of a few kB',
    broken: ({ scripts }) => listed(scripts.filter(({ name, gzip }) => /-web-part_/.test(name) && gzip > SHELL_LIMIT).map(({ name, gzip }) => `${name} ${gzip} B`)),
  },
  {
    title: 'lazy chunks shared by name between the web parts',
    broken: ({ scripts }) => {
      const globals = new Set(scripts.map(({ text }) => /webpackJsonp_[\w-]+/.exec(text)?.[0]));
      return globals.size === 1 ? undefined : `${globals.size} different chunk lists`;
    },
  },
  { title: 'tenant-wide deployment', broken: ({ appManifest }) => (appManifest.includes('SkipFeatureDeployment="true"') ? undefined : 'skipFeatureDeployment is off') },
  { title: 'no domain isolation', broken: ({ appManifest }) => (appManifest.includes('IsDomainIsolated="false"') ? undefined : 'isDomainIsolated is on') },
  { title: 'no API permissions', broken: ({ appManifest }) => (/WebApiPermission/i.test(appManifest) ? 'the package asks for API permissions' : undefined) },
  { title: 'no Feature XML of our own', broken: ({ files }) => listed(files.filter((name) => /elements.*\.xml$|schema\.xml$/i.test(name))) },
  { title: 'no source maps', broken: ({ files }) => listed(files.filter((name) => name.endsWith('.map'))) },
];

const listed = (names: readonly string[]): string | undefined => (names.length === 0 ? undefined : names.join(', '));
const oddOnes = (manifests: readonly Manifest[], isRight: (manifest: Manifest) => boolean): string | undefined =>
  listed(manifests.filter((manifest) => !isRight(manifest)).map(({ alias }) => alias));
