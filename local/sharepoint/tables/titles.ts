import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The titles of the tests in a folder and below it, as they stand in the files. */
export function titlesIn(folder: string): readonly { readonly file: string; readonly title: string }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts')).sort();
  return files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return [...source.matchAll(/\b(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g)].map(([, , title = '']) => ({ file, title }));
  });
}

/** The rules a title names: `5.4, 6.4 persons …` names two. */
export const rulesOf = (title: string): readonly string[] => (/^[\d., ]*/.exec(title)?.[0] ?? '').split(/[ ,]+/).filter((part) => /^\d+\.\d+$/.test(part));
