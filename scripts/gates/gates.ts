import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findLostClassNames } from './class-names';
import { ROOT, filesIn, repositoryFiles } from './files';
import { findForeignFiles } from './foreign-files';
import { toolGate, type Gate } from './gate';
import { compareTexts } from './language-pairs';
import { findLiteralTexts } from './literal-texts';
import { publishedHashes } from './published-files';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Sources that may hold text. Everything else under src takes it from src/i18n or src/method. */
const MAY_HOLD_TEXT: readonly RegExp[] = [
  // The language files themselves.
  /^src\/(i18n|method)\//,
  // Names of lists, columns, choices, groups and levels as they stand in SharePoint: one name for all, whatever the reader's language.
  /^src\/data\/sharepoint\/schema\//,
  /^src\/data\/sharepoint\/provisioning\/(desired|diff-lists)\.ts$/,
  /^src\/data\/sharepoint\/decisions\/management-group\.ts$/,
  /\.test\.tsx?$|\/testing\/|\.d\.ts$/,
];

const literalTexts: Gate = {
  name: 'texts',
  title: 'No text for people outside the language files',
  find: () =>
    Promise.resolve(
      filesIn('src', ['.ts', '.tsx']).filter((file) => !MAY_HOLD_TEXT.some((pattern) => pattern.test(file))).flatMap((file) =>
        findLiteralTexts(file, read(file)).map(({ line, text }) => `${file}:${line} "${text}" belongs in src/i18n`)),
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
          const load = async (language: string): Promise<unknown> => (await import(path.join(ROOT, folder, language, name))) as unknown;
          findings.push(...compareTexts(plain(await load('sv')), plain(await load('en'))).map((sentence) => `${folder}/…/${name} ${sentence}`));
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

const classNames: Gate = {
  name: 'classes',
  title: 'No class name that the build takes for a CSS property',
  async find() {
    const findings = await Promise.all(
      filesIn('src', ['.module.scss']).map(async (file) => (await findLostClassNames(path.join(ROOT, file), read(file))).map((name) => `${file} .${name} would not reach the component: choose another name`)),
    );
    return findings.flat();
  },
};

const foreignFiles: Gate = {
  name: 'foreign',
  title: "No file of Microsoft's SPFx in the repository",
  find: async () => findForeignFiles(ROOT, repositoryFiles(), publishedHashes(ROOT)),
};

const tsc = 'typescript/bin/tsc';
// Typings of style sheets that an earlier build left in temp/ may be old; src/types/scss.d.ts stands in for them.
const freshStyles = ['--rootDirs', 'null'];

/** Every gate: first those that answer at once, then the slowest tools, so that two lanes end together. */
export const GATES: readonly Gate[] = [
  foreignFiles,
  literalTexts,
  languagePairs,
  classNames,
  // Each half reads the types of its own program, so that the two lanes share what takes longest.
  toolGate('eslint-src', 'ESLint has no word to say of the sources, imports between rooms included', 'eslint/bin/eslint.js', ['src', '--max-warnings', '0']),
  toolGate('eslint-rest', 'ESLint has no word to say of all the rest', 'eslint/bin/eslint.js', ['.', '--ignore-pattern', 'src/**', '--max-warnings', '0']),
  toolGate('types', 'The sources have no type errors', tsc, ['--noEmit', '-p', 'tsconfig.json', ...freshStyles]),
  toolGate('types-test', 'Sources and their tests have no type errors', tsc, ['--noEmit', '-p', 'tsconfig.test.json', ...freshStyles]),
  toolGate('types-tools', 'Local tools and tests have no type errors', tsc, ['--noEmit', '-p', 'tsconfig.tools.json']),
];
