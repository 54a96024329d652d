import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(__dirname, name));
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)'/g)].map(([, path = '']) => `${join(dirname(file), path)}.ts`).filter((path) => existsSync(path));

/** The first way round found from `file`, or none. */
function circle(file: string, above: readonly string[], done: Set<string>): readonly string[] {
  if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
  if (done.has(file)) return [];
  for (const next of importsOf(file)) {
    const found = circle(next, [...above, file], done);
    if (found.length > 0) return found;
  }
  done.add(file);
  return [];
}

it('no file of the server imports itself by way of others', () => {
  const done = new Set<string>();
  expect(files.flatMap((file) => circle(file, [], done)).map((file) => file.slice(__dirname.length))).toEqual([]);
});
