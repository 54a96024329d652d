import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Class names that the build would not hand on. `@microsoft/sp-css-loader` puts the names of a style sheet into a rule
 * `:export { name: hash }` and has cssnano work through it too, which takes a name for the CSS property it looks like:
 * `columns` comes out as `column-count`, `margin-top` beside `margin` disappears (docs/utveckling/build.md).
 * So the names go through the very same loader, and each must come out as itself.
 * @param file for the paths in reports; @param scss the source of one module
 * @returns the names that get lost, in the order of the file
 */
export async function findLostClassNames(file: string, scss: string): Promise<readonly string[]> {
  const names = classNamesIn(scss);
  if (names.length === 0) return [];
  const handedOn = await exportsOf(file, names.map((name) => `.${name}{color:red}`).join('\n'));
  return names.filter((name) => handedOn[name] !== hashed(name));
}

/** Class names of a style sheet as it is written. Comments, strings, interpolations and `:global(…)` name none. */
export function classNamesIn(scss: string): readonly string[] {
  const bare = scss
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\/\/[^\n]*/g, ' ')
    .replace(/"[^"\n]*"|'[^'\n]*'/g, ' ')
    .replace(/:global\([^)]*\)/g, ' ')
    .replace(/@(use|forward|import|include)[^;{]*/g, ' ');
  // A selector stands before `{`; whatever ends in `;` or `}` is a value, and `map.get` there no class.
  const selectors = bare.match(/[^;{}]+(?=\{)/g) ?? [];
  return [...new Set(selectors.flatMap((selector) => [...selector.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? '')))];
}

const hashed = (name: string): string => `${name}_0f0f0f0f`;

/** What webpack would call on; only the parts the loader reads. */
type Loader = (this: object, source: string) => void;

async function exportsOf(file: string, css: string): Promise<Readonly<Record<string, string>>> {
  const fromRig = createRequire(createRequire(__filename).resolve('@microsoft/spfx-heft-plugins/package.json'));
  const loader = (fromRig('@microsoft/sp-css-loader') as { readonly default: Loader }).default;
  const code = await new Promise<string>((resolve, reject) => {
    loader.call({
      async: () => (error: Error | undefined, text: string) => (error ? reject(error) : resolve(text)),
      resourcePath: file,
      context: path.dirname(file),
      sourceMap: false,
      getResolve: () => () => Promise.reject(new Error('A list of class names imports nothing.')),
      emitWarning: () => undefined,
      getOptions: () => ({ production: true, generateCssClassName: hashed }),
    }, css);
  });
  const [, block = ''] = /export default \{([\s\S]*)\};/.exec(code) ?? [];
  return Object.fromEntries([...block.matchAll(/^\s*"?([\w-]+)"?: "([^"]*)"/gm)].map(([, name = '', value = '']) => [name, value]));
}
