import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Manifest } from '../runtime/manifest';
import { shownPath } from './shown-path';
import { ASSET_BASE, type WebPartSource } from './web-part-source';

/** The address the packager writes where SharePoint puts its own content network on deployment. */
const PLACEHOLDER = 'HTTPS://SPCLIENTSIDEASSETLIBRARY/';

/** The unmodified `.sppkg`: manifests out of its component files, assets byte for byte. Throws when there is no package. */
export async function openPackage(file: string): Promise<WebPartSource> {
  if (!existsSync(file)) throw new Error(`There is no package at ${shownPath(file)}. Build it first: npm run package`);
  const entries = unzipSync(new Uint8Array(await readFile(file)));
  const manifests = Object.entries(entries)
    .filter(([name]) => /(^|\/)WebPart_[^/]+\.xml$/.test(name))
    .map(([, bytes]) => readManifest(strFromU8(bytes)));
  return {
    kind: 'package',
    path: shownPath(file),
    manifests: () => Promise.resolve(manifests),
    asset: (name) => Promise.resolve(entries[`ClientSideAssets/${name}`]),
  };
}

/** The manifest inside a component file of the package (attribute `ComponentManifest`), with our own base address. */
export function readManifest(xml: string): Manifest {
  const attribute = /ComponentManifest="([^"]*)"/.exec(xml)?.[1];
  if (attribute === undefined) throw new Error('A web part file in the package has no ComponentManifest attribute.');
  return JSON.parse(decodeEntities(attribute).replaceAll(PLACEHOLDER, ASSET_BASE)) as Manifest;
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });
}
