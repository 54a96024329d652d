import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reproducibleZip } from '../reproducible-zip';

const ROOT = path.resolve(__dirname, '../..');
const SOURCE = path.join(ROOT, 'config/teams-app');
export const TEAMS_APP_FILE = path.join(ROOT, 'teams/TeamsSPFxApp.zip');

/** Which web part stands behind each word in angle brackets of the manifest's addresses. */
const WEB_PARTS = { assessment: 'assessment', department: 'departmentOverview', queue: 'reviewQueue' } as const;
type Word = keyof typeof WEB_PARTS;

/** The addresses Teams shows to people who look at the app; the organisation's own. */
export interface Developer {
  readonly name?: string;
  readonly websiteUrl?: string;
  readonly privacyUrl?: string;
  readonly termsOfUseUrl?: string;
}

/** Id of a web part, from its own manifest: the one place where it stands. */
export const componentId = (word: Word): string => {
  const folder = path.join(ROOT, 'src/webparts', WEB_PARTS[word]);
  const file = readdirSync(folder).find((name) => name.endsWith('.manifest.json'));
  if (file === undefined) throw new Error(`${folder} has no manifest.`);
  return (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { readonly id: string }).id;
};

/** The manifest as it is shipped: with the version of the product and the ids of its web parts. */
export const teamsManifest = (developer: Developer = {}): Readonly<Record<string, unknown>> => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
  const text = readFileSync(path.join(SOURCE, 'manifest.json'), 'utf8').replace(/<(assessment|department|queue)>/g, (_, word: Word) => componentId(word));
  const manifest = JSON.parse(text) as { readonly developer: Developer };
  return { ...manifest, version, developer: { ...manifest.developer, ...developer } };
};

/** What the zip holds, by name. */
export const teamsAppFiles = (developer: Developer = {}): Readonly<Record<string, Uint8Array>> => {
  const icon = (kind: 'color' | 'outline'): Uint8Array => readFileSync(path.join(ROOT, 'teams', `${componentId('assessment')}_${kind}.png`));
  return {
    'manifest.json': new TextEncoder().encode(`${JSON.stringify(teamsManifest(developer), null, 2)}\n`),
    'en-us.json': readFileSync(path.join(SOURCE, 'en-us.json')),
    'color.png': icon('color'),
    'outline.png': icon('outline'),
  };
};

/** The app package that Teams takes: the same bytes for the same sources. */
export const teamsAppZip = (developer: Developer = {}): Uint8Array => reproducibleZip(teamsAppFiles(developer));
