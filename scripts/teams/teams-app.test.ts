import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { componentId, teamsAppFiles, teamsAppZip, teamsManifest } from './teams-app';

const root = path.resolve(__dirname, '../..');
const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T;
const faultsOf = async (manifest: object): Promise<readonly string[]> => AppManifestUtils.validateAgainstSchema(manifest as never);

interface Manifest {
  readonly manifestVersion: string;
  readonly version: string;
  readonly configurableTabs: readonly { readonly configurationUrl: string }[];
  readonly staticTabs: readonly { readonly name: string; readonly contentUrl: string }[];
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
  readonly icons: Readonly<Record<'color' | 'outline', string>>;
}
const manifest = teamsManifest() as unknown as Manifest;

it('is a manifest by Microsoft\'s own schema, of the version that shared channels need', async () => {
  expect(manifest.manifestVersion).toBe('1.25');
  expect(await faultsOf(manifest)).toEqual([]);
  expect(await faultsOf({ ...manifest, packageName: 'se.region' })).not.toEqual([]);
  expect(await faultsOf({ ...manifest, name: { short: 'x'.repeat(31) } })).not.toEqual([]);
});

it('has English words for places that the manifest has, none longer than the place takes', async () => {
  const english = json<Record<string, string>>('config/teams-app/en-us.json');
  const entries = Object.entries(english).filter(([key]) => key !== '$schema');
  expect(entries.length).toBeGreaterThanOrEqual(4);
  const translated = JSON.parse(JSON.stringify(manifest)) as Record<string, unknown>;
  for (const [key, text] of entries) {
    const way = key.split(/[.[\]]+/).filter((part) => part !== '');
    const last = way.pop() ?? '';
    const place = way.reduce<Record<string, unknown>>((at, part) => at[part] as Record<string, unknown>, translated);
    expect(typeof place[last]).toBe('string');
    place[last] = text;
  }
  expect(await faultsOf(translated)).toEqual([]);
  expect(manifest.localizationInfo.additionalLanguages.map(({ file }) => file)).toEqual(['en-us.json']);
});

it('opens the product\'s own web parts, in whatever tenant it is', () => {
  const [tab] = manifest.configurableTabs;
  expect(tab?.configurationUrl).toContain(`componentId=${componentId('assessment')}%26`);
  expect(manifest.staticTabs.map(({ contentUrl }) => /componentId=([\w-]+)%26/.exec(contentUrl)?.[1])).toEqual([componentId('department'), componentId('queue')]);
  const addresses = [tab?.configurationUrl, ...manifest.staticTabs.map(({ contentUrl }) => contentUrl)];
  for (const address of addresses) expect(address).toMatch(/^https:\/\/\{teamSiteDomain\}/);
  expect(JSON.stringify(manifest)).not.toMatch(/[\w-]+\.sharepoint\.com|<\w+>/);
});

it('has the version of the package it belongs to', () => {
  const { solution } = json<{ solution: { version: string } }>('config/package-solution.json');
  expect(solution.version).toBe(`${manifest.version}.0`);
});

/** Width and height of a PNG, and whether it can be seen through. */
const picture = (bytes: Uint8Array): readonly [number, number, boolean] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20), bytes[25] === 6];
};

it('is a zip without folders, with all the manifest names and nothing else, the same bytes each time', () => {
  const zip = teamsAppZip();
  expect(Buffer.from(teamsAppZip()).equals(Buffer.from(zip))).toBe(true);
  const files = unzipSync(zip);
  expect(Object.keys(files).sort()).toEqual(['color.png', 'en-us.json', 'manifest.json', 'outline.png']);
  expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toEqual(manifest);
  expect(picture(files[manifest.icons.color] ?? new Uint8Array()).slice(0, 2)).toEqual([192, 192]);
  expect(picture(files[manifest.icons.outline] ?? new Uint8Array())).toEqual([32, 32, true]);
});

it('carries the addresses an organisation gives', async () => {
  const own = { name: 'Region Exempel', websiteUrl: 'https://region.example/hallbarhet' };
  expect(JSON.parse(strFromU8(teamsAppFiles(own)['manifest.json'] ?? new Uint8Array()))).toMatchObject({ developer: own });
  expect(await faultsOf(teamsManifest({ websiteUrl: 'ftp://region.example' }))).not.toEqual([]);
});

it('is checked with schemas that lie on this machine', () => {
  const home = path.dirname(createRequire(__filename).resolve('@microsoft/app-manifest/package.json'));
  expect(existsSync(path.join(home, 'build/json-schemas'))).toBe(true);
});
