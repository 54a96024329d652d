import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { teamsAppZip } from '../teams/teams-app';
import { CHECKSUMS, makeRelease } from './release';

const folder = mkdtempSync(path.join(os.tmpdir(), 'hb-release-'));
const packageFile = path.join(folder, 'built.sppkg');
const make = (name: string): readonly string[] => makeRelease({ folder: path.join(folder, name), packageFile, teamsApp: teamsAppZip() });
const bytes = (...parts: readonly string[]): Buffer => readFileSync(path.join(folder, ...parts));
beforeAll(() => writeFileSync(packageFile, 'the package'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('leaves what an administrator installs in one folder, with the guides and nothing of an earlier release', () => {
  make('first');
  writeFileSync(path.join(folder, 'first', 'left-over.txt'), 'old');
  const names = make('first');
  expect(names.filter((name) => !name.startsWith('guider/'))).toEqual([
    'CHANGELOG.md', 'hallbarhetssakring-floden.zip', 'hallbarhetssakring-teams.zip', 'hallbarhetssakring.sppkg', 'webbplatsskript-1.json', 'webbplatsskript-2.json', CHECKSUMS,
  ]);
  for (const guide of ['administrator/installera.md', 'administrator/metod-utan-kod.md', 'floden.md', 'kolumner.md', 'behorigheter.md', 'utan-installation.md']) expect(names).toContain(`guider/${guide}`);
  expect(bytes('first', 'hallbarhetssakring.sppkg').toString()).toBe('the package');
  expect(Object.keys(unzipSync(bytes('first', 'hallbarhetssakring-floden.zip')))).toContain('solution.xml');
});

it('has guides whose links lead to what lies in the release', () => {
  const names = make('links');
  const guides = names.filter((name) => name.endsWith('.md'));
  const links = guides.flatMap((guide) => [...bytes('links', guide).toString().matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
    .map(([, link = '']) => path.posix.join(path.posix.dirname(guide), link)));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !names.includes(link))).toEqual([]);
});

it('gives every file its checksum', () => {
  const names = make('sums');
  const sums = bytes('sums', CHECKSUMS).toString().trim().split('\n').map((line) => line.split('  '));
  expect(sums.map(([, name]) => name)).toEqual(names.filter((name) => name !== CHECKSUMS));
  for (const [sum, name = ''] of sums) expect(createHash('sha256').update(bytes('sums', name)).digest('hex')).toBe(sum);
});

it('gives the same flows and the same Teams app when it is made twice', () => {
  make('one');
  make('two');
  for (const name of ['hallbarhetssakring-floden.zip', 'hallbarhetssakring-teams.zip', CHECKSUMS]) expect(bytes('one', name).equals(bytes('two', name))).toBe(true);
});
