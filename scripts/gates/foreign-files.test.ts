import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT, repositoryFiles } from './files';
import { findForeignFiles, hashOf, whyForeign } from './foreign-files';
import { hashesIn, publishedHashes } from './published-files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const none: ReadonlySet<string> = new Set();

const inFolder = <Result>(work: (folder: string) => Result): Result => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hb-foreign-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
const write = (folder: string, name: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};

test.each([
  ['local/host/sp-default-assembly_en-us.js', ''],
  ['local/x/sp-webpart-base_default_edd8642eb190fb93e1ea.js', ''],
  ['local/x/chunk.teams-apps-client_none_a77625fc5a36ccc1fe72.js', ''],
  ['sharepoint/solution/hallbarhetssakring.sppkg', ''],
  ['local/a.js', '/*! Copyright (c) Microsoft Corporation. All rights reserved. */'],
  ['local/b.js', 'define("974a7777-0990-4136-8fa6-95d80114c2e0_1.23.2",["x"],()=>0)'],
  ['local/c.js', '(self["webpackJsonp_467dc675-7cc5-4709-8aac-78e3b71bd2f6_1.23.2"]=[])'],
  ['local/d.js', '/*! For license information please see chunk.142_none_db4d.js.LICENSE.txt */'],
  ['local/e.js', 'self.spModuleLoader = (() => 1)();'],
  ['local/f.json', '{\n  "name": "@microsoft/sp-http",\n  "version": "1.23.2"\n}'],
  ['local/g.json', '{ "license": "https://aka.ms/spfx/license" }'],
  ['local/h.txt', 'components that are being relicensed to you by Microsoft under its terms'],
])('%s is foreign', (name, text) => {
  expect(whyForeign(name, bytes(text), none)).toBeDefined();
});

test('a copy under another name, with other line ends, is known by its content', () => {
  const published = new Set([hashOf(bytes('anything\nat all\n'))]);
  expect(whyForeign('docs/picture.bin', bytes('anything\r\nat all'), published)).toContain('same content');
  expect(whyForeign('docs/picture.bin', bytes('anything else'), published)).toBeUndefined();
});

test.each([
  ['src/webparts/assessment/AssessmentWebPart.ts', "import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';"],
  ['README.md', 'The runtime is under https://aka.ms/spfx/license.'],
  ['local/host/runtime/components.ts', "new Set(['@msinternal/sp-telemetry'])"],
  ['package.json', '{\n  "name": "hallbarhetssakring",\n  "dependencies": { "@microsoft/sp-http": "1.23.2" }\n}'],
])('%s is ours', (name, text) => {
  expect(whyForeign(name, bytes(text), none)).toBeUndefined();
});

test('files of lib folders count, tiny ones and packages within packages do not', () => {
  inFolder((folder) => {
    const text = (letter: string): string => letter.repeat(300);
    write(folder, 'lib/a.js', text('a'));
    write(folder, 'dist/deep/b.js', text('b'));
    write(folder, 'lib/tiny.js', 'export {};');
    write(folder, 'node_modules/other/c.js', text('c'));
    expect(new Set(hashesIn(folder))).toEqual(new Set([hashOf(bytes(text('a'))), hashOf(bytes(text('b')))]));
  });
});

test('a file taken out of a lib folder of SPFx is found under any name', () => {
  const taken = path.join(ROOT, 'node_modules/@microsoft/sp-core-library/lib-commonjs/BrowserUtilities.js');
  expect(existsSync(taken)).toBe(true);
  inFolder((folder) => {
    write(folder, 'src/browser.js', readFileSync(taken));
    write(folder, 'node_modules/x/index.js', 'left out');
    expect(findForeignFiles(folder, repositoryFiles(folder), publishedHashes(ROOT))).toEqual([expect.stringContaining('src/browser.js')]);
  });
});
