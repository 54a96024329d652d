import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { findForeignFiles, hashOf } from './foreign-files';
import { compareTexts } from './language-pairs';
import { findLiteralTexts } from './literal-texts';

export const ROOT = path.resolve(__dirname, '../..');

/** One check of the whole repository. It has passed when it finds nothing. */
export interface Gate {
  readonly name: string;
  readonly title: string;
  /** What is wrong, one sentence (or one tool's report) each. */
  find(): Promise<readonly string[]>;
}

const slashes = (file: string): string => file.split(path.sep).join('/');

/** All files below `folder` whose name ends so, relative to the repository; an absent folder has none. */
function filesIn(folder: string, ends: readonly string[]): readonly string[] {
  const full = path.join(ROOT, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((name) => slashes(path.join(folder, name)))
    .filter((name) => ends.some((end) => name.endsWith(end)))
    .sort();
}

/** Runs a tool of node_modules on this very Node; its report is the finding when it fails. */
function toolGate(name: string, title: string, script: string, args: readonly string[]): Gate {
  return {
    name,
    title,
    find() {
      const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
      return Promise.resolve(status === 0 ? [] : [`${stdout}${stderr}`.trim() || `${script} ended with ${String(status)}`]);
    },
  };
}

const isComponent = (file: string): boolean => !/^src\/(i18n|method)\/|\.test\.tsx$|\/testing\//.test(file);

const literalTexts: Gate = {
  name: 'texts',
  title: 'No text for people outside the language files',
  find: () =>
    Promise.resolve(
      filesIn('src', ['.tsx']).filter(isComponent).flatMap((file) =>
        findLiteralTexts(file, readFileSync(path.join(ROOT, file), 'utf8')).map(({ line, text }) => `${file}:${line} "${text}" belongs in src/i18n`)),
    ),
};

/** Folders with one subfolder per language. */
const LANGUAGE_FOLDERS = ['src/i18n', 'src/method'] as const;

const languagePairs: Gate = {
  name: 'languages',
  title: 'Swedish and English have the same texts, and none is empty',
  async find() {
    const findings: string[] = [];
    for (const folder of LANGUAGE_FOLDERS) {
      const names = (language: string): readonly string[] =>
        filesIn(`${folder}/${language}`, ['.ts', '.tsx', '.json']).filter((file) => !/\.test\.tsx?$/.test(file)).map((file) => file.slice(`${folder}/${language}/`.length));
      const [swedish, english] = [new Set(names('sv')), new Set(names('en'))];
      if (swedish.size === 0) findings.push(`${folder}/sv has no language files`);
      for (const name of new Set([...swedish, ...english])) {
        if (!swedish.has(name) || !english.has(name)) findings.push(`${folder}: ${name} is missing in ${swedish.has(name) ? 'en' : 'sv'}`);
        else {
          const read = async (language: string): Promise<unknown> => (await import(path.join(ROOT, folder, language, name))) as unknown;
          findings.push(...compareTexts(plain(await read('sv')), plain(await read('en'))).map((sentence) => `${folder}/…/${name} ${sentence}`));
        }
      }
    }
    return findings;
  },
};

/** A module as an ordinary object; what a loader adds of its own is no text. */
const plain = (module: unknown): object => {
  const { default: _default, __esModule, 'module.exports': _exports, ...named } = module as Record<string, unknown>;
  return named;
};

const foreignFiles: Gate = {
  name: 'foreign',
  title: "No file of Microsoft's SPFx in the repository",
  find() {
    const listed = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
    if (listed.status !== 0) return Promise.resolve(['git could not list the tracked files, so nothing was compared']);
    const tracked = listed.stdout.split('\0').filter((name) => name !== '');
    return Promise.resolve(findForeignFiles(ROOT, tracked, publishedHashes()));
  },
};

function publishedHashes(): ReadonlySet<string> {
  const scope = path.join(ROOT, 'node_modules/@microsoft');
  const files = readdirSync(scope).flatMap((name) => filesIn(`node_modules/@microsoft/${name}/dist`, ['']));
  return new Set(files.filter((file) => statSync(path.join(ROOT, file)).isFile()).map((file) => hashOf(readFileSync(path.join(ROOT, file)))));
}

const tsc = 'typescript/bin/tsc';
// Typings of style sheets that an earlier build left in temp/ may be old; src/types/scss.d.ts stands in for them.
const freshStyles = ['--rootDirs', 'null'];

/** Every gate, in the order of how quickly it answers. */
export const GATES: readonly Gate[] = [
  foreignFiles,
  literalTexts,
  languagePairs,
  toolGate('types', 'The sources have no type errors', tsc, ['--noEmit', '-p', 'tsconfig.json', ...freshStyles]),
  toolGate('types-test', 'Sources and their tests have no type errors', tsc, ['--noEmit', '-p', 'tsconfig.test.json', ...freshStyles]),
  toolGate('types-tools', 'Local tools and tests have no type errors', tsc, ['--noEmit', '-p', 'tsconfig.tools.json']),
  toolGate('eslint', 'ESLint has no word to say, imports between rooms included', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
];
