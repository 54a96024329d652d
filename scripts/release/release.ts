import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { solutionZip } from '../flows/zip';

const ROOT = path.resolve(__dirname, '../..');

/** Name of the list of checksums, in the form `sha256sum --check` reads. */
export const CHECKSUMS = 'KONTROLLSUMMOR.sha256';

/** What is copied as it is: from the repository, to the release. Folders whole. */
const COPIED: readonly (readonly [from: string, to: string])[] = [
  ['docs/administrator', 'guider/administrator'],
  ['power-automate/README.md', 'guider/floden.md'],
  ['power-automate/cards', 'guider/kort'],
  ['sharepoint/kolumner.md', 'guider/kolumner.md'],
  ['sharepoint/behorigheter.md', 'guider/behorigheter.md'],
  ['sharepoint/utan-installation.md', 'guider/utan-installation.md'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
];

/** Where a link of a guide leads in the release: everything it may lead to lies in one folder there. */
const relinked = (text: string, from: string): string => text.replace(/\]\((?!https?:|#)([^)#]+)/g, (whole, link: string) => {
  const target = path.posix.join(path.posix.dirname(from), link);
  const moved = COPIED.find(([source]) => target === source || target.startsWith(`${source}/`));
  const here = COPIED.find(([source]) => from === source || from.startsWith(`${source}/`));
  if (moved === undefined || here === undefined) return whole;
  const at = (entry: readonly [string, string], file: string): string => entry[1] + file.slice(entry[0].length);
  return `](${path.posix.relative(path.posix.dirname(at(here, from)), at(moved, target))}`;
});

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(folder, name)).isFile()).map((name) => name.split(path.sep).join('/')).sort();

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

export interface ReleaseParts {
  /** The folder that is made anew. */
  readonly folder: string;
  /** The package as it was built. */
  readonly packageFile: string;
  /** The Teams app as it stands in that package. */
  readonly teamsApp: Uint8Array;
}

/**
 * Leaves everything an administrator installs in one folder: the package, the Teams app, the flows, the site scripts, the
 * guides and the checksums of them all.
 * @returns the names of the files, in order
 */
export const makeRelease = ({ folder, packageFile, teamsApp }: ReleaseParts): readonly string[] => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const at = (name: string): string => path.join(folder, name);
  cpSync(packageFile, at('hallbarhetssakring.sppkg'));
  writeFileSync(at('hallbarhetssakring-teams.zip'), teamsApp);
  writeFileSync(at('hallbarhetssakring-floden.zip'), solutionZip());
  for (const script of readdirSync(path.join(ROOT, 'sharepoint')).filter((name) => /^webbplatsskript-\d+\.json$/.test(name))) cpSync(path.join(ROOT, 'sharepoint', script), at(script));
  for (const [from, to] of COPIED) {
    cpSync(path.join(ROOT, from), at(to), { recursive: true });
    const isFolder = statSync(at(to)).isDirectory();
    for (const name of isFolder ? filesIn(at(to)) : ['']) {
      const copy = isFolder ? path.join(at(to), name) : at(to);
      if (copy.endsWith('.md')) writeFileSync(copy, relinked(readFileSync(copy, 'utf8'), isFolder ? `${from}/${name}` : from));
    }
  }
  const names = filesIn(folder);
  writeFileSync(at(CHECKSUMS), names.map((name) => `${digestOf(at(name))}  ${name}\n`).join(''));
  return [...names, CHECKSUMS];
};
